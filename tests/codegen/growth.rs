//! A new field, value or operation is an edit of the description alone.

use super::source::{Source, code, docs};
use super::{
    DESCRIPTION, changed, generate, replaced, with_component, with_paths, with_properties,
};

const CHANGE: &str = "types::OutboundGatewayUpdate";
const REQUEST: &str = "crate::Request<operations::UpdateOutboundGateway>";

/// The real description with properties that it does not have.
fn with_both(properties: &str) -> String {
    let text = with_properties(DESCRIPTION, "OutboundGatewayUpdate", properties);
    with_properties(&text, "OutboundGateway", properties)
}

#[test]
fn a_new_field_reaches_users() {
    let source = Source::of(&with_both(
        "
        callerName:
          type: string
          description: Who calls.
        holdMusic:
          type: boolean
        maxCalls:
          type: integer
        callRate:
          type: number
        fallbackHosts:
          type: array
          items:
            type: string
        sipHeaders:
          type: object
          additionalProperties:
            type: string
        fallbackTransport:
          description: The way round.
          allOf:
            - $ref: '#/components/schemas/Transport'
        ",
    ));
    for (field, of_type, argument) in [
        ("caller_name", "String", "implInto<String>"),
        ("hold_music", "bool", "bool"),
        ("max_calls", "i64", "i64"),
        ("call_rate", "f64", "f64"),
        ("fallback_hosts", "Vec<String>", "implIntoIterator<Item=implInto<String>>"),
        (
            "sip_headers",
            "BTreeMap<String,String>",
            "implIntoIterator<Item=(implInto<String>,implInto<String>)>",
        ),
        ("fallback_transport", "values::Transport", "implInto<values::Transport>"),
    ] {
        let option = format!("Option<{of_type}>");
        for object in ["OutboundGatewayUpdate", "OutboundGateway"] {
            assert_eq!(source.field(object, field).as_ref(), Some(&option), "{object}.{field}");
        }
        for object in [CHANGE, REQUEST] {
            let arguments = source.arguments(object, field).unwrap_or_default();
            let types: Vec<_> = arguments.iter().map(|(_, of_type)| of_type.as_str()).collect();
            assert_eq!(types, [argument], "{object}::{field}");
            let clear = source.arguments(object, &format!("clear_{field}"));
            let is_collection = of_type.contains("Vec") || of_type.contains("Map");
            assert_eq!(clear, is_collection.then(Vec::new), "{object}::clear_{field}");
        }
    }
    let docs = docs(&source.method(REQUEST, "caller_name").unwrap().attrs);
    assert_eq!(docs, "Who calls. Sends `callerName`.");
    let code = code(&source.file);
    assert!(code.contains("caller_name:fields.take(&[\"callerName\"])"), "it is read");
    assert!(code.contains("\"callerName\","), "it is among the fields that have a setter");
}

#[test]
fn a_new_value_reaches_users() {
    for (name, first) in [("Transport", "        - udp\n"), ("GeoRegion", "        - auto\n")] {
        let text = replaced(DESCRIPTION, first, &format!("{first}        - brand-new\n"));
        let source = Source::of(&text);
        let variants = source.variants(name);
        assert_eq!(variants[1], "BrandNew", "{variants:?}");
        // Known to the macro that reads and writes it.
        assert!(code(&source.file).contains("BrandNew=\"brand-new\""), "{name}");
    }
}

#[test]
fn a_new_named_set_of_values_reaches_users() {
    let text = with_properties(
        DESCRIPTION,
        "OutboundGatewayUpdate",
        "codec:\n  $ref: '#/components/schemas/Codec'",
    );
    let component = "Codec:\n  type: string\n  enum:\n    - opus\n    - g711";
    let source = Source::of(&with_component(&text, component));
    assert_eq!(source.variants("Codec"), ["Opus", "G711", "Unknown"]);
    assert_eq!(
        source.arguments(REQUEST, "codec").unwrap(),
        [("value".to_owned(), "implInto<values::Codec>".to_owned())]
    );
}

