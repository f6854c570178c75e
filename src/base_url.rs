//! The base URL, checked once.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use bytes::Bytes;
use http::uri::{Authority, PathAndQuery, Scheme, Uri};

/// Where the API is: an origin, and a path prefix where a proxy needs one.
#[derive(Clone, Debug)]
pub struct BaseUrl {
    /// Without a trailing slash: the paths of the operations begin with one.
    text: String,
    /// Where the path begins in it.
    path: usize,
    scheme: Scheme,
    /// What the header `Host` says.
    pub(crate) authority: Authority,
}

impl BaseUrl {
    /// Accepts a URL with or without a trailing `/` or `/v2`. The reason of a
    /// refusal never repeats a password.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        if text.chars().any(|c| c.is_whitespace() || c.is_control() || c == '\\') {
            return Err("it contains a blank, a line break or a backslash".to_owned());
        }
        let (scheme, rest) = text.split_once("://").unwrap_or_default();
        let scheme = match scheme.to_ascii_lowercase().as_str() {
            "https" => Scheme::HTTPS,
            "http" => Scheme::HTTP,
            _ => return Err("it must begin with `https://`".to_owned()),
        };
        if rest.contains(['?', '#']) {
            return Err("it must not contain a query (`?`) or fragment (`#`)".to_owned());
        }
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        // An empty user and password before `@` are refused too.
        if authority.contains('@') {
            return Err("it must not contain a user name or password".to_owned());
        }
        let authority = checked_authority(authority, &scheme)?;
        let path = path.trim_end_matches('/');
        let path = path.strip_suffix("/v2").unwrap_or(path).trim_end_matches('/');
        // Proxies and servers disagree about where these lead.
        let leads_up =
            |it: &str| matches!(&*it.to_ascii_lowercase().replace("%2e", "."), "." | "..");
        if path.split('/').any(leads_up) {
            return Err("its path has a `.` or `..` in it".to_owned());
        }
        if !path.is_ascii() || PathAndQuery::try_from(path).is_err() && !path.is_empty() {
            return Err("its path has a character that must be percent-encoded".to_owned());
        }
        if scheme == Scheme::HTTP && !is_loopback(authority.host()) {
            return Err("plain `http` would show the token to the network: use `https` \
                        (`http` is accepted for localhost only)"
                .to_owned());
        }
        let origin = format!("{scheme}://{authority}");
        Ok(Self { path: origin.len(), text: origin + path, scheme, authority })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// What comes before the paths of the operations; often nothing.
    pub(crate) fn path(&self) -> &str {
        self.text.get(self.path..).unwrap_or_default()
    }

    /// The URI of what is at this path, [`path`](Self::path) included.
    pub(crate) fn uri(&self, path: String) -> Result<Uri, http::Error> {
        let mut parts = http::uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(PathAndQuery::from_maybe_shared(Bytes::from(path))?);
        Ok(Uri::from_parts(parts)?)
    }

    pub(crate) fn is_https(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(self.host())
    }

    pub(crate) fn host(&self) -> &str {
        self.authority.host()
    }

    pub(crate) fn port(&self) -> u16 {
        self.authority.port_u16().unwrap_or_else(|| usual_port(&self.scheme))
    }
}

/// Host and port in the one way of writing them: lower case, addresses in their
/// short form, the usual port left out.
fn checked_authority(text: &str, scheme: &Scheme) -> Result<Authority, String> {
    if !text.is_ascii() {
        return Err("its host has a letter that is not ASCII; write it as `xn--…`".to_owned());
    }
    let unusable = || "its host is none".to_owned();
    let (host, port) = match text.rfind(':').filter(|at| !text[*at..].contains(']')) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    };
    let port = match port.map(str::parse::<u16>) {
        None => None,
        Some(Ok(port)) if port > 0 => Some(port).filter(|port| *port != usual_port(scheme)),
        Some(_) => return Err("its port is not a number from 1 to 65535".to_owned()),
    };
    if host.is_empty() {
        return Err("it has no host".to_owned());
    }
    let host = match host.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
        Some(address) => {
            let address: Ipv6Addr = address.parse().map_err(|_| unusable())?;
            format!("[{address}]")
        }
        None => host.to_ascii_lowercase(),
    };
    let is_named = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '.' | '_');
    if !host.starts_with('[') && !host.chars().all(is_named) {
        return Err(unusable());
    }
    // `127.1` and `0x7f.0.0.1` are addresses to some, and names to others.
    let last = host.trim_end_matches('.').rsplit('.').next().unwrap_or_default();
    let is_number = last.starts_with(|it: char| it.is_ascii_digit())
        && last.trim_start_matches("0x").chars().all(|it| it.is_ascii_hexdigit());
    if is_number && host.parse::<Ipv4Addr>().is_err() {
        return Err("its host is not an IP address of four numbers".to_owned());
    }
    let text = port.map_or(host.clone(), |port| format!("{host}:{port}"));
    Authority::try_from(text).map_err(|_| unusable())
}

