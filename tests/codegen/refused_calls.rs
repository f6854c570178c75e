//! An operation that cannot be emitted as it is meant fails with file, line
//! and reason.

use super::refusals::{Row, all_refused, changes, properties};
use super::source::Source;
use super::{
    DESCRIPTION, changed, changed_after, generate, replaced, replaced_after, with_component,
    with_paths, with_properties,
};

const VARIANT: &str = "      x-variant-of: updateOutboundGateway\n";

#[test]
fn a_variant_names_another_operation_of_its_path() {
    all_refused(changes(&[
        (
            VARIANT,
            "      x-variant-of: updateGateway # here\n",
            "`updateGateway` is no other operation of this path: name one, by its `operationId`",
        ),
        (VARIANT, "      x-variant-of: createOutboundGateway # here\n", "of this path"),
        (VARIANT, "      x-variant-of: patchOutboundGateway # here\n", "no other operation"),
        (VARIANT, "      x-variant-of: true # here\n", "should be the `operationId`"),
        (VARIANT, "      x-variants-of: updateOutboundGateway # here\n", "is it misspelt?"),
        (VARIANT, "      x-variant: updateOutboundGateway # here\n", "is it misspelt?"),
    ]));
    // Neither of the two would be called.
    let id = "      operationId: updateOutboundGateway\n";
    let both = format!("{id}      x-variant-of: patchOutboundGateway # here\n");
    all_refused([(changed(id, &both), "`patchOutboundGateway` is a variant itself")]);
}

#[test]
fn a_variant_takes_and_gives_the_same() {
    let marked = changed(VARIANT, &VARIANT.replace('\n', " # here\n"));
    let after = |from: &str, to: &str| replaced_after(&marked, VARIANT.trim_end(), from, to);
    let parameter = "        - $ref: '#/components/parameters/OutboundGatewayId'\n";
    let more = format!("{parameter}        - $ref: '#/components/parameters/Page'\n");
    all_refused([
        (
            after("schemas/OutboundGatewayUpdate'", "schemas/NewOutboundGateway'"),
            "it has another body than `updateOutboundGateway`: make them equal, or remove \
             `x-variant-of`",
        ),
        (
            after("schemas/OutboundGateway'", "schemas/OutboundGatewayDeletion'"),
            "another response than `updateOutboundGateway`",
        ),
        (after(parameter, &more), "other parameters than `updateOutboundGateway`"),
    ]);
}

#[test]
fn an_extension_of_an_operation_is_read_or_refused() {
    let id = "      operationId: updateOutboundGateway\n";
    let with = |extension: &str| changed(id, &format!("{id}      {extension} # here\n"));
    all_refused([
        (with("x-idempotent: yes"), "should be `true` or `false`"),
        (with("x-idempotents: true"), "is it misspelt?"),
        (with("x-search-words: save"), "should be a list of words"),
        (with("x-search-words: [it\"s]"), "should be a list of words"),
        (with("x-search-word: [save]"), "is it misspelt?"),
        (
            changed(
                "x-search-words: [dial, outbound call, hang up]",
                "x-search-words: dial # here",
            ),
            "should be a list of words",
        ),
        (
            changed("  - name: Calls\n", "  - name: Calls\n    descripion: x # here\n"),
            "is it misspelt?",
        ),
        (changed("x-noun: call\n", "x-noun: Call # here\n"), "should be a short word"),
        (changed("x-noun: call\n", "x-noun: rule # here\n"), "is taken"),
        (with("x-noun: call"), "is it misspelt?"),
        (with("x-confirm: 5"), "should be the name of what is confirmed"),
        (with("x-confirms: Deletion"), "is it misspelt?"),
        (with("x-extra-time: 60"), "should be a mapping of `when`, `seconds`, `otherwise`"),
        (
            with("x-extra-time: { when: name, seconds: record }"),
            "`when` should name a property of the body of type boolean",
        ),
        // A success without a body needs no word: its schema requires nothing.
        (with("x-empty-response: true"), "is it misspelt?"),
        (with("x-name: update"), "nothing reads `x-name` of an operation"),
        (
            changed(
                "      name: perPage\n",
                "      name: perPage\n      x-aliases: [pageSize] # here\n",
            ),
            "nothing reads `x-aliases` of a parameter",
        ),
    ]);
    // Extensions of others mean nothing here.
    assert!(generate(&changed(id, &format!("{id}      x-internal: true\n"))).is_ok());
}

