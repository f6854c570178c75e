//! What the generated code has, and what it must not have.

use std::collections::BTreeSet;

use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, ItemEnum, ItemStruct, Visibility};

use super::DESCRIPTION;
use super::codegen::document::Document;
use super::codegen::lower::lower;
use super::source::{Source, code, docs};

const CHANGE: &str = "types::OutboundGatewayUpdate";
const REQUEST: &str = "crate::Request<operations::UpdateOutboundGateway>";
/// Where the schema of the update begins.
const UPDATE: &str = "\n    OutboundGatewayUpdate:\n";
const EDIT: &str = "crate::OutboundGatewayEdit";

#[test]
fn absent_empty_and_filled_are_three_things() {
    let source = Source::of(DESCRIPTION);
    for (object, field, of_type) in [
        ("OutboundGatewayUpdate", "numbers", "Option<Vec<String>>"),
        ("OutboundGatewayUpdate", "allowed_numbers", "Option<Vec<String>>"),
        ("OutboundGatewayUpdate", "tags", "Option<Vec<String>>"),
        ("OutboundGatewayUpdate", "metadata", "Option<BTreeMap<String,String>>"),
        ("OutboundGateway", "numbers", "Option<Vec<String>>"),
        ("OutboundGateway", "allowed_numbers", "Option<Vec<String>>"),
        ("OutboundGateway", "tags", "Option<Vec<String>>"),
        ("OutboundGateway", "metadata", "Option<BTreeMap<String,Value>>"),
    ] {
        assert_eq!(source.field(object, field).unwrap(), of_type, "{object}.{field}");
    }
}

#[test]
fn an_option_that_is_not_set_is_not_sent() {
    let source = Source::of(DESCRIPTION);
    for field in &source.object("OutboundGatewayUpdate").unwrap().fields {
        let attributes: String = field.attrs.iter().map(code).collect();
        let expected = match code(&field.ty).starts_with("Option<") {
            true => "skip_serializing_if=\"Option::is_none\"",
            false => "flatten",
        };
        assert!(attributes.contains(expected), "{:?}: {attributes}", field.ident);
    }
}

#[test]
fn a_password_is_never_a_string() {
    let source = Source::of(DESCRIPTION);
    let of = |object| source.field(object, "password").unwrap();
    assert_eq!(of("SipCredentials"), "crate::model::Secret");
    assert_eq!(of("OutboundGatewayAuth"), "Option<crate::model::MaskedSecret>");
    let setter = source.arguments(CHANGE, "credentials").unwrap();
    let types: Vec<_> = setter.iter().map(|(_, of_type)| of_type.as_str()).collect();
    assert_eq!(types, ["implInto<String>", "implInto<crate::model::Secret>"]);
}

#[test]
fn the_generated_client_has_one_way_in() {
    let source = Source::of(DESCRIPTION);
    let client: Vec<_> =
        source.methods("Client").iter().map(|method| method.sig.ident.to_string()).collect();
    // Constructors and hooks are left out: the operations are the transport's.
    let operations = [
        "list_outbound_gateways",
        "create_outbound_gateway",
        "get_outbound_gateway",
        "update_outbound_gateway",
        "delete_outbound_gateway",
        "patch_outbound_gateway",
    ];
    assert_eq!(client, operations);
    assert!(source.module("prelude").is_none());
    let code = code(&source.file);
    for left_over in ["reqwest::Client", "ClientInfo", "ClientHooks", "OperationInfo", "baseurl"] {
        assert!(!code.contains(left_over), "{left_over}");
    }
    let call = self::code(&source.method("Client", "update_outbound_gateway").unwrap().block);
    assert!(
        call.contains("letresult=self.call.exec(request).await;letresponse=result?;"),
        "{call}"
    );
    assert!(call.contains("200..=299=>self.call.answer(response)"), "{call}");
    assert!(call.contains("_=>Err(Error::Status)"), "{call}");
}

