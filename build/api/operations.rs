//! The operations: what they take, what they return, what they are about.

use proc_macro2::Ident;
use serde_json::Value;

use super::{Api, Parameter, Place, Type, parameters};
use crate::codegen::document::operations;
use crate::codegen::{names, usage};

/// What an operation does to the resources that it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    List,
    Create,
    Read,
    Update,
    Delete,
    Other,
}

pub struct Operation<'a> {
    pub id: &'a str,
    pub node: &'a Value,
    pub pointer: String,
    /// The type of its requests.
    pub ident: Ident,
    /// Its method on the handle.
    pub method: Ident,
    /// The HTTP method, in upper case.
    pub http: String,
    pub path: String,
    pub tag: &'a str,
    /// In the order in which the generator takes them: those of the path, then
    /// those of the query by name; those of headers come after the body.
    pub parameters: Vec<Parameter<'a>>,
    pub body: Option<&'a str>,
    pub status: &'a str,
    pub success: &'a Value,
    /// The schema of a success, the wrapper included.
    pub response: Option<&'a str>,
    /// The property of the response that is returned in its place.
    pub envelope: Option<&'a str>,
    /// The schema of what is returned.
    pub returns: Option<&'a str>,
    /// The schemas of what the server sends because of it.
    pub callbacks: Vec<&'a str>,
    pub kind: Kind,
    /// The schema of the resource that it is about.
    pub resource: Option<&'a str>,
    /// Where the request says which one.
    pub about: Option<About<'a>>,
    pub repeatable: bool,
    /// The same by other methods: HTTP method and `operationId`.
    pub variants: Vec<(String, &'a str)>,
    /// What has to be confirmed in the call.
    pub confirm: Option<&'a str>,
    /// What to do about a status, in the description's words.
    pub hints: Vec<(u16, String)>,
}

/// The identifier that an operation is about.
#[derive(Clone)]
pub struct About<'a> {
    /// Its schema.
    pub id: &'a str,
    /// The name of the parameter, or of the property of the body.
    pub key: &'a str,
    pub in_body: bool,
    /// In a change, in which everything may be missing.
    pub optional: bool,
    pub ident: Ident,
}

/// Reads the operations, without what depends on the objects.
pub fn read<'a>(root: &'a Value, api: &mut Api<'a>) {
    let own = operations(root).filter(|(_, node)| node["x-variant-of"].is_null());
    let found = own.filter_map(|(pointer, node)| operation(root, api, &pointer, node));
    api.operations = found.collect();
}

fn operation<'a>(
    root: &'a Value,
    api: &Api<'a>,
    pointer: &str,
    node: &'a Value,
) -> Option<Operation<'a>> {
    let id = node["operationId"].as_str()?;
    let path = usage::path(pointer);
    let (status, success) = usage::success(root, node)?;
    let response = usage::json(success);
    let envelope = response.and_then(|it| usage::component(root, it)["x-envelope"].as_str());
    let inner = |it: &'a str| {
        let properties = &usage::component(root, it)["properties"];
        envelope.map_or(Some(it), |key| usage::target(&properties[key]))
    };
    let variants = operations(root)
        .filter(|(_, other)| other["x-variant-of"] == id)
        .filter_map(|(place, other)| Some((http(&place), other["operationId"].as_str()?)));
    let http = http(pointer);
    Some(Operation {
        id,
        node,
        ident: names::pascal(id),
        method: names::snake(id),
        tag: node["tags"][0].as_str().unwrap_or_default(),
        parameters: parameters::read(root, api, pointer, &path),
        body: usage::sent_body(root, node),
        status,
        success,
        response,
        envelope,
        returns: response.and_then(inner),
        callbacks: usage::callbacks(root, node).filter_map(usage::json).collect(),
        kind: Kind::Other,
        resource: None,
        about: None,
        repeatable: node["x-idempotent"].as_bool().unwrap_or(http != "POST"),
        variants: variants.collect(),
        confirm: node["x-confirm"].as_str(),
        hints: hints(root, node),
        pointer: pointer.to_owned(),
        http,
        path,
    })
}

/// The first sentences about what people ask about most.
fn hints(root: &Value, node: &Value) -> Vec<(u16, String)> {
    let hint = |status: u16| {
        let response = usage::resolve(root, &node["responses"][status.to_string()]);
        let words = response["description"].as_str()?.split_whitespace();
        let text = words.collect::<Vec<_>>().join(" ");
        let sentence = text.split_once(". ").map_or(text.trim_end_matches('.'), |(it, _)| it);
        (!sentence.is_empty()).then(|| (status, sentence.to_owned()))
    };
    [402, 404, 409].into_iter().filter_map(hint).collect()
}

fn http(pointer: &str) -> String {
    pointer.rsplit('/').next().unwrap_or_default().to_uppercase()
}

