//! What requests send: constructors, setters, and the verbs of lists.

use super::source::{Source, code, docs};
use super::{DESCRIPTION, with_component, with_paths, with_properties};

const EDIT: &str = "crate::OutboundGatewayEdit";

/// Something new, of which more is required than its alphabet tells.
const RULE: &str = "
    RuleCreate:
      type: object
      required:
        - targets
        - name
        - pin
        - labels
        - weight
        - transport
        - login
      properties:
        labels:
          type: object
          additionalProperties:
            type: boolean
        login:
          $ref: '#/components/schemas/SipCredentials'
        name:
          type: string
        note:
          type: string
        pin:
          type: string
          format: password
        tags:
          type: array
          items:
            type: string
        targets:
          type: array
          items:
            type: string
        transport:
          $ref: '#/components/schemas/Transport'
        weight:
          type: integer
";
const RULES: &str = "
    /v2/sip/rules:
      post:
        operationId: createRule
        requestBody:
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/RuleCreate'
        responses:
          '204':
            description: Done.
";

fn with_rules() -> Source {
    Source::of(&with_component(&with_paths(RULES), RULE))
}

fn names(source: &Source, of_type: &str) -> Vec<String> {
    source.methods(of_type).iter().map(|it| it.sig.ident.to_string()).collect()
}

#[test]
fn what_is_required_is_given_in_the_order_of_the_description() {
    let source = with_rules();
    let new = source.arguments("types::RuleCreate", "new").unwrap();
    let expected = [
        ("targets", "implIntoIterator<Item=implInto<String>>"),
        ("name", "implInto<String>"),
        ("pin", "implInto<crate::model::Secret>"),
        ("labels", "implIntoIterator<Item=(implInto<String>,implInto<bool>)>"),
        ("weight", "i64"),
        ("transport", "implInto<values::Transport>"),
        ("login", "implInto<types::SipCredentials>"),
    ];
    let expected = expected.map(|(name, of_type)| (name.to_owned(), of_type.to_owned()));
    assert_eq!(new, expected);
    for (name, of_type) in [
        ("targets", "Vec<String>"),
        ("name", "String"),
        ("pin", "crate::model::Secret"),
        ("labels", "BTreeMap<String,bool>"),
        ("weight", "i64"),
        ("transport", "values::Transport"),
        ("login", "SipCredentials"),
        ("note", "Option<String>"),
        ("tags", "Option<Vec<String>>"),
    ] {
        assert_eq!(source.field("RuleCreate", name).unwrap(), of_type, "{name}");
    }
    // Each field is filled, and none but these.
    let body = code(&source.method("types::RuleCreate", "new").unwrap().block);
    for field in ["note:Option::None", "tags:Option::None", "weight:weight", "name:name.into()"] {
        assert!(body.contains(field), "{field}: {body}");
    }
}

#[test]
fn only_what_is_not_required_has_setters() {
    let source = with_rules();
    let setters = ["note", "tags", "clear_tags"];
    assert_eq!(names(&source, "types::RuleCreate"), [&["new"], &setters[..]].concat());
    assert_eq!(names(&source, "crate::Request<operations::CreateRule>"), setters);
    // It is given whole, not begun empty.
    let new = source.arguments("CreateRule", "new").unwrap();
    assert_eq!(new, [("body".to_owned(), "types::RuleCreate".to_owned())]);
    let update = source.arguments("UpdateOutboundGateway", "new").unwrap();
    assert_eq!(update.len(), 1, "a change begins empty: {update:?}");
}

#[test]
fn a_body_is_checked_and_its_secrets_are_known() {
    let source = with_rules();
    for operation in ["CreateRule", "UpdateOutboundGateway"] {
        let check = source.operation_fn(operation, "check");
        assert!(check.contains("crate::request::Body::check(&self.body)?;"), "{check}");
        let secrets = source.operation_fn(operation, "secrets");
        assert_eq!(secrets, "{crate::request::Body::secrets(&self.body)}");
    }
    let check = source.operation_fn("GetOutboundGateway", "check");
    assert!(!check.contains("Body"), "{check}");
}

/// The real description with properties in what is sent and what is read.
fn with_both(properties: &str) -> Source {
    let text = with_properties(DESCRIPTION, "OutboundGatewayUpdate", properties);
    Source::of(&with_properties(&text, "OutboundGateway", properties))
}

fn verbs(source: &Source) -> Vec<String> {
    let is_verb =
        |name: &String| ["add_", "remove_", "insert_"].iter().any(|verb| name.starts_with(verb));
    names(source, EDIT).into_iter().filter(is_verb).collect()
}

