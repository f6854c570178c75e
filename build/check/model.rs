//! What the description leads to must be what it means.

use std::collections::BTreeSet;

use serde_json::Value;

use super::node::Report;
use crate::codegen::api::{Api, Edit, Field, Handle, Kind, Object, Operation, Place, Type};
use crate::codegen::{names, usage};

pub fn check(report: &Report<'_>, api: &Api<'_>) {
    for object in api.objects.values() {
        for field in &object.fields {
            aliases(report, object, field);
            condition(report, api, object, field);
            endless(report, api, object, field);
            passwords(report, object, field);
        }
    }
    natural_keys(report, api);
    unread_envelopes(report, api);
    for operation in &api.operations {
        envelope(report, operation);
        extra_time(report, api, operation);
        unnamed_identifiers(report, api, operation);
    }
    for handle in &api.handles {
        methods(report, api, handle);
    }
    for edit in &api.edits {
        shared_change(report, api, edit);
        restated(report, api, edit);
        read_as(report, api, edit);
        conditions(report, api, edit);
    }
}

fn aliases(report: &Report<'_>, object: &Object<'_>, field: &Field<'_>) {
    let aliases = usage::texts(&field.schema["x-aliases"]);
    for alias in aliases.iter().filter(|it| object.schema["properties"].get(**it).is_some()) {
        let reason = format!("`{alias}` is a property itself: take it out of the aliases");
        report.node(&field.pointer).at("x-aliases").refuse(reason);
    }
}

fn condition(report: &Report<'_>, api: &Api<'_>, object: &Object<'_>, field: &Field<'_>) {
    for (key, wanted) in field.schema["x-only-when"].as_object().into_iter().flatten() {
        if let Some(reason) = not_a_condition(api, object, key, wanted) {
            report.node(&field.pointer).at("x-only-when").refuse(reason);
        }
    }
}

/// Why a value of another field cannot be what a field goes with.
fn not_a_condition(
    api: &Api<'_>,
    object: &Object<'_>,
    key: &str,
    wanted: &Value,
) -> Option<String> {
    match object.field(key).map(|it| &it.of_type) {
        // What cannot be changed is a property of the resource alone: an edit knows it.
        None if object.is_change => None,
        None => Some(format!("`{key}` is not a property of `{}`: name one", object.name)),
        Some(Type::Text) => None,
        Some(Type::Values(name)) => {
            let known = usage::texts(&api.enums.get(name)?["enum"]);
            let is_known = known.is_empty() || known.iter().any(|it| wanted == *it);
            (!is_known).then(|| {
                format!("{wanted} is not a value of `{key}`: write one of {}", known.join(", "))
            })
        }
        Some(_) => Some(format!("`{key}` is not a string: only a string can be compared")),
    }
}

/// What needs another of its own kind cannot be made.
fn endless(report: &Report<'_>, api: &Api<'_>, object: &Object<'_>, field: &Field<'_>) {
    let needed = api.led_to(field, |it| it.always && !it.nullable);
    report.node(&field.pointer).refuse_if(
        object.sent && needed.contains(object.name),
        format!(
            "a `{name}` needs a `{}`, and that another `{name}`, without end: take it out of \
             `required`",
            field.key,
            name = object.name
        ),
    );
}

fn passwords(report: &Report<'_>, object: &Object<'_>, field: &Field<'_>) {
    report.node(&field.pointer).at("x-issued").refuse_if(
        field.schema["x-issued"] == true && (object.sent || field.of_type != Type::IssuedSecret),
        "it is for a `format: password` that is received: remove it here",
    );
    let holds_many =
        matches!(&field.of_type, Type::List(it) | Type::Map(it) if **it == Type::Secret);
    report.node(&field.pointer).refuse_if(
        holds_many,
        "a list or map of passwords would print: make it an object with a `format: password` \
         property for each",
    );
}

fn envelope(report: &Report<'_>, operation: &Operation<'_>) {
    let Some((name, key)) = operation.response.zip(operation.envelope) else { return };
    let object = report.root().at("components").at("schemas").at(name);
    object.at("x-envelope").refuse_if(
        usage::target(&object["properties"][key]).is_none(),
        format!(
            "`{key}` is not a property that refers to a named object; a list needs no envelope"
        ),
    );
}

/// Only the outermost is taken off.
fn unread_envelopes(report: &Report<'_>, api: &Api<'_>) {
    for (name, schema) in report.root().at("components").at("schemas").entries() {
        schema.at("x-envelope").refuse_if(
            schema.get("x-envelope").is_some()
                && api.operations.iter().all(|it| it.response != Some(name)),
            "nothing reads it: it stands on what an operation responds with, and not on a part",
        );
    }
}

fn extra_time(report: &Report<'_>, api: &Api<'_>, operation: &Operation<'_>) {
    let extra = report.node(&operation.pointer).at("x-extra-time");
    let body = api.body(operation);
    for (word, of_type, kind) in
        [("when", Type::Flag, "boolean"), ("seconds", Type::Integer, "integer")]
    {
        let field = extra.text(word).and_then(|key| body?.field(key));
        extra.refuse_if(
            !extra.is_null() && field.is_none_or(|it| it.of_type != of_type),
            format!("`{word}` should name a property of the body of type {kind}"),
        );
    }
}