#[test]
fn the_call_is_typed_by_what_is_sent_and_reads_errors_raw() {
    let source = Source::of(DESCRIPTION);
    let arguments = source.arguments("Client", "update_outbound_gateway").unwrap();
    let types: Vec<_> = arguments.iter().map(|(_, of_type)| of_type.as_str()).collect();
    assert_eq!(types, ["&'acrate::model::GatewayId", "&'atypes::OutboundGatewayUpdate"]);
    let method = source.method("Client", "update_outbound_gateway").unwrap();
    assert_eq!(code(&method.sig.output), "->Result<ResponseValue<types::OutboundGateway>,Error>");
    // Any success is one.
    assert!(code(&method.block).contains("200..=299=>"));
}

#[test]
fn the_types_are_those_that_travel_and_can_grow() {
    let source = Source::of(DESCRIPTION);
    let names: Vec<_> = source.structs().iter().map(|item| item.ident.to_string()).collect();
    let answers = [
        "OutboundGateway",
        "OutboundGatewayAuth",
        "OutboundGatewayDeletion",
        "OutboundGatewayPage",
        "PageInfo",
    ];
    let sent = ["OutboundGatewayCreate", "OutboundGatewayUpdate", "SipCredentials"];
    let expected: BTreeSet<_> = answers.into_iter().chain(sent).collect();
    assert_eq!(names.iter().map(String::as_str).collect::<BTreeSet<_>>(), expected);
    assert_eq!(names.len(), expected.len());
    for item in source.structs() {
        let attributes: Vec<_> = item.attrs.iter().map(code).collect();
        let has = |attribute: &str| attributes.iter().any(|it| it.contains(attribute));
        let name = item.ident.to_string();
        assert!(has("#[non_exhaustive]"), "{name}");
        assert!(has("PartialEq") && has("Clone") && has("Debug"), "{name}");
        // Read field by field, so that one surprise does not lose the rest.
        let is_answer = answers.contains(&name.as_str());
        assert_eq!(has("try_from=\"crate::model::JsonObject<'de>\""), is_answer, "{name}");
        assert_eq!(has("Default"), name == "OutboundGatewayUpdate", "{name}");
    }
}

#[test]
fn known_values_stay_open() {
    let source = Source::of(DESCRIPTION);
    for name in ["Transport", "MediaEncryption", "GeoRegion"] {
        let attributes: String = source.values(name).unwrap().attrs.iter().map(code).collect();
        assert!(attributes.contains("#[non_exhaustive]"), "{name}");
        assert_eq!(source.variants(name).last().unwrap(), "Unknown");
    }
    assert_eq!(source.variants("Transport"), ["Udp", "Tcp", "Tls", "Unknown"]);
    assert_eq!(source.field("OutboundGateway", "transport").unwrap(), "Option<values::Transport>");
}

/// Visits every struct and enum, however deep.
struct Attributes(Vec<(String, Vec<Attribute>)>);

impl VisitMut for Attributes {
    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        self.0.push((item.ident.to_string(), item.attrs.clone()));
        visit_mut::visit_item_struct_mut(self, item);
    }

    fn visit_item_enum_mut(&mut self, item: &mut ItemEnum) {
        self.0.push((item.ident.to_string(), item.attrs.clone()));
        visit_mut::visit_item_enum_mut(self, item);
    }
}

#[test]
fn a_derive_comes_before_the_attributes_that_it_reads() {
    let mut found = Attributes(Vec::new());
    found.visit_file_mut(&mut Source::of(DESCRIPTION).file);
    let mut seen = 0;
    for (name, attributes) in found.0 {
        let place = |of: &str| attributes.iter().position(|it| it.path().is_ident(of));
        if let (Some(derive), Some(serde)) = (place("derive"), place("serde")) {
            assert!(derive < serde, "{name}");
            seen += 1;
        }
    }
    assert_eq!(seen, 5, "all that is read in answers has a serde attribute");
}

