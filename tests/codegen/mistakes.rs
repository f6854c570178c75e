//! Mistakes that someone who edits the description makes one day. Each is told,
//! with its line and what to do, by the build or by the house rules.

use super::codegen::document::Document;
use super::{DESCRIPTION, generate, house_rules, replaced_after};

/// Stands on the line that has to be named.
const HERE: &str = "# here";

/// What stands after an anchor, and what replaces it.
type Edit = (&'static str, &'static str, &'static str);

const CREDENTIALS: &str = "\n    SipCredentials:\n";
const PUT: &str = "\n    put:\n";
const TRANSPORT: &str = "\n    Transport:\n";
const UPDATE: &str = "\n    OutboundGatewayUpdate:\n";

const MISTAKES: [(&str, &[Edit], &str); 34] = [
    ("a tab", &[(UPDATE, "        name:\n", "\tname: # here\n")], "indent with blanks"),
    ("a key twice", &[(UPDATE, "        tags:\n", "        record: # here\n")], "give it once"),
    (
        "a newer OpenAPI",
        &[("", "openapi: 3.0.3", "openapi: 3.1.0 # here")],
        "write `openapi: 3.0.3`",
    ),
    (
        "a misspelt keyword",
        &[(UPDATE, "          type: boolean\n", "          tpye: boolean # here\n")],
        "is it misspelt?",
    ),
    (
        "a misspelt type",
        &[(UPDATE, "          type: boolean\n", "          type: bool # here\n")],
        "write one of",
    ),
    (
        "a misspelt extension",
        &[(UPDATE, "x-reset-when-omitted: true", "x-reset-when-ommitted: true # here")],
        "nothing reads `x-reset-when-ommitted`",
    ),
    (
        "a default, which every change would send",
        &[(UPDATE, "type: boolean\n", "type: boolean\n          default: false # here\n")],
        "say it in the `description` instead",
    ),
    (
        "a reference to nothing",
        &[(UPDATE, "schemas/Transport'", "schemas/Transports' # here")],
        "add it, or refer to another",
    ),
    (
        "a required field that is not described",
        &[(CREDENTIALS, "        - password\n", "        - pasword # here\n")],
        "describe it there, or take it out",
    ),
    (
        "an operation without a name",
        &[
            (PUT, "      operationId: updateOutboundGateway\n", ""),
            ("", PUT, "\n    put: # here\n"),
        ],
        "`operationId`",
    ),
    (
        "two operations of one name",
        &[(PUT, "Id: updateOutboundGateway", "Id: getOutboundGateway # here")],
        "give each its own",
    ),
    (
        "a path parameter of another name",
        &[("\n  parameters:\n", "      name: gatewayId", "      name: id # here")],
        "gatewayId",
    ),
    ("a misspelt method", &[("", PUT, "\n    putt: # here\n")], "is it misspelt?"),
    (
        "no success among the responses",
        &[(PUT, "      responses:\n        '200':", "      responses: # here\n        '410':")],
        "success",
    ),
    (
        "a value twice, in another case",
        &[(TRANSPORT, "        - tls\n", "        - tls\n        - TLS # here\n")],
        "TLS",
    ),
    (
        "a value that is a number",
        &[(TRANSPORT, "        - tls\n", "        - 5061 # here\n")],
        "5061",
    ),
    (
        "documentation of a value that is not there",
        &[(
            TRANSPORT,
            "tls: TLS over TCP, usually port 5061. Encrypted.",
            "ssl: Encrypted. # here",
        )],
        "ssl",
    ),
    (
        "one object for both directions",
        &[
            (PUT, "schemas/OutboundGateway'\n", "schemas/OutboundGatewayUpdate'\n"),
            ("", UPDATE, "\n    OutboundGatewayUpdate: # here\n"),
        ],
        "describe the two directions separately",
    ),
    (
        "HTML in a description",
        &[(UPDATE, "The display name of the gateway.", "The <name> of the gateway. # here")],
        "backticks",
    ),
    (
        "two names that are one in Rust",
        &[(UPDATE, "        tags:\n", "        geo_region: # here\n")],
        "geo_region",
    ),
    (
        "a field called like a method",
        &[(UPDATE, "        tags:\n", "        send: # here\n")],
        "x-name",
    ),
    (
        "a body that is not JSON",
        &[(PUT, "application/json:\n", "application/xml: # here\n")],
        "application/json",
    ),
    (
        "a server without a scheme",
        &[("servers:\n", "url: https://api.videosdk.live", "url: api.videosdk.live # here")],
        "https://",
    ),
    (
        "a password that would be printed",
        &[
            (CREDENTIALS, "          format: password\n", ""),
            (CREDENTIALS, "        password:\n", "        password: # here\n"),
        ],
        "`format: password`",
    ),
    (
        "an example of another type",
        &[(UPDATE, "          example: true\n", "          example: 'yes' # here\n")],
        "mend it, or the type",
    ),
    (
        "an example with a value that is not there",
        &[(TRANSPORT, "      example: tls\n", "      example: ssl # here\n")],
        "none of the values of `enum`",
    ),
    (
        "an example with a misspelt field",
        &[(PUT, "mediaEncryption: enable\n", "mediaEncription: enable # here\n")],
        "`mediaEncription`, which is not described",
    ),
    (
        "a field without a description",
        &[(
            UPDATE,
            "        name:\n          type: string\n          description: The display name of the \
             gateway.\n",
            "        name: # here\n          type: string\n",
        )],
        "say what it is",
    ),
    (
        "a field without an example",
        &[
            (UPDATE, "          example: Telnyx outbound\n", ""),
            (UPDATE, "        name:\n", "        name: # here\n"),
        ],
        "add `example:`",
    ),
    (
        "a source before the meaning",
        &[
            (UPDATE, "The SIP address of the carrier:", "By the vendor's SDKs, the address:"),
            (UPDATE, "        address:\n", "        address: # here\n"),
        ],
        "say what it is first",
    ),
    (
        "an error that is not described",
        &[
            (PUT, "        '404':\n          $ref: '#/components/responses/NotFound'\n", ""),
            (PUT, "      responses:\n", "      responses: # here\n"),
        ],
        "the response 404 is missing",
    ),
    (
        "429 without Retry-After",
        &[
            ("    TooManyRequests:\n", "        Retry-After:\n", "        X-Retry-After:\n"),
            ("", "    TooManyRequests:\n", "    TooManyRequests: # here\n"),
        ],
        "add it under `headers:`",
    ),
    (
        "a contradiction of the sources that is no longer told",
        &[
            (UPDATE, "becomes `false` when left out of an update", "may be left out"),
            (UPDATE, "        record:\n", "        record: # here\n"),
        ],
        "say so, and name",
    ),
    (
        "a field of the reference page removed",
        &[
            (UPDATE, "        tags:\n", "        labels:\n"),
            (UPDATE, "      properties:\n", "      properties: # here\n"),
        ],
        "the field `tags` is missing",
    ),
];

#[test]
fn each_mistake_is_told_with_its_line_and_what_to_do() {
    let mut silent = Vec::new();
    for (what, edits, remedy) in MISTAKES {
        let text = edits.iter().fold(DESCRIPTION.to_owned(), |text, (anchor, from, to)| {
            replaced_after(&text, anchor, from, to)
        });
        let line = 1 + text.lines().position(|line| line.contains(HERE)).expect(what);
        let problems = match generate(&text) {
            Err(problems) => problems,
            Ok(_) => house_rules::breaches(&Document::parse(&text).expect("readable")),
        };
        let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
        let place = format!("openapi.yaml:{line}: ");
        if !told.iter().any(|it| it.starts_with(&place) && it.contains(remedy)) {
            silent.push(format!("{what}, line {line} ({remedy}):\n    {}", told.join("\n    ")));
        }
    }
    assert!(silent.is_empty(), "\n{}", silent.join("\n"));
}