/// A required `callId` that is any string would not be looked at.
fn unnamed_identifiers(report: &Report<'_>, api: &Api<'_>, operation: &Operation<'_>) {
    let Some(object) = api.returned(operation) else { return };
    if object.identity.is_some() || object.items.is_some() {
        return;
    }
    let last = operation.at(Place::Path).last().filter(|_| operation.path.ends_with('}'));
    let is_read = operation.http == "GET" && last.is_some();
    for field in object.fields.iter().filter(|it| it.required || is_read) {
        let (key, place) = (field.key, report.node(&field.pointer));
        place.refuse_if(
            field.schema["type"] == "string" && names::is_of_identifier(key),
            format!(
                "`{key}` identifies the response, so it needs a type of its own: refer to a named \
                 `type: string` whose name ends in `Id`, and make it `required`"
            ),
        );
        place.refuse_if(
            last.is_some_and(|it| it.of_type == field.of_type) && !field.required,
            format!("`{key}` identifies what is read here: add it to `required`"),
        );
    }
}

/// What is sent to change one resource is restated from that one.
fn shared_change(report: &Report<'_>, api: &Api<'_>, edit: &Edit<'_>) {
    let first = api.edits.iter().find(|it| it.change == edit.change);
    let place = report.node(&api.operations[edit.update].pointer).at("requestBody");
    if let Some(other) = first.filter(|it| it.resource != edit.resource) {
        place.refuse(format!(
            "`{}` changes a `{}`, too: give each resource a change of its own",
            edit.change, other.resource
        ));
    }
}

/// What people know a resource by must be something that they write.
fn natural_keys(report: &Report<'_>, api: &Api<'_>) {
    let schemas = report.root().at("components").at("schemas");
    for (name, schema) in schemas.entries().filter(|(_, it)| it.get("x-natural-key").is_some()) {
        let key = schema.text("x-natural-key").unwrap_or_default();
        let place = schema.at("x-natural-key");
        let field = api.object(name).and_then(|it| it.field(key));
        if field.is_none_or(|it| it.of_type != Type::Text) {
            place.refuse(format!("`{key}` is not a property that is a plain string: name one"));
        } else if api.applies.iter().all(|it| it.resource != name) {
            place.refuse(format!(
                "nothing reads it: `{name}` is not a resource that is listed by page, updated, and \
                 created with a required `{key}`"
            ));
        }
    }
}

/// The methods of a handle differ, from each other and from what it has besides.
fn methods(report: &Report<'_>, api: &Api<'_>, handle: &Handle<'_>) {
    let mut taken: BTreeSet<String> =
        ["batch", "clone", "find_by_name", "watch"].map(str::to_owned).into();
    taken.extend(handle.edits(api).map(|it| it.method.to_string()));
    taken.extend(handle.applies(api).map(|it| it.method.to_string()));
    let creating = handle.operations(api).filter(|it| it.body.is_some() && it.kind != Kind::Update);
    taken.extend(creating.map(|it| format!("{}_from", it.method)));
    let mut earlier = BTreeSet::new();
    for operation in handle.operations(api) {
        let (id, method) = (report.node(&operation.pointer).at("operationId"), &operation.method);
        id.refuse_if(
            taken.contains(&method.to_string()),
            format!("`{method}` is a method of the handle already: give it another `operationId`"),
        );
        id.refuse_if(
            !earlier.insert(method),
            format!(
                "`{method}` of `{}` is an earlier operation: give it another `operationId`, or a \
                 tag of its own",
                handle.tag
            ),
        );
    }
}

/// What is restated must be of one type where it is read and where it is sent.
fn restated(report: &Report<'_>, api: &Api<'_>, edit: &Edit<'_>) {
    for (field, known) in edit.restated(api) {
        let place = report.node(&field.pointer);
        let (place, remedy) = match field.required {
            true => (place, "describe both alike, so that an edit can send what it read"),
            false => (
                place.at("x-reset-when-omitted"),
                "describe both alike, or remove `x-reset-when-omitted`",
            ),
        };
        place.refuse_if(
            !is_restatable(&field.of_type, &known.of_type),
            format!("`{}` of `{}` is of another type: {remedy}", known.key, edit.resource),
        );
    }
}

/// Whether what is read can be sent as it is, through JSON if need be.
fn is_restatable(sent: &Type<'_>, read: &Type<'_>) -> bool {
    match (sent, read) {
        (Type::List(sent), Type::List(read)) | (Type::Map(sent), Type::Map(read)) => {
            is_restatable(sent, read)
        }
        (Type::Any, _) | (_, Type::Any) => true,
        // Described apart for the two directions.
        (Type::Object(_), Type::Object(_)) => true,
        (Type::Text, Type::Identifier(_) | Type::Values(_)) => true,
        (sent, read) => sent == read,
    }
}

fn read_as(report: &Report<'_>, api: &Api<'_>, edit: &Edit<'_>) {
    let known = api.object(edit.resource);
    for field in api.object(edit.change).into_iter().flat_map(|it| &it.fields) {
        let name = field.read_as();
        let place = report.node(&field.pointer).at("x-read-as");
        place.refuse_if(
            !place.is_null() && known.is_none_or(|known| known.field(name).is_none()),
            format!("`{name}` is not a property of `{}`: name one", edit.resource),
        );
    }
}

/// A change goes with what it sets, or with what the resource has.
fn conditions(report: &Report<'_>, api: &Api<'_>, edit: &Edit<'_>) {
    let is_known = |of: &str, key: &str| api.object(of).is_some_and(|it| it.field(key).is_some());
    for field in api.object(edit.change).into_iter().flat_map(|it| &it.fields) {
        let Some((key, _)) = field.only_when() else { continue };
        report.node(&field.pointer).at("x-only-when").refuse_if(
            !is_known(edit.change, key) && !is_known(edit.resource, key),
            format!(
                "`{key}` is a property neither of `{}` nor of `{}`: name one",
                edit.change, edit.resource
            ),
        );
    }
}