#[test]
fn a_singular_is_a_name_and_stands_on_a_list() {
    let list = |rest: &str| format!("codecs:\n  type: array\n  items:\n    type: string\n  {rest}");
    all_refused(properties(&[
        (&list("x-singular: 5 # here"), "`x-singular` should be a name"),
        (&list("x-singular: 2fa # here"), "`2fa` gives no Rust name"),
        (&list("x-singulars: codec # here"), "nothing reads `x-singulars`"),
        ("codec:\n  type: string\n  x-singular: codec # here", "on a list or map"),
        (
            "login:\n  x-singular: one # here\n  allOf:\n    - $ref: \
             '#/components/schemas/SipCredentials'",
            "on a list or map",
        ),
    ]));
    let map = "type: object\n  additionalProperties:\n    type: string";
    let maps = format!("labels:\n  {map}\nboxes:\n  x-singular: box\n  {map}");
    let source = Source::of(&with_both(&maps));
    for verb in ["insert_label", "remove_label", "insert_box", "remove_box"] {
        assert!(source.method("OutboundGatewayDraft", verb).is_some(), "{verb}");
    }
}

/// The real description with properties in what is sent and what is read.
fn with_both(properties: &str) -> String {
    let sent = with_properties(&DESCRIPTION, "OutboundGatewayUpdate", properties);
    let read = properties.replace(" # here", "");
    with_properties(&sent, "OutboundGateway", &read)
}

#[test]
fn the_name_of_a_verb_is_taken() {
    let mut rows: Vec<Row> =
        ["addTag", "removeTag", "add_number", "insertMetadata", "removeMetadata"]
            .into_iter()
            .map(|name| {
                let property = format!("{name}: # here\n  type: string");
                let text = with_properties(&DESCRIPTION, "OutboundGatewayUpdate", &property);
                (text, "is taken; give it another `x-name`")
            })
            .collect();
    let labels = "labels:\n  type: array\n  items:\n    type: string\n";
    rows.push((
        with_both(&format!("{labels}  x-name: addTag # here")),
        "is taken; give it another `x-name`",
    ));
    let twice = with_both(&format!("{labels}  x-singular: number\n"));
    let twice = replaced_after(
        &twice,
        "\n    OutboundGatewayUpdate:\n",
        "        numbers:\n",
        "        numbers: # here\n",
    );
    rows.push((twice, "the name `add_number` is taken; give it another `x-singular`"));
    all_refused(rows);
    // What has no verbs takes no names.
    let map = "addMetadata:\n  type: string\nclearName:\n  type: string";
    let text = with_properties(&DESCRIPTION, "OutboundGatewayUpdate", map);
    assert!(generate(&text).is_ok());
}

#[test]
fn a_query_parameter_of_another_type_is_refused() {
    let schema = "      schema:\n        type: integer\n        minimum: 1\n      example: 20\n";
    let marked = |inner: &str| format!("      schema: # here\n{inner}      example: 20\n");
    let object = marked("        type: object\n");
    let any = marked("        description: Anything.\n");
    let named = marked("        $ref: '#/components/schemas/PageInfo'\n");
    let lists =
        marked("        type: array\n        items:\n          type: array\n          items: {}\n");
    let secret = marked("        type: string\n        format: password\n");
    let reason = "the query carries a `string`, `integer`, `number` or `boolean`, or a list of \
                  these, and no secret: write one of these as the `type`";
    all_refused(changes(&[
        (schema, &object, reason),
        (schema, &any, reason),
        (schema, &named, reason),
        (schema, &lists, reason),
        (schema, &secret, reason),
    ]));
    // Where there is no schema, the parameter is reported.
    let without = changed("    PerPage:\n", "    PerPage: # here\n");
    all_refused([(replaced(&without, schema, "      example: 20\n"), reason)]);
    // A list is sent as one parameter for each item, and in no other way.
    let list = "      schema:\n        type: array\n        items:\n          type: string\n";
    all_refused(changes(&[
        (schema, &format!("      explode: false # here\n{list}"), "remove `explode`"),
        (schema, &format!("      style: pipeDelimited # here\n{list}"), "remove `explode` and"),
    ]));
}

#[test]
fn what_a_query_parameter_cannot_keep_is_refused() {
    let whole = "        type: integer\n        minimum: 1\n      example: 20\n";
    all_refused(changes(&[
        (
            whole,
            "        type: integer\n        minimum: 0.5 # here\n      example: 20\n",
            "for whole numbers only",
        ),
        (
            whole,
            "        type: number\n        minimum: 1 # here\n      example: 20\n",
            "for whole numbers only",
        ),
    ]));
}

