//! Names must be such that Rust can spell them, and still free.

use std::collections::BTreeSet;

use serde_json::Value;

use super::parameters;
use crate::codegen::document::{Document, Problem, escape, operations, schemas};
use crate::codegen::{emit, lower, names, usage};

/// What changes, requests and edits have besides the setters of their fields.
/// All of them: what has no such method today may get it.
const TAKEN: [&str; 19] = [
    "check",
    "clone",
    "default",
    "dry_run",
    "extra",
    "into_call",
    "into_parts",
    "is_empty",
    "known",
    "map",
    "merge",
    "new",
    "operation",
    "pages",
    "preserving",
    "rewrite",
    "send",
    "send_with_response",
    "stream",
];

fn is_taken(setter: &str) -> bool {
    TAKEN.contains(&setter) || setter == "with" || setter.starts_with("with_")
}

pub fn spellings(document: &Document, problems: &mut Vec<Problem>) {
    let root = &document.value;
    let components = root["components"]["schemas"].as_object().into_iter().flatten();
    let components = components
        .map(|(name, _)| (format!("/components/schemas/{}", escape(name)), name.as_str()));
    let ids = operations(root).filter_map(|(pointer, operation)| {
        Some((format!("{pointer}/operationId"), operation["operationId"].as_str()?))
    });
    let verbal = schemas(root).flat_map(|(pointer, schema)| {
        ["x-setter", "x-singular"]
            .into_iter()
            .filter_map(move |key| Some((format!("{pointer}/{key}"), schema[key].as_str()?)))
    });
    let parameters = operations(root).flat_map(|(pointer, operation)| {
        let listed = parameters::listed(root, &pointer, operation).into_iter();
        listed.filter_map(|(place, it)| Some((format!("{place}/name"), it["name"].as_str()?)))
    });
    for (place, name) in components.chain(ids).chain(verbal).chain(parameters) {
        if !names::is_usable(name) {
            problems.push(document.problem(&place, format!("`{name}` gives no Rust name")));
        }
    }
}

/// Lowering makes schemas of these names.
pub fn components(document: &Document, problems: &mut Vec<Problem>) {
    for name in ["ExtraValue", "MaskedSecret", "Secret"] {
        if !usage::component(&document.value, name).is_null() {
            let place = format!("/components/schemas/{name}");
            problems.push(document.problem(&place, format!("the name `{name}` is taken")));
        }
    }
}

pub fn setters(document: &Document, problems: &mut Vec<Problem>) {
    let root = &document.value;
    let travelling: BTreeSet<_> =
        usage::in_requests(root).into_iter().chain(usage::in_answers(root)).collect();
    for object in travelling {
        let names = Names::of(root, &object);
        // A setter named like what is given would be taken for it.
        let mut seen: BTreeSet<String> = names.given().collect();
        for (key, property) in names.settable() {
            let place = format!("/components/schemas/{object}/properties/{}", escape(key));
            let name = usage::setter_name(key, property);
            let setter = names::snake(name).to_string();
            let reserved = setter == "extra"
                || names.clears().any(|clear| clear == setter)
                || names.verbs().any(|(_, verb)| verb == setter)
                || (names.has_setters && is_taken(&setter));
            if reserved || !seen.insert(setter) {
                let place = if name == key { place } else { format!("{place}/x-setter") };
                let reason = format!("the name `{name}` is taken; give it another `x-setter`");
                problems.push(document.problem(&place, reason));
            }
        }
        let mut seen = BTreeSet::new();
        for (key, verb) in names.verbs() {
            if !seen.insert(verb.clone()) {
                let place =
                    format!("/components/schemas/{object}/properties/{}/x-singular", escape(key));
                let reason = format!("the name `{verb}` is taken; give it another `x-singular`");
                problems.push(document.problem(&place, reason));
            }
        }
    }
}

