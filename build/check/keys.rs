//! Which keys stand where: a misspelt one is ignored by `openapiv3`, and what
//! it said is lost. A misspelt `required` would make a field optional.

use serde_json::Value;

use super::node::Node;
use crate::codegen::names;

const ROOT: &str = "openapi info servers paths components security tags externalDocs";
const ITEM: &str = "$ref summary description parameters get put post delete head patch";
const OPERATION: &str = "tags summary description externalDocs operationId parameters \
                         requestBody responses callbacks deprecated";
const BODY: &str = "$ref description content required";
const RESPONSE: &str = "$ref description headers content links";
const MEDIA: &str = "schema example examples encoding";
const COMPONENTS: &str = "schemas responses parameters examples requestBodies headers \
                          securitySchemes links callbacks";
const PARAMETER: &str = "name in description required deprecated allowEmptyValue style explode \
                         allowReserved schema content example examples";
const SCHEMA: &str = "$ref additionalProperties allOf anyOf deprecated description \
                      discriminator enum example exclusiveMaximum exclusiveMinimum externalDocs \
                      format items maxItems maxLength maxProperties maximum minItems minLength \
                      minProperties minimum multipleOf not nullable oneOf pattern properties \
                      readOnly required title type uniqueItems writeOnly";

pub fn of_root(root: &Node<'_>) {
    only(root, "", ROOT);
    only(root, "components", COMPONENTS);
    only(root, "paths/*", ITEM);
    for tag in root.select("tags/*") {
        only(&tag, "", "name description externalDocs");
        extensions(&tag, "a tag", &[SEARCH_WORDS, NOUN]);
    }
    message(root, "components/requestBodies/*", BODY);
    message(root, "components/responses/*", RESPONSE);
}

pub fn of_operation(operation: &Node<'_>) {
    only(operation, "", OPERATION);
    message(operation, "requestBody", BODY);
    message(operation, "responses/*", RESPONSE);
    only(operation, "callbacks/*/*", ITEM);
    only(operation, "callbacks/*/*/*", OPERATION);
    message(operation, "callbacks/*/*/*/requestBody", BODY);
    extensions(operation, "an operation", &OF_OPERATIONS);
}

pub fn of_schema(schema: &Node<'_>) {
    only(schema, "", SCHEMA);
    extensions(schema, "a schema", &OF_SCHEMAS);
    let is_named = schema.pointer.rsplit_once('/').is_some_and(|it| it.0 == "/components/schemas");
    schema.at("x-natural-key").refuse_if(
        !is_named && schema.get("x-natural-key").is_some(),
        "nothing reads `x-natural-key` here: it stands on a resource",
    );
}

pub fn of_parameter(parameter: &Node<'_>) {
    only(parameter, "", PARAMETER);
    extensions(parameter, "a parameter", &[("x-name", "a name", is_text)]);
}

/// As [`only`], for a body or a response, and what it holds.
fn message(from: &Node<'_>, path: &str, known: &str) {
    only(from, path, known);
    only(from, &format!("{path}/content/*"), MEDIA);
}

/// Refuses other keys than these of the nodes at a path.
fn only(from: &Node<'_>, path: &str, known: &str) {
    for (key, node) in from.select(path).iter().flat_map(Node::entries) {
        let is_known = key.starts_with("x-") || known.split_whitespace().any(|it| it == key);
        let unknown = || format!("`{key}` has no meaning here; is it misspelt?");
        let reason = unsupported(key, known).unwrap_or_else(unknown);
        node.refuse_if(!is_known, reason);
    }
}

