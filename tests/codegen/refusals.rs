//! A broken description fails with file, line and reason.

use std::panic;

use super::{
    DESCRIPTION, changed, changed_after, generate, replaced, replaced_after, with_component,
    with_paths, with_properties,
};

/// Stands on the line that is to be reported.
const HERE: &str = "# here";

/// Demands that a description is refused for what is on the line marked
/// [`HERE`], with this reason.
fn refused(text: &str, reason: &str) -> Result<(), String> {
    let marked: Vec<_> = text.lines().enumerate().filter(|(_, line)| line.contains(HERE)).collect();
    let [(index, line)] = marked.as_slice() else { panic!("one line is marked:\n{marked:#?}") };
    let wrong = |what: &str| Err(format!("{}\n    expected: {reason}\n    {what}", line.trim()));
    let problems = match panic::catch_unwind(|| generate(text)) {
        Ok(Ok(_)) => return wrong("but it is accepted"),
        Ok(Err(problems)) => problems,
        Err(_) => return wrong("but it panics"),
    };
    let shown: Vec<_> = problems.iter().map(ToString::to_string).collect();
    let place = format!("openapi.yaml:{}: ", index + 1);
    match shown.iter().any(|it| it.starts_with(&place) && it.contains(reason)) {
        true => Ok(()),
        false => wrong(&format!("but it says: {}", shown.join("\n    and: "))),
    }
}