#[test]
fn a_new_operation_gets_a_call_and_the_setters_of_its_request() {
    let operation = |path: &str, method: &str, id: &str| {
        format!(
            "  {path}:
    {method}:
      operationId: {id}
      parameters:
        - $ref: '#/components/parameters/GatewayId'
      requestBody:
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/OutboundGatewayUpdate'
      responses:
        '201':
          description: The gateway.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/OutboundGateway'
        '400':
          $ref: '#/components/responses/BadRequest'
"
        )
    };
    let copy = operation("/v2/sip/copies/{gatewayId}", "post", "copyOutboundGateway");
    let source = Source::of(&changed("paths:\n", &format!("paths:\n{copy}")));
    assert!(source.method("Client", "copy_outbound_gateway").is_some());
    for request in ["crate::Request<operations::CopyOutboundGateway>", REQUEST] {
        let names: Vec<_> = source.methods(request).iter().map(|it| &it.sig.ident).collect();
        assert!(names.iter().any(|name| *name == "address"), "{request}: {names:?}");
        assert!(names.iter().any(|name| *name == "clear_tags"), "{request}: {names:?}");
    }
    // The setters of the change itself are there once.
    let change = source.methods(CHANGE);
    assert_eq!(change.iter().filter(|it| it.sig.ident == "address").count(), 1);
}

#[test]
fn operations_without_a_body_need_nothing_else() {
    let source = Source::of(&with_paths(
        "
        /v2/sip/inbound-gateways/{gatewayId}:
          get:
            operationId: getInboundGateway
            parameters:
              - $ref: '#/components/parameters/GatewayId'
            responses:
              '200':
                description: The gateway.
                content:
                  application/json:
                    schema:
                      $ref: '#/components/schemas/OutboundGateway'
          delete:
            operationId: deleteInboundGateway
            parameters:
              - $ref: '#/components/parameters/GatewayId'
            responses:
              '204':
                description: It is gone.
        ",
    ));
    let output = |name| code(&source.method("Client", name).unwrap().sig.output);
    let get = output("get_inbound_gateway");
    assert_eq!(get, "->Result<ResponseValue<types::OutboundGateway>,Error>");
    let delete = output("delete_inbound_gateway");
    assert_eq!(delete, "->Result<ResponseValue<()>,Error>");
    for (name, answer) in
        [("GetInboundGateway", "types::OutboundGateway"), ("DeleteInboundGateway", "()")]
    {
        let operation = code(source.operation(name).unwrap());
        assert!(operation.contains(&format!("typeAnswer={answer};")), "{operation}");
        assert!(operation.contains("Some(&self.gateway_id)"), "{operation}");
    }
}

#[test]
fn another_verb_is_one_word() {
    let source = Source::of(&changed("    put:\n", "    post:\n"));
    let call = code(&source.method("Client", "update_outbound_gateway").unwrap().block);
    assert!(call.contains(".post(url)") && !call.contains(".put("), "{call}");
    assert!(source.method(REQUEST, "address").is_some());
}

/// The type that a setter puts into its field.
fn carried(argument: &str) -> String {
    let within = |start: &str, end: &str| argument.strip_prefix(start)?.strip_suffix(end);
    if let Some(value) = within("implIntoIterator<Item=(implInto<String>,implInto<", ">)>") {
        format!("BTreeMap<String,{value}>")
    } else if let Some(item) = within("implIntoIterator<Item=implInto<", ">>") {
        format!("Vec<{item}>")
    } else {
        within("implInto<", ">").unwrap_or(argument).to_owned()
    }
}

/// Adds a property `fresh` and demands that the code for it compiles: that its
/// setter takes what its field holds, and that its answer is of known types.
fn fits(property: &str, component: &str, of_type: &str) {
    let text = with_component(&with_both(&format!("fresh:{property}")), component);
    let source = Source::of(&text);
    let option = Some(format!("Option<{of_type}>"));
    assert_eq!(source.field("OutboundGatewayUpdate", "fresh"), option, "{property}");
    assert_eq!(source.field("OutboundGateway", "fresh"), option, "{property}");
    for object in [CHANGE, REQUEST] {
        let arguments = source.arguments(object, "fresh").expect("a setter");
        assert_eq!(carried(&arguments[0].1), of_type, "{object}: {property}");
    }
}

