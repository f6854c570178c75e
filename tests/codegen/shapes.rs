//! Shapes that other APIs have. What is built of them is used in
//! `tests/growth`; here is what they are taken for, and what is refused.

use super::refusals::{all_refused, changes, properties};
use super::source::Source;
use super::{
    DESCRIPTION, changed, changed_after, generate, indented, replaced, with_component, with_paths,
    with_properties,
};

/// A path with operations, and the schemas that they need.
fn with(paths: &str, schemas: &str) -> String {
    with_component(&with_paths(paths), schemas)
}

/// An operation that returns a schema.
fn returning(method: &str, id: &str, path: &str, schema: &str) -> String {
    let names = path.split('{').skip(1).filter_map(|it| it.split('}').next());
    let parameters = names.map(|name| {
        let id = format!("{}{}", name[..1].to_uppercase(), &name[1..]);
        format!(
            "      - {{ name: {name}, in: path, required: true, schema: {{ $ref: \
             '#/components/schemas/{id}' }} }}\n"
        )
    });
    let parameters: String = parameters.collect();
    let parameters = match parameters.as_str() {
        "" => String::new(),
        some => format!("    parameters:\n{some}"),
    };
    format!(
        "{path}:\n  {method}:\n    operationId: {id}\n    tags: [Things]\n{parameters}    \
         responses:\n      '200': {{ description: Done., content: {{ application/json: {{ schema: \
         {schema} }} }} }}\n"
    )
}

fn refer(name: &str) -> String {
    format!("{{ $ref: '#/components/schemas/{name}' }}")
}

/// Two schemas of identifiers, and an object that requires both.
const THING: &str = "
    OwnerId: { type: string }
    ThingId: { type: string }
    Thing:
      type: object
      required: [ownerId, thingId]
      properties:
        ownerId: { $ref: '#/components/schemas/OwnerId' }
        thingId: { $ref: '#/components/schemas/ThingId' }
    ThingPage:
      type: object
      properties:
        data: { type: array, items: { $ref: '#/components/schemas/Thing' } }
";

#[test]
fn of_two_identifiers_the_one_that_addresses_an_object_is_its_own() {
    let owner = "/v2/owners/{ownerId}/things";
    let thing = format!("{owner}/{{thingId}}");
    let list = returning("get", "listThings", owner, &refer("ThingPage"));
    let read = returning("get", "getThing", &thing, &refer("Thing"));
    // By the path that returns it, by one below its list, or by its name.
    let gone = returning("delete", "deleteThing", &thing, &refer("Thing"));
    for paths in [read.clone(), format!("{list}{gone}"), list.clone()] {
        let source = Source::of(&with(&paths, THING));
        assert!(
            source.has("Fromfor&types::Thing") || source.has("typeId=values::ThingId;"),
            "{paths}"
        );
    }
    // Also where it lies in a part.
    let part = format!(
        "{}{}",
        indented(0, THING),
        "State:\n  type: object\n  required: [thing]\n  properties:\n    thing: { $ref: \
         '#/components/schemas/Thing' }\n"
    );
    let read = returning("get", "getState", &thing, &refer("State"));
    let source = Source::of(&with(&read, &part));
    assert!(source.has("fnid(&self)->&Self::Id{&self.thing.thing_id}"));
}

#[test]
fn what_is_read_by_an_identifier_requires_it() {
    let paths = returning("get", "getThing", "/v2/things/{thingId}", &refer("Thing"));
    let thing = |property: &str| {
        format!(
            "ThingId: {{ type: string }}\nThing:\n  type: object\n  properties:\n    {property} # \
             here\n"
        )
    };
    let optional = thing("id: { $ref: '#/components/schemas/ThingId' }");
    let text = thing("thing_id: { type: string }");
    all_refused([
        (with(&paths, &optional), "`id` identifies what is read here: add it to `required`"),
        (with(&paths, &text), "so it needs a type of its own"),
    ]);
    let snake = THING.replace("OwnerId", "owner_id").replace("ThingId", "thing_id");
    let read = returning("get", "getThing", "/v2/things/{thing_id}", &refer("Thing"));
    let read = read.replace("schemas/Thing_id'", "schemas/thing_id'");
    assert!(Source::of(&with(&read, &snake)).has("typeId=values::ThingId;"));
}