#[test]
fn everything_that_users_reach_is_documented() {
    let source = Source::of(DESCRIPTION);
    let documented = |attributes: &[Attribute], of: String| {
        assert!(docs(attributes).len() > 9, "{of} is not documented");
    };
    let mut extra = 0;
    for item in source.operations() {
        documented(&item.attrs, item.ident.to_string());
    }
    for item in source.structs() {
        documented(&item.attrs, item.ident.to_string());
        for field in &item.fields {
            let name = field.ident.as_ref().unwrap();
            extra += usize::from(name == "extra");
            documented(&field.attrs, format!("{}.{name}", item.ident));
        }
    }
    assert_eq!(extra, 7, "both bodies and the five objects of answers keep other fields");
    for name in ["Transport", "MediaEncryption", "GeoRegion"] {
        let values = source.values(name).unwrap();
        documented(&values.attrs, name.to_owned());
        for variant in &values.variants {
            documented(&variant.attrs, format!("{name}::{}", variant.ident));
        }
    }
    for of_type in [
        CHANGE,
        REQUEST,
        "types::OutboundGatewayCreate",
        "crate::Request<operations::CreateOutboundGateway>",
        "crate::Request<operations::ListOutboundGateways>",
        EDIT,
    ] {
        let methods = source.methods(of_type);
        assert!(!methods.is_empty(), "{of_type}");
        for method in methods.iter().filter(|it| matches!(it.vis, Visibility::Public(_))) {
            documented(&method.attrs, format!("{of_type}::{}", method.sig.ident));
        }
    }
}

#[test]
fn descriptions_become_documentation() {
    let source = Source::of(DESCRIPTION);
    let warning = "Whether calls through this gateway are recorded. The vendor's SDKs say that it \
                   becomes `false` when left out of an update.";
    for of_type in [CHANGE, REQUEST] {
        let docs = docs(&source.method(of_type, "record").unwrap().attrs);
        assert_eq!(docs, format!("{warning} Sends `record`."), "{of_type}");
    }
    // What the property says goes before what its schema says in general.
    let setter = |source: &Source| docs(&source.method(CHANGE, "transport").unwrap().attrs);
    let own = "How SIP signalling travels to the carrier. Sends `transport`.";
    assert_eq!(setter(&source), own);
    let bare = super::changed(
        "          description: How SIP signalling travels to the carrier.\n          allOf:\n            \
         - $ref: '#/components/schemas/Transport'\n",
        "          $ref: '#/components/schemas/Transport'\n",
    );
    let general = setter(&Source::of(&bare));
    assert!(general.contains("The reference page writes the values in upper case"), "{general}");
    let field = |name: &str| {
        let object = source.object("OutboundGatewayUpdate").unwrap();
        let found = object.fields.iter().find(|it| it.ident.as_ref().unwrap() == name).unwrap();
        docs(&found.attrs)
    };
    assert_eq!(field("record"), format!("{warning} In JSON: `record`, such as `true`."));
    // Lists, maps and references keep theirs although they were rewritten.
    for (name, start) in [
        ("tags", "Custom tags. Replaces the whole list. In JSON: `tags`, such as `[\""),
        (
            "metadata",
            "Custom key-value pairs. Replaces the whole map. In JSON: `metadata`, such as",
        ),
        ("transport", "How SIP signalling travels to the carrier. In JSON: `transport`, such as"),
    ] {
        assert!(field(name).starts_with(start), "{}", field(name));
    }
    let tls = source.values("Transport").unwrap().variants.iter().nth(2).unwrap();
    assert_eq!(docs(&tls.attrs), "`tls`: TLS over TCP, usually port 5061. Encrypted.");
    let call = docs(&source.method("Client", "update_outbound_gateway").unwrap().attrs);
    assert!(call.contains("Until the vendor settles it, restate these four"), "{call}");
}

const VERBS: [&str; 3] = ["fnadd_", "fninsert_", "fnremove_"];

