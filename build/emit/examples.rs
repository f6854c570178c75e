//! Examples in the documentation, from the examples of the description. They
//! are compiled as every other is.

use serde_json::Value;

use super::setters;
use crate::codegen::api::{Api, Edit, Field, Handle, Kind, Object, Operation, Type};
use crate::codegen::names;

/// The call of an operation with the first example of its body.
pub fn example(api: &Api<'_>, handle: &Handle<'_>, operation: &Operation<'_>) -> Vec<String> {
    let object = api.body(operation);
    let sample = operation.body_example();
    let mut arguments = Vec::new();
    for parameter in operation.required() {
        let Some(text) = literal(api, &parameter.of_type, &parameter.node["example"]) else {
            return Vec::new();
        };
        arguments.push(text);
    }
    let mut calls = Vec::new();
    let value_of = |field: &Field<'_>| sample.and_then(|it| it.get(field.key));
    for field in object.into_iter().flat_map(|it| it.required()) {
        let example = value_of(field).unwrap_or(&field.schema["example"]);
        let Some(text) = literal(api, &field.of_type, example) else { return Vec::new() };
        arguments.push(text);
    }
    for field in object.into_iter().flat_map(|it| &it.fields).filter(|it| !it.required) {
        calls.extend(value_of(field).and_then(|it| set(api, field, it)));
    }
    let confirm = operation
        .confirm
        .map(|it| format!("videosdk_sip::{}::Confirm::{}", handle.module, names::pascal(it)));
    arguments.extend(confirm);
    let mut lines = vec![
        "    .".to_owned() + &format!("{}()", handle.module),
        format!("    .{}({})", operation.method, arguments.join(", ")),
    ];
    lines.extend(calls.iter().map(|it| format!("    .{it}")));
    let paged = operation.is_paged();
    lines.extend(if paged {
        vec!["    .all()".to_owned()]
    } else {
        vec!["    .send()".to_owned()]
    });
    lines.push("    .await?;".to_owned());
    let name = match (operation.kind, operation.returns) {
        (Kind::List, _) => handle.module.to_string(),
        (Kind::Delete, _) | (_, None) => String::new(),
        (_, Some(_)) => "response".to_owned(),
    };
    let binding =
        if name.is_empty() { "client".to_owned() } else { format!("let {name} = client") };
    let mut code = vec![binding];
    code.append(&mut lines);
    wrapped(&code)
}

/// An edit that sets what the example of the update sets.
pub fn edit(api: &Api<'_>, handle: &Handle<'_>, edit: &Edit<'_>) -> Vec<String> {
    let (Some(object), update) = (api.object(edit.change), &api.operations[edit.update]) else {
        return Vec::new();
    };
    let id = update.at(super::super::api::Place::Path).last();
    let id = id.and_then(|it| literal(api, &it.of_type, &it.node["example"]));
    let add = edit.readable(api).find_map(|(field, _)| {
        let [add, _] = super::edits::verb_names(field)?;
        let Type::List(item) = &field.of_type else { return None };
        Some(format!("{add}({})", literal(api, item, &field.schema["example"][0])?))
    });
    let flag = object.fields.iter().find(|it| it.of_type == Type::Flag);
    let flag = flag.map(|it| format!("{}(true)", it.ident));
    let text = || {
        object.fields.iter().find_map(|it| match it.of_type {
            Type::Text => set(api, it, &it.schema["example"]),
            _ => None,
        })
    };
    let calls: Vec<_> = add.into_iter().chain(flag).collect();
    let calls = if calls.is_empty() { text().into_iter().collect() } else { calls };
    if calls.is_empty() {
        return Vec::new();
    }
    let calls: String = calls.iter().map(|it| format!(".{it}")).collect();
    let noun = names::snake(names::words(edit.resource).rsplit(' ').next().unwrap_or("resource"));
    wrapped(&[
        "let edited = client".to_owned(),
        format!("    .{}()", handle.module),
        format!(
            "    .{}({}, |{noun}| {noun}{calls})",
            edit.method,
            id.unwrap_or_else(|| "\"id\"".to_owned())
        ),
        "    .send()".to_owned(),
        "    .await?;".to_owned(),
        "println!(\"{}\", edited.diff());".to_owned(),
    ])
}

fn wrapped(code: &[String]) -> Vec<String> {
    let uses_password = code.iter().any(|it| it.contains("password.clone()"));
    let password = if uses_password { ", password: String" } else { "" };
    let mut lines = vec![
        " ```".to_owned(),
        format!(" # async fn example(client: videosdk_sip::Client{password})"),
        " # -> Result<(), videosdk_sip::Error> {".to_owned(),
    ];
    lines.extend(code.iter().map(|it| format!(" {it}")));
    lines.extend([" # Ok(())", " # }", " ```", ""].map(str::to_owned));
    lines
}

fn set(api: &Api<'_>, field: &Field<'_>, value: &Value) -> Option<String> {
    if value.is_null() {
        return field.nullable.then(|| format!("clear_{}()", setters::plain(&field.ident)));
    }
    if let Type::Object(name) = field.of_type {
        let object: &Object<'_> = api.object(name)?;
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
            let example = value.as_str().or_else(|| api.enums.get(name)?["example"].as_str());
            Some(text(example.unwrap_or("…")))
        }
        Type::Identifier(name) => {
            let example = || api.identifiers.get(name)?.schema["example"].as_str();
            Some(text(value.as_str().or_else(example).unwrap_or("id")))
        }
        Type::Flag => Some(value.as_bool().unwrap_or(true).to_string()),
        Type::Integer => Some(value.as_i64().unwrap_or(1).to_string()),
        Type::Number => Some(format!("{:?}", value.as_f64().unwrap_or(1.0))),
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
        Type::Any | Type::Object(_) => None,
    }
}