#[test]
fn objects_are_composed_of_others() {
    let schemas = "
        ThingId: { type: string }
        Base:
          type: object
          required: [name]
          properties:
            name: { type: string }
        Named: { allOf: [{ $ref: '#/components/schemas/Base' }, { minProperties: 1 }] }
        Thing:
          description: A thing.
          allOf:
            - $ref: '#/components/schemas/Named'
            - type: object
              required: [id]
              properties:
                id: { $ref: '#/components/schemas/ThingId' }
                tag: { type: string }
    ";
    let paths = returning("get", "getThing", "/v2/things/{thingId}", &refer("Thing"));
    let source = Source::of(&with(&paths, schemas));
    for field in ["name", "id", "tag"] {
        assert!(source.field("Thing", field).is_some(), "{field}");
    }
    assert!(source.object("Base").is_none(), "nobody sends or receives it");
    // What is wrong is told where it is written.
    let wrong = replaced(schemas, "name: { type: string }", "name: { type: strnig } # here");
    let conflict = schemas.replace("tag: { type: string }", "name: { type: integer }");
    let conflict = replaced(&conflict, "          allOf:\n", "          allOf: # here\n");
    let circle = schemas.replace("schemas/Base' }, {", "schemas/Thing' }, {");
    let circle = replaced(&circle, "          allOf:\n", "          allOf: # here\n");
    let both = "properties do not contradict each other";
    all_refused([
        (with(&paths, &wrong), "there is no type `strnig`"),
        (with(&paths, &conflict), both),
        (with(&paths, &circle), both),
    ]);
    let part = "part:\n  allOf: # here\n    - $ref: '#/components/schemas/SipCredentials'\n    - type: object";
    all_refused(properties(&[(part, "move it there, or write them as one")]));
}