pub type Row = (String, &'static str);

/// All rows at once: one that is wrong does not hide the others.
pub fn all_refused(rows: impl IntoIterator<Item = Row>) {
    let wrong: Vec<_> =
        rows.into_iter().filter_map(|(text, reason)| refused(&text, reason).err()).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// From what stands in the description, what replaces it, and the reason.
pub fn changes(rows: &[(&str, &str, &'static str)]) -> Vec<Row> {
    rows.iter().map(|(from, to, reason)| (changed(from, to), *reason)).collect()
}

/// From a property that the update does not have, and the reason.
pub fn properties(rows: &[(&str, &'static str)]) -> Vec<Row> {
    let with = |property| with_properties(&DESCRIPTION, "OutboundGatewayUpdate", property);
    rows.iter().map(|(property, reason)| (with(property), *reason)).collect()
}

#[test]
fn what_is_not_yaml_is_refused() {
    all_refused(changes(&[
        (
            "        - tls\n",
            "        - tls\n      enum: # here\n        - sctp\n",
            "duplicated key",
        ),
        ("      minProperties: 1\n", "     minProperties: 1 # here\n", "did not find expected key"),
        ("    put:\n", "    put:\n\tsummary: Update # here\n", "tab"),
        (
            "'#/components/parameters/OutboundGatewayId'\n",
            "'#/components/parameters # here\n",
            "quoted",
        ),
        ("after the update.\n", "after: the update. # here\n", "mapping values are not allowed"),
        ("      example: tls\n", "      example: *tls # here\n", "unknown anchor"),
        ("      example: tls\n", "      example: !known tls # here\n", "no tags"),
        ("        '400':\n", "        400: # here\n", "quote the key 400"),
        ("      minProperties: 1\n", "      ~: 1 # here\n", "a key must be a string"),
        ("      minProperties: 1\n", "      minProperties: .inf # here\n", "not a JSON number"),
    ]));
}

#[test]
fn another_version_or_broken_head_is_refused() {
    all_refused(changes(&[
        ("openapi: 3.0.3\n", "openapi: 3.1.0 # here\n", "`3.1.0` is not supported"),
        ("openapi: 3.0.3\n", "swagger: '2.0' # here\n", "write `openapi: 3.0.3`"),
        (
            "info:\n  title: VideoSDK telephony (unofficial)\n",
            "info: # here\n",
            "missing field `title`",
        ),
        (
            "info:\n  title: VideoSDK telephony (unofficial)\n  version: '2.0'\n",
            "info: # here\n  title: VideoSDK telephony (unofficial)\n  version: 2.0\n",
            "expected a string",
        ),
        (
            "servers:\n  - url: https://api.videosdk.live\n",
            "servers:\n  - uri: https://api.videosdk.live # here\n",
            "the base URL of the client",
        ),
    ]));
}

#[test]
fn an_operation_that_cannot_be_called_is_refused() {
    all_refused(changes(&[
        (
            "    put:\n      operationId: updateOutboundGateway\n",
            "    put: # here\n",
            "needs an `operationId`",
        ),
        (
            "    put:\n      operationId: updateOutboundGateway\n",
            "    put: # here\n      operationId: 5\n",
            "needs an `operationId`",
        ),
        ("        '400':\n", "        default: # here\n", "list the status"),
        (
            "      responses:\n        '200':\n",
            "      responses: # here\n        '302':\n",
            "describe the successful response",
        ),
        (
            "      responses:\n        '200':\n          description: The gateway after the update.\n",
            "      responses: # here\n        '200':\n",
            "missing field `description`",
        ),
        (
            "      requestBody:\n        description: |\n          The fields to change. At least \
             one. What an empty body does is not\n          documented.\n        required: true\n",
            "      requestBody: # here\n        required: yes-please\n",
            "expected a boolean",
        ),
    ]));
}

#[test]
fn two_operations_of_one_name_are_refused() {
    let earlier = with_paths(
        "
        /v2/sip/other:
          get:
            operationId: updateOutboundGateway
            tags:
              - Other
            responses:
              '204':
                description: Done.
        ",
    );
    let put = "    put:\n      operationId: updateOutboundGateway\n";
    let same = "    put:\n      operationId: update_outbound_gateway # here\n";
    all_refused([(replaced(&earlier, put, same), "names an earlier operation")]);
}

#[test]
fn a_body_that_has_no_name_or_is_not_json_is_refused() {
    all_refused(changes(&[
        (
            "        content:\n          application/json:\n",
            "        content:\n          application/xml: # here\n",
            "`application/xml` is not supported",
        ),
        (
            "          content:\n            application/json:\n",
            "          content:\n            text/plain: # here\n",
            "`text/plain` is not supported",
        ),
        (
            "        content:\n          application/json:\n            schema:\n              \
             $ref: '#/components/schemas/OutboundGatewayUpdate'\n",
            "        content: # here\n          application/json:\n            schema:\n              \
             type: object\n",
            "a body needs a named schema",
        ),
        (
            "          content:\n            application/json:\n              schema:\n                \
             $ref: '#/components/schemas/OutboundGateway'\n",
            "          content: # here\n            application/json:\n              schema:\n                \
             type: object\n                properties:\n                  a:\n                    type: string\n",
            "a body needs a named schema",
        ),
    ]));
}

#[test]
fn an_object_that_is_sent_and_received_is_refused() {
    all_refused([(
        changed(
            "              $ref: '#/components/schemas/OutboundGatewayUpdate'\n",
            "              $ref: '#/components/schemas/OutboundGateway'\n",
        )
        .replace("    OutboundGatewayAuth:\n", "    OutboundGatewayAuth: # here\n"),
        "this object is sent and received",
    )]);
}

#[test]
fn a_reference_to_nothing_is_refused() {
    all_refused(changes(&[
        (
            "            - $ref: '#/components/schemas/Transport'\n",
            "            - $ref: '#/components/schemas/Transprot' # here\n",
            "`#/components/schemas/Transprot` does not exist",
        ),
        (
            "          $ref: '#/components/responses/BadRequest'\n",
            "          $ref: '#/components/responses/WorseRequest' # here\n",
            "does not exist in this document",
        ),
        (
            "        - $ref: '#/components/parameters/OutboundGatewayId'\n",
            "        - $ref: other.yaml#/GatewayId # here\n",
            "does not exist in this document",
        ),
        (
            "            schema:\n              $ref: '#/components/schemas/OutboundGatewayUpdate'\n",
            "            schema: # here\n              description: What to change.\n              \
             $ref: '#/components/schemas/OutboundGatewayUpdate'\n",
            "beside `$ref` is ignored",
        ),
    ]));
}

#[test]
fn all_problems_are_named_at_once_in_the_order_of_their_lines() {
    let text = changed("        - tls\n", "        - tls\n        - 5\n");
    let text = with_properties(&text, "OutboundGatewayUpdate", "mode:\n  default: a\n  foo: b");
    let problems = generate(&text).expect_err("refused");
    let lines: Vec<_> = problems.iter().map(|problem| problem.line).collect();
    assert_eq!(problems.len(), 3, "{problems:?}");
    assert!(lines.is_sorted() && lines[0] > 0, "{problems:?}");
}

#[test]
fn a_misspelt_key_of_an_operation_is_refused() {
    all_refused(changes(&[
        ("    put:\n", "    putt: # here\n", "putt"),
        ("      requestBody:\n", "      requestbody: # here\n", "requestbody"),
        ("      parameters:\n", "      paramaters: # here\n", "paramaters"),
        ("        content:\n", "        contents: # here\n", "contents"),
        ("paths:\n", "pathes: # here\n", "pathes"),
    ]));
}

#[test]
fn a_parameter_that_does_not_fit_its_path_is_refused() {
    let from = "      parameters:\n        - $ref: '#/components/parameters/OutboundGatewayId'\n";
    all_refused([
        (
            replaced(&changed_after("    put:\n", from, ""), "    put:\n", "    put: # here\n"),
            "gatewayId",
        ),
        (changed("      name: gatewayId\n", "      name: id # here\n"), "gatewayId"),
        (changed("      in: path\n      required: true\n", "      in: path # here\n"), "required"),
        (
            changed("  /v2/sip/outbound-gateways/{gatewayId}:\n", "  v2/{gatewayId}: # here\n"),
            "`/`",
        ),
    ]);
}

#[test]
fn a_missing_block_is_named() {
    let servers = "servers:\n  - url: https://api.videosdk.live\n    description: Production. The \
                   paths below start with /v2.\n";
    let rows = changes(&[(servers, "", "servers"), ("paths:\n", "x-paths:\n", "paths")]);
    let first = |text: String| text.replace("openapi: 3.0.3\n", "openapi: 3.0.3 # here\n");
    all_refused(rows.into_iter().map(|(text, reason)| (first(text), reason)));
}

#[test]
fn a_head_that_is_missing_or_strange_is_said_to_be() {
    all_refused([
        (
            replaced(&DESCRIPTION, "openapi: 3.0.3\n\ninfo:\n", "info: # here\n"),
            "`openapi` is missing: write `openapi: 3.0.3`",
        ),
        (changed("openapi: 3.0.3\n", "openapi: 3.0 # here\n"), "3.0 is not a version of OpenAPI"),
        ("# here".to_owned(), "expected one YAML document, found 0"),
        ("openapi: 3.0.3 # here\n---\nopenapi: 3.0.3\n".to_owned(), "found 2"),
    ]);
}

#[test]
fn a_body_that_is_not_an_object_is_refused() {
    // A list that is received is one that can be read.
    let list = "Names:\n  type: array\n  items:\n    type: string";
    let text = "Names:\n  type: string";
    let rows = [
        ("            ", "OutboundGatewayUpdate", list),
        ("              ", "OutboundGateway", text),
    ];
    all_refused(rows.map(|(margin, schema, names)| {
        let short = &margin[4..];
        let content =
            |mark| format!("{short}content:{mark}\n{short}  application/json:\n{margin}schema:\n");
        let refer = |name| format!("{margin}  $ref: '#/components/schemas/{name}'\n");
        let from = content("") + &refer(schema);
        let to = content(" # here") + &refer("Names");
        (with_component(&changed_after("    put:\n", &from, &to), names), "with `properties`")
    }));
}

#[test]
fn two_successes_of_different_schemas_are_refused() {
    let second = "        '202': # here
          description: Later.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/OutboundGatewayDeletion'
";
    let from = "        '400':\n";
    let text = changed_after("    put:\n", from, &format!("{second}{from}"));
    // The one that counts is the last; the other one is reported.
    let text = text.replace("'202': # here", "'202':");
    let text = replaced_after(&text, "    put:\n", "        '200':\n", "        '200': # here\n");
    all_refused([(text, "another success has another schema")]);
}
