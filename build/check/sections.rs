//! What a configuration may hold must have an order, and what it refers to must
//! be something that can be found.

use super::node::Report;
use crate::codegen::api::{Api, Manner, Type};

pub fn check(report: &Report<'_>, api: &Api<'_>) {
    let sections = || api.sections.iter();
    for field in api.objects.values().flat_map(|it| &it.fields) {
        let Some(resource) = field.schema["x-refers-to"].as_str() else { continue };
        let place = report.node(&field.pointer).at("x-refers-to");
        let single = field.of_type.single();
        let mut found = sections().flat_map(|it| &it.references);
        let reference = found.find(|it| it.pointer == field.pointer);
        place.refuse_if(
            api.resource(resource).is_none(),
            format!("`{resource}` is no resource: name one that is received with an identifier"),
        );
        place.refuse_if(
            reference.is_none(),
            "nothing reads it: it is for what creates a resource that a configuration may hold",
        );
        place.refuse_if(
            reference.is_some_and(|it| it.read.is_none() && api.section(resource).is_none()),
            format!(
                "a `{resource}` cannot be looked up: it is neither read by its identifier nor \
                     part of a configuration"
            ),
        );
        place.refuse_if(
            !matches!(single, Type::Text | Type::Identifier(_)),
            "only a string, or a list or map of strings, can refer to something",
        );
        // An identifier can be told from a name, a text cannot.
        let is_named = api.applies.iter().any(|it| it.resource == resource);
        place.refuse_if(
            is_named && *single == Type::Text,
            format!(
                "files refer to a `{resource}` by its name as well: give the property the type of \
                 its identifier, by `$ref`"
            ),
        );
    }
    for section in sections().filter(|it| matches!(it.manner, Manner::Added { .. })) {
        read_back(report, api, section.new, section.resource);
    }
    // What is applied first is referred to by nobody who comes before.
    let Err(waiting) = api.order() else { return };
    for index in waiting {
        let others = api.before(index);
        let section = &api.sections[index];
        for reference in &section.references {
            if api.section(reference.resource).is_some_and(|it| others.contains(&it)) {
                report.node(&reference.pointer).refuse(format!(
                    "a `{}` refers to a `{}`, and that to it, maybe by others: neither can be \
                     created first",
                    section.resource, reference.resource
                ));
            }
        }
    }
}

/// What creates several is read back from any depth of the resource.
fn read_back(report: &Report<'_>, api: &Api<'_>, sent: &str, known: &str) {
    for field in api.object(sent).into_iter().flat_map(|it| &it.fields) {
        let mut read = None;
        let mut within = Some(known);
        for key in field.read_as().split('.') {
            read = within.and_then(|it| api.object(it)).and_then(|it| it.field(key));
            within = read.and_then(|it| object(&it.of_type));
        }
        let place = report.node(&field.pointer).at("x-read-as");
        place.refuse_if(
            !place.is_null() && read.is_none(),
            format!("`{}` does not lead to a property of `{known}`", field.read_as()),
        );
        if let (Some(part), Some(known)) = (object(&field.of_type), within) {
            read_back(report, api, part, known);
        }
    }
}

fn object<'a>(of_type: &Type<'a>) -> Option<&'a str> {
    match of_type {
        Type::Object(name) => Some(name),
        _ => None,
    }
}
