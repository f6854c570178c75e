//! Edits of the description that once compiled into a wrong client, broke the
//! build without a place, or were refused with advice that does not help.
//! What only the compiler can prove is in `tests/growth`.

use super::refusals::{Row, all_refused, changes, properties};
use super::source::{Source, code};
use super::{
    DESCRIPTION, changed, changed_after, generate, indented, replaced, replaced_after,
    with_component, with_properties,
};

#[test]
fn all_requests_go_to_one_server_without_a_path() {
    let url = "  - url: https://api.videosdk.live\n";
    let get = "      operationId: listOutboundGateways\n";
    let path = "  /v2/sip/outbound-gateways:\n";
    let elsewhere = "all requests go to the first of the `servers` at the top: remove it here";
    all_refused(changes(&[
        (
            url,
            "  - url: https://api.videosdk.live/v2 # here\n",
            "what comes after it belongs to the `paths`",
        ),
        (url, "  - url: http://api.videosdk.live # here\n", "the base URL of the client"),
        (get, &format!("{get}      servers: # here\n        - url: https://other\n"), elsewhere),
        (path, &format!("{path}    servers: # here\n      - url: https://other\n"), elsewhere),
    ]));
}

#[test]
fn what_identifies_a_response_is_looked_at_or_needs_a_type() {
    let deletion = "    OutboundGatewayDeletion:\n      type: object\n";
    let required = format!("{deletion}      required:\n        - callId\n");
    let text = changed(deletion, &required);
    let with = |property| with_properties(&text, "OutboundGatewayDeletion", property);
    all_refused([(
        with("callId: # here\n  type: string"),
        "refer to a named `type: string` whose name ends in `Id`",
    )]);
    let named = with("callId:\n  $ref: '#/components/schemas/CallId'");
    let source = Source::of(&with_component(&named, "CallId:\n  type: string"));
    assert!(source.has(r#"identifiercall_id:values::CallId="callId","#));
}

#[test]
fn an_alias_that_is_a_property_is_refused() {
    let aliases = "          x-aliases:\n            - gatewayId\n";
    all_refused(changes(&[(
        aliases,
        "          x-aliases: # here\n            - gatewayId\n            - name\n",
        "`name` is a property itself: take it out of the aliases",
    )]));
}

#[test]
fn what_is_named_like_a_secret_is_one() {
    let string = "add `format: password`";
    let other = "make it a `type: string` with `format: password`";
    let list = |inner: &str| format!("passwords: # here\n  type: array\n  items:\n    {inner}");
    all_refused(properties(&[
        (&list("type: string"), other),
        ("secretPin: # here\n  type: integer", other),
        ("pin: # here\n  type: integer", other),
        ("pin: # here\n  type: string", string),
        ("pwd: # here\n  type: string", string),
        ("accessToken: # here\n  type: string", string),
        ("client_secret: # here\n  type: string", string),
        (
            "codes:\n  type: array\n  items:\n    type: string\n    format: password # here",
            "elsewhere it would print",
        ),
    ]));
    // These count or name something, and are shown.
    for property in ["tokenCount:\n  type: integer", "pinned:\n  type: boolean"] {
        let text = with_properties(&DESCRIPTION, "OutboundGatewayUpdate", property);
        assert!(generate(&text).is_ok(), "{property}");
    }
}

#[test]
fn what_is_only_read_has_no_setter_and_what_may_be_null_can_be_cleared() {
    let added =
        "createdAt:\n  type: string\n  readOnly: true\nnote:\n  type: string\n  nullable: true";
    let source = Source::of(&with_properties(&DESCRIPTION, "OutboundGatewayUpdate", added));
    for object in ["types::OutboundGatewayUpdate", "UpdateOutboundGateway", "OutboundGatewayDraft"]
    {
        assert!(source.method(object, "created_at").is_none(), "{object}");
        assert!(source.method(object, "note").is_some(), "{object}");
        assert!(source.method(object, "clear_note").is_some(), "{object}");
    }
    assert_eq!(source.field("OutboundGatewayUpdate", "created_at"), None);
}

#[test]
fn a_partly_required_object_has_a_constructor_and_setters() {
    let rule = "
        Rule:
          type: object
          required:
            - match
          properties:
            match:
              type: string
            weight:
              type: integer
    ";
    let rules = "rules:\n  type: array\n  items:\n    $ref: '#/components/schemas/Rule'";
    let text = with_properties(&DESCRIPTION, "OutboundGatewayUpdate", rules);
    let source = Source::of(&with_component(&text, rule));
    let arguments = source.arguments("types::Rule", "new").unwrap();
    assert_eq!(arguments, [("match_".to_owned(), "implInto<String>".to_owned())]);
    assert!(source.method("types::Rule", "weight").is_some());
    let argument = &source.arguments("UpdateOutboundGateway", "rules").unwrap()[0].1;
    assert_eq!(argument, "implIntoIterator<Item=implInto<types::Rule>>");
}

#[test]
fn a_verb_that_is_not_supported_is_refused() {
    for verb in ["options", "trace"] {
        let text = changed("    put:\n", &format!("    {verb}: # here\n"));
        // The variant of it is gone as well.
        let text = text.replace("      x-variant-of: updateOutboundGateway\n", "");
        all_refused([(text, if verb == "trace" { "`trace` is not" } else { "`options` is not" })]);
    }
}

#[test]
fn a_query_parameter_with_known_values_refers_to_them() {
    let schema = "      schema:\n        type: integer\n        minimum: 1\n      example: 20\n";
    let inline = "      schema:\n        type: string\n        enum: # here\n          - a\n      example: a\n";
    all_refused(changes(&[(
        schema,
        inline,
        "known values need a name: move the schema to `components/schemas` and refer to it",
    )]));
    // What it says to do works.
    let refers = "      schema:\n        $ref: '#/components/schemas/Order'\n      example: a\n";
    let text = changed_after("      name: perPage\n", schema, refers);
    let source = Source::of(&with_component(
        &text,
        "Order:\n  type: string\n  enum:\n    - a\n    - US-East",
    ));
    let argument = &source.arguments("ListOutboundGateways", "per_page").unwrap()[0].1;
    assert_eq!(argument, "implInto<values::Order>");
    assert!(source.has(r#"Kind::Values(&["a","US-East"])"#), "sent as described");
    assert!(source.values("Order").is_some());
}

#[test]
fn values_with_one_rust_name_are_told_apart_from_letter_case() {
    let with = |values: &str| {
        let order = format!("Order:\n  type: string\n  enum:\n{values}");
        with_component(&DESCRIPTION, &order)
    };
    let rows: [Row; 3] = [
        (with("    - a.b\n    - a b # here"), "`a b` has the Rust name of `a.b`"),
        (with("    - a-b\n    - a+b # here"), "`a+b` has the Rust name of `a-b`"),
        (with("    - ab\n    - AB # here"), "in its letter case only"),
    ];
    all_refused(rows);
}

#[test]
fn a_condition_is_a_value_that_another_field_can_have() {
    let with = |condition: &str| {
        format!("weight:\n  type: integer\n  x-only-when: {{ {condition} }} # here")
    };
    all_refused(properties(&[
        (
            &with("kind: a"),
            "`kind` is a property neither of `OutboundGatewayUpdate` nor of `OutboundGateway`: name one",
        ),
        (&with("record: a"), "only a string can be compared"),
        (&with("transport: smoke"), "is not a value of `transport`: write one of udp, tcp, tls"),
        (&with("transport: tls, name: x"), "a mapping of one property to one value"),
    ]));
    let right = with("transport: tls").replace(" # here", "");
    let text = with_properties(&DESCRIPTION, "OutboundGatewayUpdate", &right);
    assert!(Source::of(&text).has(r#"only_when("weight","transport","tls","#));
}

#[test]
fn an_identifier_of_several_kinds_can_stand_in_a_path() {
    let refer = "#/components/schemas/";
    let either = format!(
        "EitherId:\n  description: One of the two.\n  anyOf:\n    - $ref: \
         '{refer}OutboundGatewayId'\n    - $ref: '{refer}InboundGatewayId'"
    );
    let schema = "      schema:\n        $ref: '#/components/schemas/OutboundGatewayId'\n";
    let text = changed(schema, &schema.replace("OutboundGatewayId", "EitherId"));
    assert!(generate(&with_component(&text, &either)).is_ok());
}

/// They are used against the sandbox in `tests/growth`.
#[test]
fn a_key_that_is_no_rust_name_is_usable_under_an_x_name() {
    let keys = "
        2fa: { type: boolean, x-name: type }
        '+': { type: string, x-name: plus }
        id: { type: string }
        id_: { type: string, x-name: legacyId }
        gatewayMode: { type: string }
    ";
    let source = Source::of(&with_properties(&DESCRIPTION, "OutboundGatewayUpdate", keys));
    let fields = [
        ("2fa", "type_", true),
        ("+", "plus", true),
        ("id", "id", false),
        ("id_", "legacy_id", true),
        ("gatewayMode", "gateway_mode", true),
        ("auth", "credentials", true),
        ("name", "name", false),
    ];
    let object = source.object("OutboundGatewayUpdate").unwrap();
    for (key, ident, is_renamed) in fields {
        let found = object.fields.iter().find(|it| it.ident.as_ref().is_some_and(|it| it == ident));
        let attributes: String = found.expect(key).attrs.iter().map(code).collect();
        let rename = format!(r#"rename="{key}""#);
        assert_eq!(attributes.contains(&rename), is_renamed, "{key}: {attributes}");
        assert!(attributes.matches("rename=").count() <= 1, "{key}: {attributes}");
        assert!(source.method("UpdateOutboundGateway", ident).is_some(), "{key}");
    }
    let field = |key: &str, rest: &str| format!("{key}: # here\n  type: string\n{rest}");
    all_refused(properties(&[
        (&field("2fa", ""), "give it an `x-name`, or leave it out"),
        (&field("name_", ""), "give it an `x-name`, or leave it out"),
        ("2fa:\n  type: string\n  x-name: 3fa # here", "`3fa` gives no Rust name"),
        ("2fa:\n  type: string\n  x-name: name # here", "the name `name` is taken"),
    ]));
    // The same of a parameter.
    let name = "      name: perPage\n";
    let named = changed(name, "      name: 2fa\n      x-name: twoFactor\n");
    assert!(Source::of(&named).method("ListOutboundGateways", "two_factor").is_some());
    all_refused(changes(&[(
        name,
        "      name: 2fa\n      x-name: 3fa # here\n",
        "`3fa` gives no Rust name",
    )]));
}

#[test]
fn what_goes_one_way_is_not_there_the_other_way() {
    let secret =
        "hint:\n  type: string\n  writeOnly: true\nage:\n  type: integer\n  readOnly: true";
    let sent = with_properties(&DESCRIPTION, "OutboundGatewayUpdate", secret);
    let source = Source::of(&with_properties(&sent, "OutboundGateway", secret));
    assert!(source.field("OutboundGatewayUpdate", "hint").is_some());
    assert_eq!(source.field("OutboundGatewayUpdate", "age"), None);
    assert!(source.field("OutboundGateway", "age").is_some());
    assert_eq!(source.field("OutboundGateway", "hint"), None, "it is in `extra`");
}

#[test]
fn an_object_that_contains_itself_is_boxed_where_it_must_be() {
    let node = "
        Node:
          type: object
          properties:
            next:
              $ref: '#/components/schemas/Node'
            all:
              type: array
              items:
                $ref: '#/components/schemas/Node'
            other:
              $ref: '#/components/schemas/Edge'
        Edge:
          type: object
          properties:
            node:
              $ref: '#/components/schemas/Node'
    ";
    for object in ["OutboundGatewayUpdate", "OutboundGateway"] {
        let text =
            with_properties(&DESCRIPTION, object, "node:\n  $ref: '#/components/schemas/Node'");
        let source = Source::of(&with_component(&text, node));
        for (of, field, expected) in [
            (object, "node", "Option<types::Node>"),
            ("Node", "next", "Option<::std::boxed::Box<types::Node>>"),
            ("Node", "all", "Option<Vec<types::Node>>"),
            ("Node", "other", "Option<::std::boxed::Box<types::Edge>>"),
            ("Edge", "node", "Option<::std::boxed::Box<types::Node>>"),
        ] {
            assert_eq!(source.field(of, field).as_deref(), Some(expected), "{of}.{field}");
        }
    }
}

#[test]
fn the_parts_of_a_request_are_no_names_of_parameters() {
    let name = "      name: perPage\n";
    let mut rows = changes(&[
        (name, "      name: context # here\n", "the name `context` is taken"),
        (name, "      name: headerMap # here\n", "the name `header_map` is taken"),
    ]);
    // It would be two arguments of one name.
    let id = "      operationId: deleteOutboundGateway\n";
    let confirmed = replaced(&DESCRIPTION, id, &format!("{id}      x-confirm: Deletion\n"));
    let parameter = "        - $ref: '#/components/parameters/OutboundGatewayId'\n";
    let more = format!(
        "{parameter}        - name: confirm # here\n          in: query\n          required: \
         true\n          schema:\n            type: boolean\n"
    );
    let text = replaced_after(&confirmed, id, parameter, &more);
    rows.push((text, "the name `confirm` is taken"));
    all_refused(rows);
}

#[test]
fn a_list_whose_page_must_be_given_is_refused() {
    let rows = ["page", "perPage"].map(|name| {
        let name = format!("      name: {name}\n      in: query\n");
        let required = format!("{name}      required: true # here\n");
        let reason = "begins with its first page, and has `stream` and `all`: remove `required`";
        (changed(&name, &required), reason)
    });
    all_refused(rows);
}

#[test]
fn an_object_that_needs_itself_is_refused() {
    let node = |required: &str, mark: &str| {
        format!(
            "
            Node:
              type: object
              required: [{required}]
              properties:
                next: {mark}
                  $ref: '#/components/schemas/Node'
                edge:
                  $ref: '#/components/schemas/Edge'
                none:
                  nullable: true
                  allOf:
                    - $ref: '#/components/schemas/Node'
            Edge:
              type: object
              required:
                - node
              properties:
                node:
                  $ref: '#/components/schemas/Node'
            "
        )
    };
    let with = |object: &str, required: &str, mark: &str| {
        let property = "node:\n  $ref: '#/components/schemas/Node'";
        with_component(&with_properties(&DESCRIPTION, object, property), &node(required, mark))
    };
    let through = with("OutboundGatewayUpdate", "edge", "");
    let through = replaced(&through, "        edge:\n", "        edge: # here\n");
    all_refused([
        (
            with("OutboundGatewayUpdate", "next", "# here"),
            "a `Node` needs a `next`, and that another `Node`, without end: take it out of `required`",
        ),
        (through, "a `Node` needs a `edge`, and that another `Node`"),
    ]);
    // `null` is an end, and a response may lack anything.
    for (object, required) in [("OutboundGatewayUpdate", "none"), ("OutboundGateway", "next")] {
        assert!(generate(&with(object, required, "")).is_ok(), "{object} {required}");
    }
}

#[test]
fn what_the_server_sends_is_named_and_json() {
    let id = "      operationId: updateOutboundGateway\n";
    let post = |body: &str| {
        let responses = "responses:\n  '200':\n    description: Received.";
        let parts = indented(4, body) + &indented(4, responses);
        format!("'{{$request.body#/url}}':\n  post:\n{parts}")
    };
    let json = |mark: &str, schema: &str| {
        format!(
            "requestBody:\n  content:{mark}\n    application/json:\n      schema:\n{}",
            indented(8, schema)
        )
    };
    let with_event = |event: &str| {
        let callbacks = format!("callbacks:\n  event:\n{}", indented(4, event));
        replaced(&DESCRIPTION, id, &format!("{id}{}", indented(6, &callbacks)))
    };
    let with = |body: &str| with_event(&post(body));
    let inline = json(" # here", "type: object\nproperties:\n  kind:\n    type: string");
    let named = "a body needs a named schema: refer to one in `components/schemas`";
    let with_list =
        |text: String| with_component(&text, "Names:\n  type: array\n  items:\n    type: string");
    let list = json(" # here", "$ref: '#/components/schemas/Names'");
    let form =
        "requestBody:\n  content:\n    text/plain: # here\n      schema:\n        type: string";
    let misspelt = json("", "$ref: '#/components/schemas/OutboundGateway'");
    let misspelt = misspelt.replace("requestBody:", "requestbody: # here");
    let elsewhere = "$ref: '#/components/schemas/OutboundGateway' # here";
    let mut rows: Vec<Row> = vec![
        (with(&inline), named),
        (with(&json(" # here", "type: string")), "a body needs a schema with `properties`"),
        (with_list(with(&list)), "a body needs a schema with `properties`"),
        (with(form), "bodies are `application/json`"),
        (with(&misspelt), "is it misspelt?"),
        (with_event(elsewhere), "a callback cannot be referred to: write it here"),
        (with_event(&format!("url:\n  {elsewhere}")), "a callback cannot be referred to"),
    ];
    // It is read, so it cannot be what is sent.
    let sent = json("", "$ref: '#/components/schemas/OutboundGatewayUpdate'");
    let sent = with(&sent);
    let object = "    OutboundGatewayUpdate:\n";
    let marked = replaced(&sent, object, "    OutboundGatewayUpdate: # here\n");
    rows.push((marked, "this object is sent and received"));
    all_refused(rows);

    let event = "Event:\n  type: object\n  properties:\n    kind:\n      type: string";
    let body = json("", "$ref: '#/components/schemas/Event'");
    let source = Source::of(&with_component(&with(&body), event));
    assert!(source.field("Event", "kind").is_some());
}

#[test]
fn the_final_values_are_among_those_that_are_known() {
    let state = |rest: &str| format!("State:\n  type: string\n{}", indented(2, rest));
    let with = |component: &str| {
        let property = "state:\n  $ref: '#/components/schemas/State'";
        let text = with_properties(&DESCRIPTION, "OutboundGateway", property);
        with_component(&text, component)
    };
    let known = "enum:\n  - open\n  - shut\n";
    let final_ = |values: &str| with(&state(&format!("{known}x-final: {values} # here")));
    all_refused([
        (with(&state(&format!("{known}x-final:\n  - shut\n  - gone # here"))), "\"gone\" is not"),
        (final_("shut"), "`x-final` should be a list of values"),
        (final_("[]"), "`x-final` should be a list of values"),
        (final_("[5]"), "`x-final` should be a list of values"),
        (with(&state("x-final:\n  - shut # here")), "\"shut\" is not a value"),
        (with("State:\n  type: integer\n  x-final:\n    - '5' # here"), "\"5\" is not a value"),
        (with(&state(&format!("{known}x-finals: [shut] # here"))), "is it misspelt?"),
    ]);
    let source = Source::of(&final_("[shut]").replace(" # here", ""));
    assert!(source.method("State", "is_final").is_some());
    assert!(source.method("OutboundGateways", "watch").is_some());
    // An operation of this name would be a second one.
    let id = "operationId: listOutboundGateways\n";
    let text = final_("[shut]").replace(" # here", "");
    let taken = replaced(&text, id, "operationId: watchOutboundGateways # here\n");
    all_refused([(taken, "`watch` is a method of the handle already")]);
}

#[test]
fn an_identifier_beside_a_phone_number_is_not_one() {
    let components = "
        LineId:
          type: string
        PhoneNumber:
          type: string
          format: e164
        LoneId:
          type: string
        Line:
          type: object
          properties:
            lineId:
              $ref: '#/components/schemas/LineId'
            number:
              allOf:
                - $ref: '#/components/schemas/PhoneNumber'
    ";
    let properties = "
        line:
          $ref: '#/components/schemas/Line'
        lone:
          $ref: '#/components/schemas/LoneId'
    ";
    let with = |components: &str| {
        let text = with_properties(&DESCRIPTION, "OutboundGatewayUpdate", properties);
        // What a path takes is an identifier, whatever its name.
        let id = |name: &str| format!("        $ref: '#/components/schemas/{name}'\n");
        let (own, number) = (id("OutboundGatewayId"), id("PhoneNumber"));
        let text = replaced_after(&text, "      name: gatewayId\n", &own, &number);
        with_component(&text, components)
    };
    let of = |components: &str| -> String {
        let code = generate(&with(components)).expect("code");
        code.split_whitespace().collect()
    };
    let code = of(components);
    for (noun, check) in [
        ("LineId,\"lineid\"", "check_not_e164"),
        ("PhoneNumber,\"phonenumber\"", "check_e164"),
        ("LoneId,\"loneid\"", "check}"),
    ] {
        let wanted = format!("{noun},{check}");
        let found = code.find(noun).map(|at| &code[at..code.len().min(at + wanted.len())]);
        assert_eq!(found, Some(wanted.as_str()));
    }
    // Without a format, it is a name for any string.
    assert!(!of(&components.replace("  format: e164", "")).contains("e164"));
}