/// Why a key of OpenAPI is refused all the same, and what to write instead.
fn unsupported(key: &str, known: &str) -> Option<String> {
    let newer = |remedy: &str| format!("`{key}` has no meaning here, in OpenAPI 3.0: {remedy}");
    Some(match key {
        // It would be sent with every request and overwrite what the user did not touch; in a
        // response it would invent what the server did not say.
        "default" if known == SCHEMA => "a `default` would be sent although the user did not set              the field: say it in the `description` instead".to_owned(),
        "servers" if known == ITEM || known == OPERATION => {
            "all requests go to the first of the `servers` at the top: remove it here".to_owned()
        }
        "security" if known == OPERATION => "all requests carry the token of the client, whatever              is said here: remove it".to_owned(),
        "options" | "trace" if known == ITEM => format!("the method `{key}` is not supported"),
        "const" => newer("write an `enum` of one value"),
        "examples" if known == SCHEMA => newer("write one `example`"),
        "$defs" | "if" | "patternProperties" | "prefixItems" | "unevaluatedProperties" => {
            newer("leave the schema open instead")
        }
        _ => return None,
    })
}

/// An extension, what its value should be, and whether it is.
type Extension = (&'static str, &'static str, fn(&Value) -> bool);

const OF_SCHEMAS: [Extension; 13] = [
    ("x-name", "a name", is_text),
    ("x-read-as", "a name", is_text),
    ("x-envelope", "a name", is_text),
    ("x-natural-key", "the name of a property", is_text),
    ("x-refers-to", "the name of a resource", is_text),
    ("x-singular", "a name", is_text),
    ("x-reset-when-omitted", "`true` or nothing", Value::is_boolean),
    ("x-issued", "`true` or nothing", Value::is_boolean),
    ("x-aliases", "a list of names", are_texts),
    ("x-final", "a list of values", |it| are_texts(it) && it.get(0).is_some()),
    ("x-extensible-enum", "a list of values", Value::is_array),
    ("x-enum-descriptions", "a mapping", Value::is_object),
    ("x-only-when", "a mapping of one property to one value", |it| {
        it.as_object().is_some_and(|it| it.len() == 1 && it.values().all(is_text))
    }),
];

const SEARCH_WORDS: Extension = ("x-search-words", "a list of words", |it| {
    let fits = |word: &str| word.trim() == word && !word.contains(['"', '\'', '\t', '\n']);
    are_texts(it) && it.as_array().is_some_and(|it| it.iter().filter_map(Value::as_str).all(fits))
});

const NOUN: Extension = ("x-noun", "a short word in lower case", |it| {
    let fits = |it: char| it.is_ascii_lowercase() || it == '-';
    it.as_str().is_some_and(|it| !it.is_empty() && it.chars().all(fits))
});

const OF_OPERATIONS: [Extension; 5] = [
    SEARCH_WORDS,
    ("x-variant-of", "the `operationId` of another operation", is_text),
    ("x-idempotent", "`true` or `false`", Value::is_boolean),
    ("x-confirm", "the name of what is confirmed", |it| it.as_str().is_some_and(names::is_usable)),
    ("x-extra-time", "a mapping of `when`, `seconds`, `otherwise`", Value::is_object),
];

/// How the extensions begin that are read somewhere. One that begins so and is
/// not read is misspelt; others are other people's.
const OURS: &str = "x-alias x-confirm x-edit x-empty x-enum x-envelope x-extensible x-extra \
                    x-final x-idempotent x-issue x-name x-natural x-noun x-only x-read x-refer x-reset \
                    x-search x-set x-singular x-time x-variant";

fn is_text(value: &Value) -> bool {
    value.is_string()
}

fn are_texts(value: &Value) -> bool {
    value.as_array().is_some_and(|items| items.iter().all(is_text))
}

fn extensions(of: &Node<'_>, what: &str, known: &[Extension]) {
    for (key, value) in of.entries() {
        if let Some((_, expected, fits)) = known.iter().find(|(name, ..)| *name == key) {
            value.refuse_if(!fits(&value), format!("`{key}` should be {expected}"));
        } else if OURS.split_whitespace().any(|ours| key.starts_with(ours)) {
            value.refuse(format!("nothing reads `{key}` of {what}; is it misspelt?"));
        }
    }
}