/// The parameters of a call are fields and setters beside those of its body.
pub fn parameters(document: &Document, problems: &mut Vec<Problem>) {
    let root = &document.value;
    for (pointer, operation) in operations(root) {
        let of_body: BTreeSet<String> = usage::sent_body(root, operation)
            .map(|body| Names::of(root, body).methods())
            .unwrap_or_default();
        let own = usage::parameters(root, &pointer, operation);
        let mut seen = BTreeSet::from(["body".to_owned()]);
        for (place, parameter) in parameters::listed(root, &pointer, operation) {
            let name = parameter["name"].as_str().unwrap_or_default();
            // What is replaced by one of the operation's own does not count.
            if !names::is_usable(name) || !own.iter().any(|it| std::ptr::eq(*it, parameter)) {
                continue;
            }
            let field = names::snake(name).to_string();
            let sets = parameter["in"] == "query";
            let reserved = sets && (is_taken(&field) || of_body.contains(&field));
            if reserved || !seen.insert(field) {
                let reason = format!("the name `{name}` is taken, so this call cannot have it");
                problems.push(document.problem(&format!("{place}/name"), reason));
            }
        }
    }
}

pub fn values(document: &Document, problems: &mut Vec<Problem>) {
    for (pointer, schema) in schemas(&document.value) {
        for keyword in ["enum", "x-extensible-enum"] {
            for (index, value) in schema[keyword].as_array().into_iter().flatten().enumerate() {
                if value.as_str().is_some_and(|it| it.eq_ignore_ascii_case("unknown")) {
                    problems.push(document.problem(
                        &format!("{pointer}/{keyword}/{index}"),
                        "`unknown` is the variant for values that are not listed",
                    ));
                }
            }
        }
    }
}

/// The names that an object of the description leads to.
struct Names<'a> {
    root: &'a Value,
    schema: &'a Value,
    has_setters: bool,
    /// What can be edited with it.
    edited: Option<&'a str>,
}

impl<'a> Names<'a> {
    fn of(root: &'a Value, object: &str) -> Self {
        let schema = usage::component(root, object);
        let is_sent = usage::in_requests(root).contains(object);
        let is_body = operations(root).any(|(_, it)| usage::sent_body(root, it) == Some(object));
        Self {
            root,
            schema,
            has_setters: is_body || (is_sent && lower::is_change(schema)),
            edited: usage::edited(root, object),
        }
    }

    /// What the constructor takes, because it is required.
    fn given(&self) -> impl Iterator<Item = String> {
        let required = self.schema["required"].as_array().filter(|_| self.has_setters);
        let names = required.into_iter().flatten().filter_map(Value::as_str);
        names.filter(|key| names::is_usable(key)).map(|key| names::snake(key).to_string())
    }

    /// The properties that have setters, or would have them.
    fn settable(&self) -> impl Iterator<Item = (&'a String, &'a Value)> {
        let given: BTreeSet<_> = self.given().collect();
        let properties = self.schema["properties"].as_object().into_iter().flatten();
        properties
            .filter(|(key, _)| names::is_usable(key))
            .filter(move |(key, _)| !given.contains(&names::snake(key).to_string()))
    }

    fn collections(&self) -> impl Iterator<Item = (&'a String, &'a Value, lower::Collection)> {
        self.settable().filter_map(|(key, property)| {
            let kind = lower::collection(usage::plain(self.root, property))?;
            Some((key, property, kind))
        })
    }

    fn clears(&self) -> impl Iterator<Item = String> {
        self.collections().map(|(key, property, _)| {
            format!("clear_{}", names::snake(usage::setter_name(key, property)))
        })
    }

    /// The verbs of the edit, each with the property that it is about.
    fn verbs(&self) -> impl Iterator<Item = (&'a str, String)> {
        let known = self.edited.map(|answer| &usage::component(self.root, answer)["properties"]);
        self.collections()
            .filter(move |(key, ..)| known.is_some_and(|known| known.get(key).is_some()))
            .flat_map(|(key, property, kind)| {
                let verbs = emit::verb_names(key, property, kind);
                verbs.map(|verb| (key.as_str(), verb.to_string()))
            })
    }

    /// What its request has for it.
    fn methods(&self) -> BTreeSet<String> {
        let setters = self.settable();
        let setters = setters
            .map(|(key, property)| names::snake(usage::setter_name(key, property)).to_string());
        setters.chain(self.clears()).collect()
    }
}