#[test]
fn a_parameter_in_another_place_is_refused() {
    let page = "      name: perPage\n      in: query\n";
    let reason = "it is in `path`, `query` or `header`";
    let ours = "is set by the client: remove it here";
    all_refused(changes(&[
        (page, "      name: Authorization # here\n      in: header\n", ours),
        (page, "      name: content-type # here\n      in: header\n", ours),
        (page, "      name: perPage\n      in: cookie # here\n", reason),
        (page, "      name: perPage\n      in: qeury # here\n", reason),
        (
            "    PerPage:\n      name: perPage\n      in: query\n",
            "    PerPage: # here\n      name: perPage\n",
            reason,
        ),
    ]));
}

#[test]
fn a_path_parameter_of_another_type_is_refused() {
    let schema = "      schema:\n        $ref: '#/components/schemas/OutboundGatewayId'\n";
    for inner in ["type: string", "type: integer", "$ref: '#/components/schemas/Transport'"] {
        let other = format!("      schema: # here\n        {inner}\n");
        all_refused([(
            changed(schema, &other),
            "a path parameter is an identifier, which has a type of its own: describe it as a \
             `type: string`",
        )]);
    }
}

#[test]
fn a_problem_of_what_is_shared_is_named_once() {
    let text = changed("      in: path\n      required: true\n", "      in: path\n");
    let problems = generate(&text).expect_err("refused");
    assert_eq!(problems.len(), 1, "{problems:?}");
}

#[test]
fn a_query_parameter_whose_name_is_taken_is_refused() {
    let name = "      name: perPage\n";
    let mut rows = changes(&[
        (name, "      name: page # here\n", "the name `page` is taken"),
        (name, "      name: body # here\n", "the name `body` is taken"),
        (name, "      name: with_timeout # here\n", "the name `with_timeout` is taken"),
        (name, "      name: dryRun # here\n", "the name `dry_run` is taken"),
        (name, "      name: 2fa # here\n", "`2fa` gives no Rust name"),
    ]);
    // A list has methods for its pages.
    let page = "        - $ref: '#/components/parameters/Page'\n";
    for taken in ["all", "stream", "pages"] {
        let more = format!(
            "{page}        - name: {taken} # here\n          in: query\n          schema:\n            \
             type: boolean\n"
        );
        rows.push((changed(page, &more), "is taken; give it another `x-name`"));
    }
    // The request has the setters of its body, too.
    let parameter = "        - $ref: '#/components/parameters/OutboundGatewayId'\n";
    for taken in ["record", "clearTags", "credentials"] {
        let more = |mark: &str| {
            format!(
                "{parameter}        - name: {taken}{mark}\n          in: query\n          \
                 schema:\n            type: boolean\n"
            )
        };
        let text = changed_after("    put:\n", parameter, &more(" # here"));
        let text = replaced_after(&text, "    patch:\n", parameter, &more(""));
        rows.push((text, "is taken; give it another `x-name`"));
    }
    all_refused(rows);
}

#[test]
fn an_operation_whose_method_the_handle_has_is_refused() {
    let id = "      operationId: listOutboundGateways\n";
    let reason = "is a method of the handle already: give it another `operationId`";
    all_refused(changes(&[
        (id, "      operationId: edit # here\n", reason),
        (id, "      operationId: batchOutboundGateways # here\n", reason),
        (id, "      operationId: createOutboundGatewayFrom # here\n", reason),
        (
            "      operationId: deleteOutboundGateway\n",
            "      operationId: getOutboundGateways # here\n",
            "`get` of `Outbound gateways` is an earlier operation: give it another `operationId`, \
             or a tag of its own",
        ),
    ]));
}

#[test]
fn an_argument_of_a_constructor_needs_no_name_of_its_own() {
    // A setter of this name would be in the way; this has none.
    let rule = "
        RuleCreate:
          type: object
          required:
            - send
          properties:
            send:
              type: string
    ";
    let paths = "
        /v2/sip/rules:
          post:
            operationId: createRule
            tags:
              - Rules
            requestBody:
              content:
                application/json:
                  schema:
                    $ref: '#/components/schemas/RuleCreate'
            responses:
              '204':
                description: Done.
    ";
    assert!(generate(&with_component(&with_paths(paths), rule)).is_ok());
    let optional = rule.replace("required:", "x-was:").replace("send:", "send: # here");
    let text = with_component(&with_paths(paths), &optional);
    all_refused([(text, "the name `send` is taken; give it another `x-name`")]);
}