#[test]
fn a_setter_takes_what_its_field_holds() {
    let none = "Other:\n  type: string";
    for (property, component, of_type) in [
        ("\n  type: string\n  format: date-time", none, "String"),
        ("\n  type: integer\n  format: int32\n  minimum: 0", none, "i64"),
        ("\n  description: Anything.", none, "Value"),
        ("\n  type: object", none, "BTreeMap<String,Value>"),
        ("\n  type: array\n  items:\n    type: integer", none, "Vec<i64>"),
        ("\n  type: array\n  items: {}", none, "Vec<Value>"),
        (
            "\n  type: object\n  additionalProperties:\n    type: array\n    items:\n      \
             type: boolean",
            none,
            "BTreeMap<String,Vec<bool>>",
        ),
        ("\n  $ref: '#/components/schemas/Transport'", none, "values::Transport"),
        (
            "\n  $ref: '#/components/schemas/Fresh'",
            "Fresh:\n  type: array\n  items:\n    type: string",
            "Vec<String>",
        ),
        (
            "\n  $ref: '#/components/schemas/Fresh'",
            "Fresh:\n  type: object\n  additionalProperties:\n    type: number",
            "BTreeMap<String,f64>",
        ),
    ] {
        fits(property, component, of_type);
    }
}

#[test]
fn a_named_schema_without_fields_is_the_type_that_it_names() {
    let refer = "\n  $ref: '#/components/schemas/Fresh'";
    // One that does not fit must not hide the others.
    let wrong: Vec<_> = [
        ("Fresh:\n  type: string\n  minLength: 1", "String"),
        ("Fresh:\n  type: boolean", "bool"),
        ("Fresh:\n  type: integer", "i64"),
        ("Fresh:\n  description: Anything.", "Value"),
        ("Fresh:\n  $ref: '#/components/schemas/Transport'", "values::Transport"),
    ]
    .into_iter()
    .filter(|(component, of_type)| {
        std::panic::catch_unwind(|| fits(refer, component, of_type)).is_err()
    })
    .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_setter_of_known_values_in_a_list_or_map_takes_what_its_field_holds() {
    let none = "Other:\n  type: string";
    let item = "    $ref: '#/components/schemas/Transport'";
    fits(&format!("\n  type: array\n  items:\n{item}"), none, "Vec<values::Transport>");
    fits(
        &format!("\n  type: object\n  additionalProperties:\n{item}"),
        none,
        "BTreeMap<String,values::Transport>",
    );
}

#[test]
fn a_password_of_its_own_is_set_as_a_secret() {
    let text = with_properties(
        DESCRIPTION,
        "OutboundGatewayUpdate",
        "pin:\n  type: string\n  format: password",
    );
    let source = Source::of(&text);
    let field = source.field("OutboundGatewayUpdate", "pin").unwrap();
    assert_eq!(field, "Option<crate::model::Secret>");
    for object in [CHANGE, REQUEST] {
        let arguments = source.arguments(object, "pin").unwrap();
        assert_eq!(arguments[0].1, "implInto<crate::model::Secret>", "{object}");
    }
}

#[test]
fn a_password_is_a_secret_or_refused_wherever_it_stands() {
    let pin = "Pin:\n  type: string\n  format: password";
    for property in [
        "pin:\n  $ref: '#/components/schemas/Pin'",
        "pin:\n  description: The PIN.\n  allOf:\n    - $ref: '#/components/schemas/Pin'",
        "pin:\n  type: array\n  items:\n    type: string\n    format: password",
        "pin:\n  type: object\n  additionalProperties:\n    type: string\n    format: password",
    ] {
        let text = with_properties(DESCRIPTION, "OutboundGatewayUpdate", property);
        let text = with_component(&text, pin);
        if generate(&text).is_ok() {
            let field = Source::of(&text).field("OutboundGatewayUpdate", "pin").unwrap();
            assert!(field.contains("crate::model::Secret"), "it would print: {field}: {property}");
        }
    }
}