#[test]
fn a_change_and_its_request_have_the_same_setters() {
    let source = Source::of(DESCRIPTION);
    let setters = |of_type: &str| -> BTreeSet<String> {
        let methods = source.methods(of_type);
        // A request is mapped, the others are changed in place: no caller sees it.
        let signatures = methods.iter().map(|it| code(&it.sig).replace("(mutself", "(self"));
        signatures.filter(|it| it.contains("(self")).collect()
    };
    let (change, request, edit) = (setters(CHANGE), setters(REQUEST), setters(EDIT));
    let own = "fnmerge(self,other:Self)->Self".to_owned();
    assert_eq!(change.difference(&request).collect::<Vec<_>>(), [&own]);
    assert_eq!(request.difference(&change).count(), 0);
    // An edit restates by itself, and knows what is in a list.
    let missing: Vec<_> = request.difference(&edit).collect();
    assert_eq!(missing, ["fnpreserving(self,known:&types::OutboundGateway)->Self"]);
    let more = edit.difference(&request);
    assert!(more.clone().all(|it| VERBS.iter().any(|verb| it.starts_with(verb))), "{more:?}");
    assert_eq!(more.count(), 4 * 2);
    // Thirteen fields, four collections that can be cleared, the fields that
    // are not listed, and the restating of those that may be reset.
    assert_eq!(request.len(), 13 + 4 + 1 + 1);
}

#[test]
fn what_an_update_may_reset_can_be_restated() {
    let source = Source::of(DESCRIPTION);
    let restated = |source: &Source| -> Vec<String> {
        let body = code(&source.method(CHANGE, "preserving").expect("preserving").block);
        let statements = body.trim_start_matches('{').split(';');
        let fields = statements.filter_map(|it| Some(it.strip_prefix("self.")?.split_once('=')?.0));
        fields.map(str::to_owned).collect()
    };
    assert_eq!(restated(&source), ["enable_dtmf", "geo_region", "noise_cancellation", "record"]);
    // What is set by the caller is not overwritten.
    let body = code(&source.method(CHANGE, "preserving").unwrap().block);
    assert!(
        body.contains("self.record=self.record.take().or_else(||known.record.clone());"),
        "{body}"
    );
    let argument = source.arguments(REQUEST, "preserving").unwrap();
    assert_eq!(argument, [("known".to_owned(), "&types::OutboundGateway".to_owned())]);

    let one = "          x-reset-when-omitted: true\n";
    assert!(Source::of(&DESCRIPTION.replace(one, "")).method(REQUEST, "preserving").is_none());
    let name = "          description: The display name of the gateway.\n";
    let more = Source::of(&super::changed_after(UPDATE, name, &format!("{name}{one}")));
    assert!(restated(&more).contains(&"name".to_owned()));
}

#[test]
fn a_change_forgets_no_field() {
    let source = Source::of(DESCRIPTION);
    let body = |name| code(&source.method(CHANGE, name).unwrap().block);
    let (merge, is_empty) = (body("merge"), body("is_empty"));
    for field in &source.object("OutboundGatewayUpdate").unwrap().fields {
        let name = field.ident.as_ref().unwrap();
        assert!(merge.contains(&format!("other.{name}")), "{name}: {merge}");
        assert!(is_empty.contains(&format!("self.{name}.is_")), "{name}: {is_empty}");
    }
}

#[test]
fn known_values_are_replaced_by_a_type_that_exists() {
    let document = Document::parse(DESCRIPTION).expect("YAML");
    let source = Source::of(DESCRIPTION);
    for rust_type in lower(&document.value).replacements.values() {
        if let Some(name) = rust_type.strip_prefix("crate::generated::values::") {
            assert!(source.values(name).is_some(), "{rust_type}");
        }
    }
}

#[test]
fn the_server_is_that_of_the_description() {
    let code = super::generate(DESCRIPTION).expect("code");
    assert!(code.contains("pub const SERVER: &str = \"https://api.videosdk.live\";"));
}
