//! A broken description fails with file, line and reason.

use std::panic;

use super::{DESCRIPTION, changed, generate, with_properties};

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
    let with = |property| with_properties(DESCRIPTION, "OutboundGatewayUpdate", property);
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
        ("'#/components/parameters/GatewayId'\n", "'#/components/parameters # here\n", "quoted"),
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
        ("info:\n  title: VideoSDK SIP gateways\n", "info: # here\n", "missing field `title`"),
        (
            "info:\n  title: VideoSDK SIP gateways\n  version: '2.0'\n",
            "info: # here\n  title: VideoSDK SIP gateways\n  version: 2.0\n",
            "expected a string",
        ),
        (
            "servers:\n  - url: https://api.videosdk.live\n",
            "servers: # here\n  - uri: https://api.videosdk.live\n",
            "missing field `url`",
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
        (
            "    put:\n      operationId: updateOutboundGateway\n",
            "    put:\n      operationId: get_outbound_gateway # here\n",
            "names an earlier operation",
        ),
        ("        '400':\n", "        default: # here\n", "list the status"),
        (
            "      responses:\n        '200':\n",
            "      responses: # here\n        '302':\n",
            "describe the successful answer",
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
fn a_body_that_has_no_name_or_is_not_json_is_refused() {
    all_refused(changes(&[
        (
            "        content:\n          application/json:\n",
            "        content: # here\n          application/xml:\n",
            "`application/xml` is not supported",
        ),
        (
            "          content:\n            application/json:\n",
            "          content: # here\n            text/plain:\n",
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
             type: array\n                items:\n                  type: string\n",
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
            "        - $ref: '#/components/parameters/GatewayId'\n",
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
    let from = "      parameters:\n        - $ref: '#/components/parameters/GatewayId'\n";
    let (before, put) = DESCRIPTION.split_once("    put:\n").unwrap();
    let without = format!("{before}    put: # here\n{}", super::replaced(put, from, ""));
    all_refused([
        (without, "gatewayId"),
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
                   paths below start with `/v2`.\n";
    let rows = changes(&[(servers, "", "servers"), ("paths:\n", "x-paths:\n", "paths")]);
    let first = |text: String| text.replace("openapi: 3.0.3\n", "openapi: 3.0.3 # here\n");
    all_refused(rows.into_iter().map(|(text, reason)| (first(text), reason)));
}

#[test]
fn a_parameter_that_no_setter_can_take_is_refused() {
    let page = "    Page:\n      name: page\n      in: query\n";
    let schema = "        type: integer\n        minimum: 1\n      example: 1\n";
    all_refused(changes(&[
        (page, "    Page:\n      name: page\n      in: header # here\n", "`query`"),
        (page, "    Page:\n      name: page\n      in: cookie # here\n", "`query`"),
        (
            &format!("      schema:\n{schema}"),
            "      schema: # here\n        type: array\n        items:\n          type: string\n",
            "text, a number or a boolean",
        ),
    ]));
}

#[test]
fn what_is_said_of_an_operation_must_be_true() {
    let variant = "      x-variant-of: updateOutboundGateway\n";
    all_refused(changes(&[
        (variant, "      x-variant-of: nothing # here\n", "`operationId`"),
        (variant, "      x-variant-of: patchOutboundGateway # here\n", "`operationId`"),
        (variant, "      x-variant-of: getOutboundGateway # here\n", "the body and the answer"),
        (variant, "      x-variant-of: createOutboundGateway # here\n", "has the path"),
        (variant, "      x-variants-of: updateOutboundGateway # here\n", "nothing reads it"),
        ("      x-empty-answer: true\n", "      x-empty-answer: maybe # here\n", "`true`"),
        ("      x-empty-answer: true\n", "      x-emptyanswer: true # here\n", "nothing reads it"),
        ("      x-editable: true\n", "      x-editable: often # here\n", "`true` or nothing"),
        ("      x-editable: true\n", "      x-edit: true # here\n", "nothing reads it"),
    ]));
}

#[test]
fn the_names_of_verbs_are_taken() {
    all_refused(properties(&[
        ("addTag: # here\n  type: string", "`addTag` is taken"),
        ("removeNumber: # here\n  type: string", "`removeNumber` is taken"),
        ("insertMetadata: # here\n  type: string", "`insertMetadata` is taken"),
        ("dryRun: # here\n  type: boolean", "`dryRun` is taken"),
        ("known: # here\n  type: boolean", "`known` is taken"),
        ("map: # here\n  type: string", "`map` is taken"),
        ("size:\n  type: string\n  x-singular: one # here", "on a list"),
        (
            "sizes:\n  type: array\n  x-singular: 5 # here\n  items:\n    type: string",
            "should be a name",
        ),
    ]));
}
