//! What the description owes its readers. The build does not ask for it: these
//! rules are for this repository.

use serde_json::{Map, Value};

use super::codegen::document::{Document, Problem, escape, operations, schemas};

const ERRORS: [&str; 6] = ["400", "401", "403", "404", "429", "500"];

/// Fields of the reference page, and `enableDtmf`, which the vendor's SDKs send.
const FIELDS: [&str; 13] = [
    "address",
    "allowedNumbers",
    "auth",
    "enableDtmf",
    "geoRegion",
    "mediaEncryption",
    "metadata",
    "name",
    "noiseCancellation",
    "numbers",
    "record",
    "tags",
    "transport",
];

/// Where sources contradict each other, and what the text there has to name.
const CONTRADICTIONS: [(&str, &str); 10] = [
    ("/paths/~1v2~1sip~1outbound-gateways~1{gatewayId}/put/description", "`PATCH`"),
    ("/paths/~1v2~1sip~1outbound-gateways~1{gatewayId}/put/description", "remain unchanged"),
    ("/paths/~1v2~1sip~1outbound-gateways~1{gatewayId}/put/description", "`ETag`"),
    ("/components/schemas/OutboundGatewayUpdate/properties/record", "left out of an update"),
    (
        "/components/schemas/OutboundGatewayUpdate/properties/noiseCancellation",
        "left out of an update",
    ),
    ("/components/schemas/OutboundGatewayUpdate/properties/enableDtmf", "left out of an update"),
    ("/components/schemas/OutboundGatewayUpdate/properties/geoRegion", "left out of an update"),
    ("/components/schemas/Transport", "upper case"),
    ("/components/schemas/MediaEncryption", "`SRTP`"),
    ("/components/schemas/GeoRegion", "`us002`"),
];

/// Every breach, in the order of the lines.
pub fn breaches(document: &Document) -> Vec<Problem> {
    let mut problems = Vec::new();
    descriptions(document, &mut problems);
    examples(document, &mut problems);
    errors(document, &mut problems);
    sources(document, &mut problems);
    problems.sort_by_key(|problem| problem.line);
    problems
}

/// A node, or what its reference leads to, with the pointer of that.
fn resolved<'a>(document: &'a Document, pointer: &str) -> Option<(String, &'a Value)> {
    let node = document.value.pointer(pointer)?;
    let target = node["$ref"].as_str().or_else(|| node["allOf"][0]["$ref"].as_str());
    match target {
        Some(target) => resolved(document, &target[1..]),
        None => Some((pointer.to_owned(), node)),
    }
}

fn descriptions(document: &Document, problems: &mut Vec<Problem>) {
    let named = document.value["components"]["schemas"].as_object().into_iter().flatten();
    let named = named.flat_map(|(name, schema)| {
        let component = format!("/components/schemas/{name}");
        let properties = schema["properties"].as_object().into_iter().flatten();
        let properties = properties.map(|(field, _)| format!("{component}/properties/{field}"));
        std::iter::once(component.clone()).chain(properties.collect::<Vec<_>>())
    });
    for pointer in named {
        let text = document.value.pointer(&pointer).and_then(|node| node["description"].as_str());
        if !text.is_some_and(|text| text.len() > 10 && text.trim_end().ends_with('.')) {
            let reason = "no description: say what it is in a sentence, with a full stop";
            problems.push(document.problem(&pointer, reason));
        }
        // Readers want to know what it is; who says so is for the last paragraph.
        let too_early = text.is_some_and(|text| {
            let names_source = |it: &&str| it.contains("reference page") || it.contains(" SDK");
            let paragraphs = text.trim_end().split("\n\n");
            paragraphs.filter(names_source).any(|it| !it.starts_with("Sources: "))
        });
        if too_early {
            let reason = "say what it is first, and who says so in a paragraph `Sources: …`";
            problems.push(document.problem(&pointer, reason));
        }
    }
    for schema in ["OutboundGatewayUpdate", "OutboundGateway"] {
        let place = format!("/components/schemas/{schema}/properties");
        for field in FIELDS {
            if document.value.pointer(&format!("{place}/{field}")).is_none() {
                let reason = format!("the field `{field}` is missing: users know it from before");
                problems.push(document.problem(&place, reason));
            }
        }
    }
}

