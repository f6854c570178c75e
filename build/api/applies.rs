//! What can be applied: what is created, listed, updated, and has a key by
//! which people know it.

use proc_macro2::Ident;

use super::resources::short;
use super::{Api, Field, Handle, Kind, Operation, Type};
use crate::codegen::names;

/// A resource that can be brought into line with what is wanted.
pub struct Apply<'a> {
    /// The schema of the resource, and of what creates one.
    pub resource: &'a str,
    pub new: &'a str,
    /// The property by which two of them are told apart, of both schemas.
    pub key: &'a str,
    /// Where the operations are among all of them.
    pub create: usize,
    pub list: usize,
    pub delete: Option<usize>,
    /// Where its edit is among all of them.
    pub edit: usize,
    /// Its method on the handle.
    pub method: Ident,
}

pub fn read(api: &mut Api<'_>) {
    let found = api.edits.iter().enumerate();
    api.applies = found.filter_map(|(index, _)| apply(api, index)).collect();
}

fn apply<'a>(api: &Api<'a>, edit: usize) -> Option<Apply<'a>> {
    let resource = api.edits[edit].resource;
    let (object, identity) = api.resource(resource)?;
    let key = object.schema["x-natural-key"].as_str().unwrap_or("name");
    let is_text = |it: &&Field<'_>| it.of_type == Type::Text;
    object.field(key).filter(is_text)?;
    // Nothing but what is wanted may be needed: no parent, for one.
    let find = |kind: Kind, fits: &dyn Fn(&Operation<'a>) -> bool| {
        let mut all = api.operations.iter();
        all.position(|it| it.kind == kind && it.resource == Some(resource) && fits(it))
    };
    let is_free = |it: &Operation<'_>| it.required().next().is_none();
    let create = find(Kind::Create, &|it| it.returns == Some(resource) && is_free(it))?;
    let list = find(Kind::List, &|it| it.is_paged() && is_free(it))?;
    let is_by_id = |it: &Operation<'_>| {
        let is_own = it.about.as_ref().is_some_and(|about| about.id == identity.id);
        is_own && it.required().count() == 1 && it.body.is_none()
    };
    let delete = find(Kind::Delete, &is_by_id);
    let new = api.operations[create].body?;
    api.object(new)?.field(key).filter(is_text).filter(|it| it.always && !it.nullable)?;
    let operation = &api.operations[create];
    let name = format!("apply{}", names::pascal(resource));
    let method = names::snake(&short(api, &name, operation.tag, Some(resource)));
    Some(Apply { resource, new, key, create, list, delete, edit, method })
}

impl<'a> Handle<'a> {
    pub fn applies<'b>(&'b self, api: &'b Api<'a>) -> impl Iterator<Item = &'b Apply<'a>> {
        api.applies.iter().filter(|it| self.operations.contains(&it.create))
    }
}