#[test]
fn a_bare_list_is_received_as_an_object() {
    let inline = "{ type: array, items: { $ref: '#/components/schemas/Thing' } }";
    let paths = returning("get", "listThings", "/v2/things", inline);
    let source = Source::of(&with(&paths, THING));
    assert_eq!(source.field("ThingList", "items").as_deref(), Some("Vec<types::Thing>"));
    assert!(source.has(r#"crate::read::page(body,"items")?"#));
    let texts =
        returning("get", "listWords", "/v2/words", "{ type: array, items: { type: string } }");
    let source = Source::of(&with(&texts, THING));
    assert_eq!(source.field("StringList", "items").as_deref(), Some("Vec<String>"));
    // A name of its own is kept, unless it is a list elsewhere as well.
    let named = format!("{}AllThings: {inline}\n", indented(0, THING));
    let paths = returning("get", "listThings", "/v2/things", &refer("AllThings"));
    assert!(Source::of(&with(&paths, &named)).field("AllThings", "items").is_some());
    let shared = replaced(
        &named,
        "    thingId: {",
        "    all: { $ref: '#/components/schemas/AllThings' }\n    thingId: {",
    );
    assert!(generate(&with(&paths, &shared)).is_err(), "which of the two, nobody knows");
}

#[test]
fn pages_are_found_under_other_names() {
    let paged = "PagedforListOutboundGateways";
    let page = "      name: page\n";
    let per_page = "      name: perPage\n";
    for (from, to, is_paged) in [
        (per_page, "      name: limit\n", true),
        (page, "      name: page_number\n", true),
        (page, "      name: cursor\n", false),
    ] {
        assert_eq!(Source::of(&changed(from, to)).has(paged), is_paged, "{to}");
    }
    // Pages that are counted from 0 would be read past.
    let zero = changed_after("      name: page\n", "        minimum: 1\n", "        minimum: 0\n");
    assert!(!Source::of(&zero).has(paged));
}

#[test]
fn one_of_two_updates_is_that_of_an_edit() {
    // Neither is a variant of the other.
    let text = changed("      x-variant-of: updateOutboundGateway\n", "");
    let source = Source::of(&text);
    assert!(source.has("typeUpdate=resources::outbound_gateways::PatchOutboundGateway;"));
    assert!(source.method("OutboundGateways", "update").is_some());
    // A change is restated from one resource.
    let body = "              $ref: '#/components/schemas/InboundGatewayUpdate'\n";
    let text = changed(body, &body.replace("Inbound", "Outbound"));
    let line = "      operationId: updateOutboundGateway\n";
    let after = text.find(line).expect("the operation");
    let (before, rest) = text.split_at(after);
    let text = format!("{before}{}", rest.replacen("requestBody:", "requestBody: # here", 1));
    all_refused([(
        text,
        "changes a `InboundGateway`, too: give each resource a change of its own",
    )]);
}

#[test]
fn known_values_may_begin_with_digits() {
    let order = "Order:\n  type: string\n  enum:\n    - 720p\n    - 8kHz\n    - HD";
    let property = "order:\n  $ref: '#/components/schemas/Order'";
    let text = with_properties(&DESCRIPTION, "OutboundGatewayUpdate", property);
    let source = Source::of(&with_component(&text, order));
    let variants = source.values("Order").expect("the enum").variants.iter();
    let variants: Vec<_> = variants.map(|it| it.ident.to_string()).collect();
    assert_eq!(variants, ["V720p", "V8kHz", "Hd", "Unknown"]);
    assert!(source.has(r#"V720p="720p""#));
    let one = "Order:\n  type: integer\n  enum: # here\n    - 1";
    all_refused([(with_component(&text, one), "say them in the `description`")]);
}

#[test]
fn what_is_deprecated_is_said_to_be() {
    let property = "old:\n  type: string\n  description: As it was.\n  deprecated: true";
    let text = with_properties(&DESCRIPTION, "OutboundGatewayUpdate", property);
    let id = "      operationId: getOutboundGateway\n";
    let text = replaced(&text, id, &format!("{id}      deprecated: true\n"));
    let code = generate(&text).expect("code");
    assert!(code.contains("As it was.\n\nDeprecated: the API may drop it."));
    let source = Source::of(&text);
    for (of_type, method) in [("UpdateOutboundGateway", "old"), ("OutboundGateways", "get")] {
        let method = source.method(of_type, method).expect(method);
        let docs: String = method.attrs.iter().map(super::source::code).collect();
        assert!(docs.contains("Deprecated:theAPImaydropit."), "{docs}");
    }
}

#[test]
fn json_is_chosen_of_several_media_types() {
    let json = "        content:\n          application/json:\n";
    let xml = "        content:\n          application/xml: {}\n          application/json:\n";
    assert!(generate(&changed(json, xml)).is_ok());
}

#[test]
fn a_part_of_something_is_no_schema() {
    let part = "leads to a part of something: give that a name in `components/schemas`";
    let with = |pointer: &str| format!("mode:\n  $ref: '#/components/{pointer}' # here");
    all_refused(properties(&[
        (&with("schemas/SipCredentials/properties/username"), part),
        (&with("parameters/PerPage/schema"), part),
    ]));
    let item = "/v2/other:\n  $ref: '#/paths/~1v2~1sip~1outbound-gateways' # here";
    all_refused([(with_paths(item), "a path cannot be referred to")]);
}

#[test]
fn parameters_and_responses_may_be_referred_to_twice() {
    let name = "    OutboundGatewayId:\n      name: gatewayId\n";
    let twice = "    OutboundGatewayId:\n      $ref: '#/components/parameters/Own'\n    Own:\n      name: gatewayId\n";
    assert_eq!(generate(&changed(name, twice)), generate(&DESCRIPTION));
    let circle = changed(
        name,
        "    OutboundGatewayId:\n      $ref: '#/components/parameters/OutboundGatewayId'\n    Own:\n      name: gatewayId\n",
    );
    assert!(generate(&circle).is_err());
}

#[test]
fn a_path_is_one_that_can_be_sent_and_told_from_others() {
    let rows = [
        ("/v2/größen", "write what is no plain ASCII percent-encoded"),
        ("/v2/a b", "percent-encoded"),
        ("/v2/a?b=c", "describe what is there as `parameters`"),
        ("/v2/a#b", "describe what is there as `parameters`"),
        ("/v2/../a", "leads somewhere else"),
        ("/v2/{thingId}-{ownerId}", "cannot be told apart"),
        ("/v2/things/{ownerId}", "with another name in braces"),
    ];
    let other = returning("get", "getThing", "/v2/things/{thingId}", &refer("Thing"));
    all_refused(rows.map(|(path, reason)| {
        let own = returning("post", "postThing", path, &refer("Thing"));
        let own = own.replacen(path, &format!("'{path}'"), 1).replacen("':\n", "': # here\n", 1);
        // Of two, the later is told; `{ownerId}` comes before `{thingId}`.
        let other = other.replace("{thingId}", "{anyId}").replace("thingId,", "anyId,");
        let other = other.replace("schemas/ThingId", "schemas/OwnerId").replace("AnyId", "OwnerId");
        (with(&format!("{own}{other}"), THING), reason)
    }));
    // A verb behind a parameter is fine.
    let verb = returning("post", "startThing", "/v2/things/{thingId}:start", &refer("Thing"));
    assert!(Source::of(&with(&verb, THING)).method("Things", "start").is_some());
}

#[test]
fn what_a_parameter_says_is_read_or_refused() {
    let page = "      name: perPage\n      in: query\n";
    let id = "      name: gatewayId\n      in: path\n";
    let operation = "      operationId: getOutboundGateway\n";
    all_refused(changes(&[
        (page, &format!("{page}      requierd: true # here\n"), "is it misspelt?"),
        (page, &format!("{page}      allowReserved: true # here\n"), "remove `allowReserved`"),
        (id, &format!("{id}      style: matrix # here\n"), "remove `style`"),
        (operation, &format!("{operation}      security: [] # here\n"), "the token of the client"),
    ]));
}

#[test]
fn words_of_a_newer_openapi_have_a_remedy() {
    all_refused(properties(&[
        ("mode:\n  type: string\n  const: a # here", "write an `enum` of one value"),
        ("mode:\n  type: string\n  examples: [a] # here", "write one `example`"),
        ("mode:\n  type: object\n  patternProperties: {} # here", "leave the schema open"),
        ("mode:\n  type: [string, 'null'] # here", "say `null` with `nullable: true`"),
    ]));
}

#[test]
fn what_names_a_secret_is_none() {
    let property =
        "accessTokenId:\n  type: string\npinIds:\n  type: array\n  items:\n    type: string";
    assert!(generate(&with_properties(&DESCRIPTION, "OutboundGatewayUpdate", property)).is_ok());
}

#[test]
fn an_envelope_is_read_or_refused() {
    let object = "    OutboundGatewayAuth:\n";
    let inner = format!("{object}      x-envelope: username # here\n");
    all_refused(changes(&[(object, &inner, "it stands on what an operation responds with")]));
}

#[test]
fn what_is_taken_by_the_tables_is_refused() {
    let component = "Endpoints: # here\n  type: string\n  enum:\n    - a";
    all_refused([(with_component(&DESCRIPTION, component), "is taken: give it another name")]);
}