#[test]
fn a_list_has_verbs_for_one_item_and_a_map_for_one_entry() {
    let source = Source::of(DESCRIPTION);
    let expected = [
        "add_allowed_number",
        "remove_allowed_number",
        "insert_metadata",
        "remove_metadata",
        "add_number",
        "remove_number",
        "add_tag",
        "remove_tag",
    ];
    assert_eq!(verbs(&source), expected);
    let types = |name: &str| -> Vec<String> {
        let arguments = source.arguments(EDIT, name).unwrap();
        arguments.into_iter().map(|(_, of_type)| of_type).collect()
    };
    assert_eq!(types("add_tag"), ["implInto<String>"]);
    assert_eq!(types("remove_tag"), ["implInto<String>"]);
    assert_eq!(types("insert_metadata"), ["implInto<String>", "implInto<String>"]);
    assert_eq!(types("remove_metadata"), ["implInto<String>"]);
    for name in ["add_tag", "remove_tag"] {
        // What was set here before goes before what is known.
        let body = code(&source.method(EDIT, name).unwrap().block);
        assert!(body.contains("letknown=self.change.tags.take();"), "{body}");
        assert!(body.contains("self.change.tags=self.rewrite(\"tags\",known,"), "{body}");
        let docs = docs(&source.method(EDIT, name).unwrap().attrs);
        assert!(docs.contains("`tags`") && docs.contains("not atomic"), "{docs}");
    }
}

#[test]
fn the_verbs_of_a_list_are_named_by_one_of_its_items() {
    for (property, noun) in [
        ("codecs:\n  type: array", "codec"),
        // No plural to strip.
        ("media:\n  type: array", "media"),
        ("proxies:\n  type: array\n  x-singular: proxy", "proxy"),
        ("altAddresses:\n  type: array\n  x-singular: altAddress", "alt_address"),
        ("dids:\n  type: array\n  x-setter: phoneNumbers", "phone_number"),
        ("s:\n  type: array", "s"),
    ] {
        let source = with_both(&format!("{property}\n  items:\n    type: string"));
        for verb in ["add", "remove"] {
            let name = format!("{verb}_{noun}");
            assert!(verbs(&source).contains(&name), "{name}: {:?}", verbs(&source));
        }
        assert_eq!(verbs(&source).len(), 10, "{noun}");
    }
}

#[test]
fn the_verbs_of_a_list_take_what_it_holds() {
    let transport = "'#/components/schemas/Transport'";
    let source = with_both(&format!(
        "
        ways:
          type: array
          items:
            $ref: {transport}
        ports:
          type: object
          additionalProperties:
            type: integer
        "
    ));
    let argument = |name| source.arguments(EDIT, name).unwrap().pop().unwrap().1;
    assert_eq!(argument("add_way"), "implInto<values::Transport>");
    assert_eq!(argument("remove_way"), "implInto<values::Transport>");
    // A map keeps its own name.
    assert_eq!(argument("insert_ports"), "implInto<i64>");
    assert_eq!(argument("remove_ports"), "implInto<String>");
}

#[test]
fn what_cannot_be_read_has_no_verbs() {
    let text = with_properties(
        DESCRIPTION,
        "OutboundGatewayUpdate",
        "codecs:\n  type: array\n  items:\n    type: string",
    );
    let source = Source::of(&text);
    assert!(source.method(EDIT, "codecs").is_some());
    assert!(source.method(EDIT, "add_codec").is_none());
}

#[test]
fn what_is_not_said_to_be_editable_has_no_edit() {
    let text = with_paths(
        "
        /v2/sip/rules/{gatewayId}:
          put:
            operationId: updateRule
            parameters:
              - $ref: '#/components/parameters/GatewayId'
            requestBody:
              content:
                application/json:
                  schema:
                    $ref: '#/components/schemas/RuleUpdate'
            responses:
              '200':
                description: The rule.
                content:
                  application/json:
                    schema:
                      $ref: '#/components/schemas/Rule'
        ",
    );
    let properties = "type: object\n  properties:\n    names:\n      type: array\n      items:\n        \
                      type: string";
    let rules = format!("RuleUpdate:\n  {properties}\nRule:\n  {properties}");
    let without = text;
    let text = with_component(&without, &rules);
    assert!(names(&Source::of(&text), "crate::RuleEdit").is_empty());
    let editable = "RuleUpdate:\n  x-editable: true\n";
    let rules = rules.replacen("RuleUpdate:\n", editable, 1);
    let source = Source::of(&with_component(&without, &rules));
    assert_eq!(
        names(&source, "crate::RuleEdit"),
        ["names", "clear_names", "add_name", "remove_name"]
    );
}

#[test]
fn what_an_update_may_reset_is_listed() {
    let source = Source::of(DESCRIPTION);
    // A long list is broken into lines, with a comma at the end.
    let code = code(&source.file).replace(",]", "]");
    let reset = "RESET_WHEN_OMITTED:&'static[&'staticstr]=&[\"enableDtmf\",\"geoRegion\",\
                 \"noiseCancellation\",\"record\"];";
    assert!(code.contains(reset), "the update");
    assert!(code.contains("RESET_WHEN_OMITTED:&'static[&'staticstr]=&[];"), "a new gateway");
}