fn usual_port(scheme: &Scheme) -> u16 {
    if *scheme == Scheme::HTTPS { 443 } else { 80 }
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    match address {
        Ok(address) => address.is_loopback(),
        // Not `*.localhost`, which many systems ask the network for.
        Err(_) => host == "localhost",
    }
}

#[cfg(test)]
mod tests {
    use super::BaseUrl;

    #[test]
    fn a_trailing_slash_or_version_makes_no_difference() {
        for text in [
            "https://api.videosdk.live",
            "https://api.videosdk.live/",
            "https://api.videosdk.live/v2",
            "https://api.videosdk.live/v2/",
            "HTTPS://API.VIDEOSDK.LIVE//",
        ] {
            let base = BaseUrl::parse(text).map(|base| base.as_str().to_owned());
            assert_eq!(base.as_deref(), Ok("https://api.videosdk.live"), "{text}");
        }
        let base = BaseUrl::parse("https://proxy.example.com/videosdk/v2").unwrap();
        assert_eq!(base.as_str(), "https://proxy.example.com/videosdk");
    }

    #[test]
    fn plain_http_is_for_loopback_only() {
        for text in
            ["http://127.0.0.1:8080", "http://127.8.9.1", "http://localhost:1", "http://[::1]:80"]
        {
            assert!(BaseUrl::parse(text).is_ok(), "{text}");
        }
        for text in [
            "http://api.videosdk.live",
            "http://127.0.0.1.example.com",
            "http://localhost.example.com",
            "http://evil.localhost",
            "http://localhost.",
            "http://10.0.0.1",
            "http://0.0.0.0",
        ] {
            assert!(BaseUrl::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_could_lead_elsewhere_is_refused() {
        for text in [
            "",
            "api.videosdk.live",
            "ftp://api.videosdk.live",
            "https:api.videosdk.live",
            "https://",
            "https://user:hunter2@api.videosdk.live",
            "https://@api.videosdk.live",
            "https://api.videosdk.live?x=1",
            "https://api.videosdk.live#x",
            "https://api.videosdk.live\\evil.example.com",
            "https://api.videosdk.live\n",
            " https://api.videosdk.live",
            "https://api.videosdk.live:",
            "https://api.videosdk.live:0",
            "https://api.videosdk.live:65536",
            "https://api.videosdk.live:44a",
            "https://:443",
            "https://[::1",
            "https://::1",
            "https://[api.videosdk.live]",
            "https://api.video%73dk.live",
            "https://api.videosdk.live,evil.example.com",
            "https://v\u{ef}deosdk.live",
            "https://api.videosdk.live/../other",
            "https://api.videosdk.live/%2E./other",
            "https://api.videosdk.live/./other",
            "https://api.videosdk.live/a\u{e4}",
            "https://api.videosdk.live/<a>",
            "https://127.1",
            "https://0x7f.0.0.1",
            "https://2130706433",
            "http://127.1",
        ] {
            let reason = BaseUrl::parse(text).expect_err(text);
            assert!(!reason.contains("hunter2"), "{reason}");
        }
    }

    #[test]
    fn one_origin_is_written_in_one_way() {
        for (text, expected, port) in [
            ("https://API.example.com:443/x", "https://api.example.com/x", 443),
            ("https://example.com:8443//", "https://example.com:8443", 8443),
            ("http://LocalHost:80", "http://localhost", 80),
            ("http://[0:0:0:0:0:0:0:1]:8080/v2", "http://[::1]:8080", 8080),
            (
                "https://a_b.xn--c-1ga.example./%7Eme/v2/",
                "https://a_b.xn--c-1ga.example./%7Eme",
                443,
            ),
            ("https://10.0.0.1", "https://10.0.0.1", 443),
            ("https://3com.example", "https://3com.example", 443),
            ("https://v2/v2", "https://v2", 443),
        ] {
            let base = BaseUrl::parse(text).expect(text);
            assert_eq!((base.as_str(), base.port()), (expected, port), "{text}");
            let uri = base.uri(format!("{}/v2/things", base.path())).unwrap();
            assert_eq!(uri, *format!("{expected}/v2/things"));
        }
    }
}