/// What the operations do, which only all of them together tell: what is
/// created at a path is what is listed there, or addressed below it.
pub fn classify<'a>(root: &'a Value, api: &mut Api<'a>) {
    let mut all = std::mem::take(&mut api.operations);
    for operation in all.iter_mut() {
        let item = api.returned(operation).and_then(|it| it.items).map(|(_, item)| item);
        if let Some(item) = item.filter(|_| operation.http == "GET") {
            operation.kind = Kind::List;
            operation.resource = Some(item);
        } else {
            operation.resource = operation.returns.filter(|it| api.resource(it).is_some());
        }
    }
    let paths: Vec<String> = all.iter().map(|it| it.path.clone()).collect();
    let resources = |is_there: &dyn Fn(&Operation<'a>) -> bool| -> Vec<(String, &'a str)> {
        let there = all.iter().filter(|it| is_there(it));
        there.filter_map(|it| Some((it.path.clone(), it.resource?))).collect()
    };
    let is_list = |it: &Operation<'_>| it.kind == Kind::List;
    let lists = resources(&|it| is_list(it) || is_above_ids(it, &paths));
    let reads = resources(&|it| it.http == "GET" && it.path.ends_with('}') && !is_list(it));
    for operation in all.iter_mut() {
        let path = operation.path.as_str();
        let ends_with_id = path.ends_with('}');
        operation.kind = match operation.http.as_str() {
            _ if is_list(operation) => Kind::List,
            "GET" if ends_with_id && operation.resource.is_some() => Kind::Read,
            "PUT" | "PATCH" | "POST"
                if ends_with_id
                    && operation.body.is_some()
                    && usage::is_update(root, &operation.pointer, operation.node) =>
            {
                Kind::Update
            }
            "DELETE" if ends_with_id => Kind::Delete,
            "POST" if lists.iter().any(|(list, _)| list == path) => Kind::Create,
            _ => Kind::Other,
        };
        // What returns no resource is about the one of the list above it, or
        // about what is read at the same path.
        let is_below = |list: &str| {
            path.strip_prefix(list).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let above = lists.iter().filter(|(list, _)| is_below(list));
        let above = above.max_by_key(|(list, _)| list.len());
        let same = || reads.iter().find(|(read, _)| read == path);
        let found = above.or_else(same).map(|(_, resource)| *resource);
        operation.resource = operation.resource.or(found);
        operation.about = operation.about(api);
    }
    api.operations = all;
}

/// Whether what this returns is addressed below its path: there it is created,
/// listed or not.
fn is_above_ids(operation: &Operation<'_>, paths: &[String]) -> bool {
    let is_id =
        |rest: &str| rest.starts_with("/{") && rest.ends_with('}') && !rest[1..].contains('/');
    operation.http == "POST"
        && paths.iter().any(|it| it.strip_prefix(operation.path.as_str()).is_some_and(is_id))
}

fn example(body: &Value) -> Option<&Value> {
    let media = &body["content"]["application/json"];
    let examples = media["examples"].as_object().into_iter().flat_map(|it| it.values());
    let values = examples.filter_map(|it| it.get("value"));
    // The one that shows most.
    let fullest = values.max_by_key(|it| it.as_object().map_or(0, |it| it.len()));
    fullest.or_else(|| media.get("example"))
}

impl<'a> Operation<'a> {
    pub fn at(&self, place: Place) -> impl Iterator<Item = &Parameter<'a>> {
        self.parameters.iter().filter(move |it| it.place == place)
    }

    /// What the method on the handle takes: what cannot be left out. The
    /// fields of the body come after these.
    pub fn required(&self) -> impl Iterator<Item = &Parameter<'a>> {
        self.parameters.iter().filter(|it| it.required)
    }

    pub fn optional(&self) -> impl Iterator<Item = &Parameter<'a>> {
        self.parameters.iter().filter(|it| !it.required)
    }

    /// An example of a success.
    pub fn example(&self) -> Option<&'a Value> {
        example(self.success)
    }

    /// An example of the body.
    pub fn body_example(&self) -> Option<&'a Value> {
        example(&self.node["requestBody"])
    }

    /// The number of the page, where one can be asked for. Pages that are counted
    /// from 0 are none that `stream` and `all` could follow.
    pub fn page(&self) -> Option<&Parameter<'a>> {
        let is_page = |it: &&Parameter<'_>| {
            matches!(names::words(it.key).as_str(), "page" | "page number")
                && it.of_type == Type::Integer
                && it.minimum != Some(0)
        };
        self.optional().find(is_page).filter(|_| self.kind == Kind::List)
    }

    pub fn is_paged(&self) -> bool {
        self.page().is_some()
    }

    pub fn summary(&self) -> &'a str {
        self.node["summary"].as_str().unwrap_or(self.id)
    }

    /// What it is about, in words.
    pub fn noun(&self) -> String {
        self.resource.map_or_else(|| "resource".to_owned(), names::words)
    }

    /// Of its identifiers the one whose type the resource has, or else the last.
    fn about(&self, api: &Api<'a>) -> Option<About<'a>> {
        if self.kind == Kind::Create || self.kind == Kind::List {
            return None;
        }
        let is_change = api.body(self).is_some_and(|it| it.is_change);
        let about = |key, ident: &Ident, of_type: &Type<'a>, in_body| match of_type {
            Type::Identifier(id) => {
                let optional = in_body && is_change;
                Some(About { id, key, in_body, optional, ident: ident.clone() })
            }
            _ => None,
        };
        let in_path = self.at(Place::Path);
        let in_path = in_path.filter_map(|it| about(it.key, &it.ident, &it.of_type, false));
        let in_body = api.body(self).into_iter().flat_map(|it| &it.fields);
        let in_body = in_body
            .filter(|it| it.required && !it.nullable)
            .filter_map(|it| about(it.key, &it.ident, &it.of_type, true));
        let all: Vec<_> = in_path.chain(in_body).collect();
        let resource = self.resource.and_then(|it| api.resource(it));
        let own = resource.and_then(|(_, it)| all.iter().find(|about| about.id == it.id));
        own.or(all.last()).cloned()
    }
}