fn examples(document: &Document, problems: &mut Vec<Problem>) {
    for (pointer, schema) in schemas(&document.value) {
        if !schema["example"].is_null() {
            let place = format!("{pointer}/example");
            fits(document, &pointer, &schema["example"], &place, problems);
        }
        for (field, property) in schema["properties"].as_object().into_iter().flatten() {
            let property_at = format!("{pointer}/properties/{field}");
            let found = !property["example"].is_null()
                || resolved(document, &property_at).is_some_and(|(_, target)| {
                    // Of an object, its parts have the examples.
                    !target["example"].is_null() || target["properties"].is_object()
                });
            if !found {
                problems.push(document.problem(&property_at, "no example: add `example:`"));
            }
        }
    }
    let mut with_schema = Vec::new();
    nodes_with_schema(&document.value, String::new(), &mut with_schema);
    for (pointer, node) in with_schema {
        let schema = format!("{pointer}/schema");
        if !node["example"].is_null() {
            fits(document, &schema, &node["example"], &format!("{pointer}/example"), problems);
        }
        for (name, example) in node["examples"].as_object().into_iter().flatten() {
            let at = format!("{pointer}/examples/{name}/value");
            fits(document, &schema, &example["value"], &at, problems);
        }
        if node["example"].is_null() && node["examples"].as_object().is_none_or(Map::is_empty) {
            problems.push(document.problem(&pointer, "no example: add `example:` or `examples:`"));
        }
    }
    for (pointer, operation) in operations(&document.value) {
        let summary = operation["summary"].as_str().unwrap_or_default();
        if summary.is_empty() || summary.ends_with('.') {
            let reason = "the summary is a heading: a few words, no full stop";
            problems.push(document.problem(&format!("{pointer}/summary"), reason));
        }
    }
}

/// Parameters, headers, and bodies.
fn nodes_with_schema<'a>(node: &'a Value, at: String, found: &mut Vec<(String, &'a Value)>) {
    if node["schema"].is_object() {
        return found.push((at, node));
    }
    for (key, part) in node.as_object().into_iter().flatten() {
        nodes_with_schema(part, format!("{at}/{}", escape(key)), found);
    }
}

/// Whether a value is what a schema says.
fn fits(document: &Document, schema: &str, value: &Value, at: &str, problems: &mut Vec<Problem>) {
    let Some((schema_at, schema)) = resolved(document, schema) else { return };
    let mut wrong = |reason: String| problems.push(document.problem(at, reason));
    let is_right = match schema["type"].as_str() {
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("integer") => value.is_i64(),
        Some("number") => value.is_number(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => true,
    };
    if !is_right {
        let kind = &schema["type"];
        return wrong(format!("the example {value} is no {kind}: mend it, or the type"));
    }
    if schema["enum"].as_array().is_some_and(|values| !values.contains(value)) {
        return wrong(format!("the example {value} is none of the values of `enum`"));
    }
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if value.get(name).is_none() {
            wrong(format!("the example lacks `{name}`, which is required"));
        }
    }
    for (name, part) in value.as_object().into_iter().flatten() {
        let place = format!("{at}/{name}");
        if schema["properties"].get(name).is_some() {
            fits(document, &format!("{schema_at}/properties/{name}"), part, &place, problems);
        } else if schema["properties"].is_object() {
            let reason = format!("the example has `{name}`, which is not described");
            problems.push(document.problem(&place, reason));
        } else {
            fits(document, &format!("{schema_at}/additionalProperties"), part, &place, problems);
        }
    }
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        let place = format!("{at}/{index}");
        fits(document, &format!("{schema_at}/items"), item, &place, problems);
    }
}

fn errors(document: &Document, problems: &mut Vec<Problem>) {
    for (pointer, _) in operations(&document.value) {
        for status in ERRORS {
            let place = format!("{pointer}/responses/{status}");
            let Some((response_at, response)) = resolved(document, &place) else {
                let reason = format!("the response {status} is missing: refer to the shared one");
                problems.push(document.problem(&place, reason));
                continue;
            };
            if !response["content"]["application/json"]["example"]["message"].is_string() {
                let reason = "no example of the error: add `example:` with a `message`";
                problems.push(document.problem(&response_at, reason));
            }
            if status == "429" && !response["headers"]["Retry-After"].is_object() {
                let reason = "429 comes with `Retry-After`: add it under `headers:`";
                problems.push(document.problem(&response_at, reason));
            }
        }
    }
    problems.dedup();
}

fn sources(document: &Document, problems: &mut Vec<Problem>) {
    for (pointer, operation) in operations(&document.value) {
        let text = operation["description"].as_str().unwrap_or_default();
        if !text.contains("reference page") && !text.contains("SDK") {
            let reason = "no source: say where the operation is known from";
            problems.push(document.problem(&format!("{pointer}/description"), reason));
        }
    }
    for (pointer, topic) in CONTRADICTIONS {
        let node = document.value.pointer(pointer);
        let text = node.and_then(|node| node.as_str().or(node["description"].as_str()));
        if !text.is_some_and(|text| text.contains(topic)) {
            let reason = format!("sources differ here: say so, and name {topic}");
            problems.push(document.problem(pointer, reason));
        }
    }
}

#[test]
fn the_description_keeps_the_house_rules() {
    let document = Document::parse(super::WHOLE).expect("readable");
    let shown: Vec<_> = breaches(&document).iter().map(ToString::to_string).collect();
    assert!(shown.is_empty(), "\n{}", shown.join("\n"));
}
