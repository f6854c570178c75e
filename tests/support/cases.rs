//! What a server, a proxy and a network can do, and how a call then ends: its
//! response, how often it was sent, and whether it says that the change may have
//! been applied. For a client with a ready-made token and three attempts.

use super::raw_server::{Act, reply};
use Ends::{Decode, Ok as Gateway, Status, Timeout, Transport};

/// How a call ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Ends {
    Ok,
    Status(u16),
    Decode,
    Timeout,
    Transport,
}
const GATEWAY: &str = r#"{"id":"x","name":"n"}"#;

fn gateway() -> Act {
    Act::Reply(reply("200 OK", "", GATEWAY))
}

fn ok(body: &str) -> Act {
    Act::Reply(reply("200 OK", "", body))
}

fn raw(bytes: impl Into<String>) -> Act {
    Act::Reply(bytes.into())
}

fn status(line: &str) -> Act {
    Act::Reply(reply(line, "", r#"{"message":"m"}"#))
}

/// What happens to the connections, how the call ends, how often it was sent,
/// and whether the change may have been applied.
pub type Case = (&'static str, Vec<Act>, Ends, u32, bool);

pub fn transport() -> Vec<Case> {
    let head = "HTTP/1.1 200 OK\r\n";
    vec![
        ("closed at once, always", vec![Act::Close], Transport, 3, true),
        ("closed at once, then fine", vec![Act::Close, gateway()], Gateway, 2, false),
        ("closed after the request, always", vec![Act::ReadThenClose], Transport, 3, true),
        (
            "closed after the request, then fine",
            vec![Act::ReadThenClose, gateway()],
            Gateway,
            2,
            false,
        ),
        (
            "closed twice, then fine",
            vec![Act::Close, Act::ReadThenClose, gateway()],
            Gateway,
            3,
            false,
        ),
        ("reset, always", vec![Act::Reset], Transport, 3, true),
        ("reset, then fine", vec![Act::Reset, gateway()], Gateway, 2, false),
        ("no response", vec![Act::Hang], Timeout, 2, true),
        ("no response, then fine", vec![Act::Hang, gateway()], Gateway, 2, false),
        (
            "half a head, then silence",
            vec![Act::Drip("HTTP/1.1 200 OK\r\nconte".into())],
            Timeout,
            2,
            true,
        ),
        (
            "half a body, then silence",
            vec![Act::Drip(format!("{head}content-length: 99\r\n\r\n{{"))],
            Timeout,
            2,
            true,
        ),
        (
            "half a head, then closed",
            vec![raw("HTTP/1.1 200 OK\r\nconte"), gateway()],
            Gateway,
            2,
            false,
        ),
        (
            "half a body, then closed",
            vec![raw(format!("{head}content-length: 99\r\n\r\n{{")), gateway()],
            Gateway,
            2,
            false,
        ),
        (
            "half a body, always",
            vec![raw(format!("{head}content-length: 99\r\n\r\n{{"))],
            Transport,
            3,
            true,
        ),
        (
            "half a chunk, then closed",
            vec![raw(format!("{head}transfer-encoding: chunked\r\n\r\nff\r\n{{")), gateway()],
            Gateway,
            2,
            false,
        ),
        (
            "a chunk of no length",
            vec![raw(format!("{head}transfer-encoding: chunked\r\n\r\nxyz\r\n"))],
            Transport,
            1,
            true,
        ),
        ("another protocol", vec![raw("SIP/2.0 200 OK\r\n\r\n")], Transport, 1, true),
        ("a banner", vec![raw("220 mail.example.com ESMTP\r\n")], Transport, 1, true),
        (
            "binary noise",
            vec![Act::Bytes(vec![0, 159, 146, 150, 13, 10, 13, 10])],
            Transport,
            1,
            true,
        ),
        ("an unknown version of HTTP", vec![raw("HTTP/9.9 200 OK\r\n\r\n")], Transport, 1, true),
        ("a status that is no number", vec![raw("HTTP/1.1 OK\r\n\r\n")], Transport, 1, true),
        (
            "a negative length",
            vec![raw(format!("{head}content-length: -5\r\n\r\n{GATEWAY}"))],
            Transport,
            1,
            true,
        ),
        (
            "two lengths",
            vec![raw(format!("{head}content-length: 5\r\ncontent-length: 6\r\n\r\n{GATEWAY}"))],
            Transport,
            1,
            true,
        ),
        (
            "no length, closed at the end",
            vec![raw(format!("{head}\r\n{GATEWAY}"))],
            Gateway,
            1,
            false,
        ),
        (
            "more body than announced",
            vec![raw(format!("{head}content-length: {}\r\n\r\n{GATEWAY}garbage", GATEWAY.len()))],
            Gateway,
            1,
            false,
        ),
        (
            "less body announced than sent",
            vec![raw(format!("{head}content-length: 5\r\n\r\n{GATEWAY}"))],
            Decode,
            1,
            true,
        ),
        (
            "a head of a megabyte",
            vec![raw(format!("{head}x: {}\r\n\r\n", "a".repeat(1 << 20)))],
            Transport,
            1,
            true,
        ),
        (
            "a thousand headers",
            vec![raw(format!("{head}{}\r\n", "x: y\r\n".repeat(1000)))],
            Transport,
            1,
            true,
        ),
        (
            "continue, then the response",
            vec![raw(format!("HTTP/1.1 100 Continue\r\n\r\n{}", reply("200 OK", "", GATEWAY)))],
            Gateway,
            1,
            false,
        ),
        (
            "early hints, then the response",
            vec![raw(format!(
                "HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n{}",
                reply("200 OK", "", GATEWAY)
            ))],
            Gateway,
            1,
            false,
        ),
        ("HTTP/1.0", vec![raw(format!("HTTP/1.0 200 OK\r\n\r\n{GATEWAY}"))], Gateway, 1, false),
        (
            "two responses on a connection",
            vec![raw(format!("{}{}", reply("200 OK", "", GATEWAY), reply("200 OK", "", "{}")))],
            Gateway,
            1,
            false,
        ),
        (
            "a header that is no text",
            vec![Act::Bytes(
                [
                    head.as_bytes(),
                    b"x-request-id: \xff\xfe\r\ncontent-length: 10\r\n\r\n{\"id\":\"x\"}",
                ]
                .concat(),
            )],
            Gateway,
            1,
            false,
        ),
    ]
}

pub fn statuses() -> Vec<Case> {
    let once = |line: &'static str, applied| {
        let code = line[..3].parse().unwrap();
        (line, vec![status(line)], Status(code), 1, applied)
    };
    let thrice = |line: &'static str, applied| {
        let code = line[..3].parse().unwrap();
        (line, vec![status(line)], Status(code), 3, applied)
    };
    vec![
        once("300 Multiple Choices", true),
        once("301 Moved Permanently", false),
        once("302 Found", false),
        once("303 See Other", true),
        once("304 Not Modified", true),
        once("307 Temporary Redirect", false),
        once("308 Permanent Redirect", false),
        once("400 Bad Request", false),
        // With a ready-made token there is no other one to try.
        once("401 Unauthorized", false),
        once("402 Payment Required", false),
        once("403 Forbidden", false),
        once("404 Not Found", false),
        once("405 Method Not Allowed", false),
        once("406 Not Acceptable", false),
        thrice("408 Request Timeout", true),
        once("409 Conflict", false),
        once("410 Gone", false),
        once("411 Length Required", false),
        once("412 Precondition Failed", false),
        once("413 Content Too Large", false),
        once("415 Unsupported Media Type", false),
        once("418 I'm a teapot", false),
        once("422 Unprocessable Content", false),
        once("423 Locked", false),
        ("425 Too Early", vec![status("425 Too Early")], Status(425), 2, false),
        thrice("429 Too Many Requests", false),
        once("431 Request Header Fields Too Large", false),
        once("451 Unavailable For Legal Reasons", false),
        once("499 Client Closed Request", true),
        thrice("500 Internal Server Error", true),
        once("501 Not Implemented", true),
        thrice("502 Bad Gateway", true),
        thrice("503 Service Unavailable", true),
        thrice("504 Gateway Timeout", true),
        once("505 HTTP Version Not Supported", true),
        once("507 Insufficient Storage", true),
        once("520 Unknown Error", true),
        once("599 Network Connect Timeout", true),
        once("799 Whatever", true),
        ("a failure, then fine", vec![status("503 Busy"), gateway()], Gateway, 2, false),
        (
            "throttled twice, then fine",
            vec![status("429 Slow"), status("429 Slow"), gateway()],
            Gateway,
            3,
            false,
        ),
        (
            "a failure, then refused",
            vec![status("502 Bad"), status("403 No")],
            Status(403),
            2,
            true,
        ),
        (
            "throttled, then refused",
            vec![status("429 Slow"), status("403 No")],
            Status(403),
            2,
            false,
        ),
        ("too early, then fine", vec![status("425 Early"), gateway()], Gateway, 2, false),
        (
            "broken, then failing, then fine",
            vec![Act::Reset, status("500 Oops"), gateway()],
            Gateway,
            3,
            false,
        ),
        (
            "an error page cut in half",
            vec![raw("HTTP/1.1 403 No\r\ncontent-length: 99\r\n\r\n<html>")],
            Status(403),
            1,
            false,
        ),
        (
            "an error page that never ends",
            vec![raw(format!("HTTP/1.1 403 No\r\n\r\n{}", "a".repeat(1 << 20)))],
            Status(403),
            1,
            false,
        ),
    ]
}

pub fn bodies() -> Vec<Case> {
    let decode = |what, act| (what, vec![act], Decode, 1, true);
    let fine = |what, act| (what, vec![act], Gateway, 1, false);
    let deep = format!("{{\"id\":\"x\",\"a\":{}{}}}", "[".repeat(50_000), "]".repeat(50_000));
    let chunked = format!(
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n200000\r\n{}\r\n0\r\n\r\n",
        "a".repeat(0x0020_0000)
    );
    let utf16: Vec<u8> = [&b"HTTP/1.1 200 OK\r\n\r\n"[..], &[0xff, 0xfe]]
        .concat()
        .into_iter()
        .chain(GATEWAY.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    vec![
        decode("nothing", ok("")),
        decode("no content", raw("HTTP/1.1 204 No Content\r\n\r\n")),
        decode("reset content", raw("HTTP/1.1 205 Reset Content\r\ncontent-length: 0\r\n\r\n")),
        decode(
            "accepted, without a gateway",
            Act::Reply(reply("202 Accepted", "", r#"{"message":"queued"}"#)),
        ),
        fine("created", Act::Reply(reply("201 Created", "", GATEWAY))),
        decode("a page of a captive portal", ok("<!doctype html><title>Sign in</title>")),
        decode("an error in a success", ok(r#"{"statusCode":401,"message":"Token is invalid"}"#)),
        decode("null", ok("null")),
        decode("a list of gateways", ok(r#"[{"id":"x"}]"#)),
        decode("a text", ok(r#""x""#)),
        decode("a number", ok("42")),
        decode("an empty object", ok("{}")),
        decode("an identifier that is null", ok(r#"{"id":null}"#)),
        decode("an identifier that is an object", ok(r#"{"id":{"$oid":"x"}}"#)),
        decode("half a gateway", ok(r#"{"id":"x","name""#)),
        decode("a gateway and more", ok(r#"{"id":"x"},"#)),
        decode("two gateways", ok(r#"{"id":"x"}{"id":"y"}"#)),
        decode("a comment", ok("/* hi */ {\"id\":\"x\"}")),
        decode("single quotes", ok("{'id':'x'}")),
        decode("not a number", ok(r#"{"id":"x","a":NaN}"#)),
        decode("nested too deep", ok(&deep)),
        decode("UTF-16", Act::Bytes(utf16)),
        decode(
            "bytes that are no text",
            Act::Bytes([b"HTTP/1.1 200 OK\r\n\r\n{\"id\":\"x\xff\"}".as_slice()].concat()),
        ),
        decode(
            "announced to be larger than is allowed",
            raw("HTTP/1.1 200 OK\r\ncontent-length: 2000000\r\n\r\n"),
        ),
        decode("larger than is allowed, in a chunk", raw(chunked)),
        fine("a byte order mark", ok("\u{feff}{\"id\":\"x\"}")),
        fine("blanks around it", ok(" \r\n {\"id\":\"x\"} \n")),
        fine("a key twice", ok(r#"{"id":"y","id":"x"}"#)),
        fine("a number out of range", ok(r#"{"id":"x","a":1e308}"#)),
        fine("escapes", ok(r#"{"\u0069d":"\u0078","name":"\ud83d\ude00"}"#)),
    ]
}
