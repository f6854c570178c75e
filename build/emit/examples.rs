//! Examples in the documentation, from the examples of the description. They
//! are compiled as every other is.

use serde_json::Value;

use super::setters;
use crate::codegen::api::{Api, Edit, Field, Handle, Kind, Operation, Place, Type, is_collection};
use crate::codegen::names;

/// The call of an operation with the first example of its body.
pub fn example(api: &Api<'_>, handle: &Handle<'_>, operation: &Operation<'_>) -> String {
    example_of(api, handle, operation).unwrap_or_default()
}

fn example_of(api: &Api<'_>, handle: &Handle<'_>, operation: &Operation<'_>) -> Option<String> {
    let module = &handle.module;
    let sample = operation.body_example();
    let value_of = |field: &Field<'_>| sample.and_then(|it| it.get(field.key));
    let mut arguments = Vec::new();
    for parameter in operation.required() {
        arguments.push(literal(api, &parameter.of_type, &parameter.node["example"])?);
    }
    let mut calls = Vec::new();
    if let Some(object) = api.body(operation) {
        for field in object.required() {
            let value = value_of(field).unwrap_or(&field.schema["example"]);
            arguments.push(literal(api, &field.of_type, value)?);
        }
        let others = object.fields.iter().filter(|it| !it.required);
        calls.extend(others.filter_map(|it| set(api, it, value_of(it)?)));
    }
    let confirm = operation.confirm.map(names::pascal);
    arguments.extend(confirm.map(|it| format!("videosdk_sip::{module}::Confirm::{it}")));
    let binding = match (operation.kind, operation.returns) {
        (Kind::List, _) => format!("let {module} = "),
        (Kind::Delete, _) | (_, None) => String::new(),
        (_, Some(_)) => "let response = ".to_owned(),
    };
    calls.insert(0, format!("{module}()"));
    calls.insert(1, format!("{}({})", operation.method, arguments.join(", ")));
    calls.push(if operation.is_paged() { "all()" } else { "send()" }.to_owned());
    Some(wrapped(&format!("{binding}client\n    .{}\n    .await?;", calls.join("\n    ."))))
}

/// An edit that sets what the example of the update sets.
pub fn edit(api: &Api<'_>, handle: &Handle<'_>, edit: &Edit<'_>) -> String {
    let fields = || api.object(edit.change).into_iter().flat_map(|it| &it.fields);
    let add = edit.readable(api).find_map(|(field, _)| {
        let [add, _] = super::edits::verb_names(field)?;
        let Type::List(item) = &field.of_type else { return None };
        Some(format!(".{add}({})", literal(api, item, &field.schema["example"][0])?))
    });
    let flag = fields().find(|it| it.of_type == Type::Flag);
    let flag = flag.map(|it| format!(".{}(true)", it.ident));
    let mut calls: String = add.into_iter().chain(flag).collect();
    if calls.is_empty() {
        let mut texts = fields().filter(|it| it.of_type == Type::Text);
        let text = texts.find_map(|it| set(api, it, &it.schema["example"]));
        let Some(text) = text else { return String::new() };
        calls = format!(".{text}");
    }
    let id = api.operations[edit.update].at(Place::Path).last();
    let id = id.and_then(|it| literal(api, &it.of_type, &it.node["example"]));
    let id = id.unwrap_or_else(|| "\"id\"".to_owned());
    let noun = names::snake(names::words(edit.resource).rsplit(' ').next().unwrap_or("resource"));
    let (module, method) = (&handle.module, &edit.method);
    wrapped(&format!(
        "let edited = client
    .{module}()
    .{method}({id}, |{noun}| {noun}{calls})
    .send()
    .await?;
println!(\"{{}}\", edited.diff());"
    ))
}

/// Code as an example that is compiled.
fn wrapped(code: &str) -> String {
    let password = if code.contains("password.clone()") { ", password: String" } else { "" };
    format!(
        "```
# async fn example(client: videosdk_sip::Client{password})
# -> Result<(), videosdk_sip::Error> {{
{code}
# Ok(())
# }}
```

"
    )
}

fn set(api: &Api<'_>, field: &Field<'_>, value: &Value) -> Option<String> {
    if value.is_null() {
        return field.nullable.then(|| format!("clear_{}()", setters::plain(&field.ident)));
    }
    if let Type::Object(name) = field.of_type {
        let object = api.object(name)?;
        let parts =
            object.required().into_iter().map(|it| literal(api, &it.of_type, &value[it.key]));
        let parts: Option<Vec<_>> = parts.collect();
        return parts
            .filter(|_| object.is_given_by_parts())
            .map(|it| format!("{}({})", field.ident, it.join(", ")));
    }
    literal(api, &field.of_type, value).map(|it| format!("{}({it})", field.ident))
}

/// A value as one would write it in Rust.
fn literal(api: &Api<'_>, of_type: &Type<'_>, value: &Value) -> Option<String> {
    let text = |text: &str| format!("{text:?}");
    match of_type {
        Type::Secret => Some("password.clone()".to_owned()),
        Type::Text => Some(text(value.as_str().unwrap_or("…"))),
        Type::Values(name) => {
            let example = || api.enums.get(name)?["example"].as_str();
            Some(text(value.as_str().or_else(example).unwrap_or("…")))
        }
        Type::Identifier(name) => {
            let example = || api.identifiers.get(name)?.schema["example"].as_str();
            Some(text(value.as_str().or_else(example).unwrap_or("id")))
        }
        Type::Flag => Some(value.as_bool().unwrap_or(true).to_string()),
        Type::Integer => Some(value.as_i64().unwrap_or(1).to_string()),
        Type::Number => Some(format!("{:?}", value.as_f64().unwrap_or(1.0))),
        // What is in them would have to be of its own type already.
        Type::List(inner) | Type::Map(inner) if is_collection(inner) => None,
        Type::List(item) => {
            let items = value.as_array().filter(|it| !it.is_empty())?;
            let items: Option<Vec<_>> = items.iter().map(|it| literal(api, item, it)).collect();
            Some(format!("[{}]", items?.join(", ")))
        }
        Type::Map(inner) => {
            let entries = value.as_object().filter(|it| !it.is_empty())?;
            let entries: Option<Vec<_>> = entries
                .iter()
                .map(|(key, it)| Some(format!("({}, {})", text(key), literal(api, inner, it)?)))
                .collect();
            Some(format!("[{}]", entries?.join(", ")))
        }
        // That is received, and given to nothing.
        Type::Any | Type::Object(_) | Type::IssuedSecret => None,
    }
}
