//! What the generator's settings do not reach, changed in its output, and in
//! nothing else:
//!
//! | as it comes | here |
//! |---|---|
//! | the methods of `Client`, which build, send and read | free functions in `wire`, which build |
//! | `self.client`, `self.baseurl` | `__to`, `__to.path()` |
//! | `encode_path(&id.to_string())` | `segment(id)?`, which checks as well |
//! | the header `api-version` | nothing: the API knows no such header |
//! | `progenitor_client::QueryParam`, `reqwest::header` | `QueryParam`, `http::header`: the built-in connection is not reqwest's |
//! | derived reading of responses | none: `src/read.rs` reads them |
//! | derived reading of objects with a secret | none: `src/model/parts.rs` reads them |
//! | unknown fields of what is sent are read without a look | misspelt ones are refused |

use quote::quote;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Block, Expr, Fields, File, Ident, ImplItem, ImplItemFn, Item, ItemFn, ItemStruct,
    LitStr, Macro, Member, Pat, Stmt, Token, parse_quote,
};

use super::api::{Api, Field, MARK, Object};
use super::lower::PLACEHOLDER;
use super::names;

/// The types and the building functions of the generator's output.
pub fn polish(file: File, api: &Api<'_>) -> File {
    let mut types: Vec<Item> = Vec::new();
    let mut functions: Vec<Item> = Vec::new();
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                let items = module.content.into_iter().flat_map(|(_, items)| items);
                types.extend(items.filter_map(|item| match item {
                    Item::Struct(item) => Some(Item::Struct(structure(item, api))),
                    _ => None,
                }));
            }
            Item::Impl(item) if item.trait_.is_none() => {
                let methods = item.items.into_iter();
                functions.extend(methods.filter_map(|it| match it {
                    ImplItem::Fn(method) if method.sig.asyncness.is_some() => {
                        Some(Item::Fn(function(method)))
                    }
                    _ => None,
                }));
            }
            _ => {}
        }
    }
    parse_quote! {
        /// What is sent and received.
        pub mod types { #(#types)* }

        /// The building of requests, one function for each operation and method.
        mod wire {
            use super::types;
            use crate::operation::wire::*;
            #(#functions)*
        }
    }
}

/// A struct with the field names and attributes of the model.
fn structure(mut item: ItemStruct, api: &Api<'_>) -> ItemStruct {
    let Some(object) = api.objects.values().find(|it| it.ident == item.ident) else { return item };
    if object.fields.is_empty()
        && let Fields::Named(fields) = &mut item.fields
    {
        let own = std::mem::take(&mut fields.named).into_iter();
        fields.named =
            own.filter(|it| it.ident.as_ref().is_some_and(|it| it != PLACEHOLDER)).collect();
    }
    if !object.sent || object.has_secret() {
        for attribute in item.attrs.iter_mut().filter(|it| it.path().is_ident("derive")) {
            let derives = Punctuated::<syn::Path, Token![,]>::parse_terminated;
            let derives = attribute.parse_args_with(derives).into_iter().flatten();
            let is_kept =
                |it: &syn::Path| it.segments.last().is_some_and(|it| it.ident != "Deserialize");
            let kept = derives.filter(is_kept);
            *attribute = parse_quote! { #[derive(#(#kept),*)] };
        }
    }
    if object.sent && !object.open {
        item.attrs.push(parse_quote! { #[serde(deny_unknown_fields)] });
    }
    // Helper attributes before their derive will become an error in Rust.
    item.attrs.sort_by_key(|it| match () {
        () if it.path().is_ident("doc") => 0,
        () if it.path().is_ident("derive") => 1,
        () => 2,
    });
    for field in &mut item.fields {
        let own = object
            .fields
            .iter()
            .find(|it| field.ident.as_ref() == Some(&names::snake(&it.generated)));
        match own {
            Some(own) => name_field(field, own, object.sent),
            None => {
                field.attrs.push(parse_quote! {
                    /// Fields that this version does not know, by their JSON names.
                });
                field.attrs.extend(object.sent.then(|| reads_extra(object)));
            }
        }
    }
    item
}

/// Fields that are not described are read by a function that knows those that are.
fn reads_extra(object: &Object<'_>) -> Attribute {
    let read =
        format!("crate::payload::read_extra::<crate::generated::types::{}, _>", object.ident);
    parse_quote! { #[serde(deserialize_with = #read)] }
}

fn name_field(field: &mut syn::Field, own: &Field<'_>, sent: bool) {
    if own.generated != own.key || field.ident.as_ref() != Some(&own.ident) {
        let key = own.key;
        field.ident = Some(own.ident.clone());
        if !field.attrs.iter().any(is_rename) {
            field.attrs.push(parse_quote! { #[serde(rename = #key)] });
        }
    }
    // One that is always there is read as it is.
    if own.nullable && sent && !own.always {
        field.attrs.push(parse_quote! {
            #[serde(default, deserialize_with = "crate::model::nullable")]
        });
    }
}

fn is_rename(attribute: &Attribute) -> bool {
    attribute.path().is_ident("serde") && quote! { #attribute }.to_string().contains("rename")
}

/// What a method does up to where the request is built, as a free function.
fn function(method: ImplItemFn) -> ItemFn {
    let mut signature = method.sig;
    signature.asyncness = None;
    signature.output = parse_quote! { -> Result<Request<Bytes>, Error> };
    signature.inputs[0] = parse_quote! { __to: &'a BaseUrl };
    if signature.generics.params.is_empty() {
        signature.generics = parse_quote! { <'a> };
    }
    let mut statements = method.block.stmts;
    let request = statements.iter().enumerate().find_map(|(at, it)| Some((at, built(it)?.clone())));
    if let Some((at, request)) = request {
        statements.truncate(at);
        statements.push(Stmt::Expr(request, None));
    }
    // The first entry of the map is `api-version`; without others it is not needed.
    let is_entry = |it: &Stmt| matches!(it, Stmt::Expr(Expr::MethodCall(call), _) if is(&call.receiver, "header_map"));
    if let Some(first) = statements.iter().position(is_entry) {
        statements.remove(first);
    }
    let has_headers = quote! { #(#statements)* }.to_string().contains("header_map . append");
    statements.retain(|it| has_headers || !matches!(it, Stmt::Local(local) if is_map(&local.pat)));
    let mut block: Block = parse_quote! { { #(#statements)* } };
    Building { has_headers }.visit_block_mut(&mut block);
    parse_quote! { pub(super) #signature #block }
}

/// The request of a statement that ends with `.build()?`.
fn built(statement: &Stmt) -> Option<&Expr> {
    let Stmt::Local(local) = statement else { return None };
    let Expr::Try(tried) = &*local.init.as_ref()?.expr else { return None };
    matches!(&*tried.expr, Expr::MethodCall(call) if call.method == "build").then_some(&tried.expr)
}

fn is_map(pattern: &Pat) -> bool {
    matches!(pattern, Pat::Ident(pattern) if pattern.ident == "header_map")
}

fn is(expression: &Expr, name: &str) -> bool {
    matches!(expression, Expr::Path(path) if path.path.is_ident(name))
}

struct Building {
    has_headers: bool,
}

impl VisitMut for Building {
    fn visit_macro_mut(&mut self, call: &mut Macro) {
        // `format!`, which makes the path.
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated;
        if let Ok(mut arguments) = call.parse_body_with(arguments) {
            arguments.iter_mut().for_each(|argument| self.visit_expr_mut(argument));
            call.tokens = quote! { #arguments };
        }
    }

    /// The names that are sent, without what the generator needed.
    fn visit_lit_str_mut(&mut self, text: &mut LitStr) {
        if let Some((key, _)) = text.value().split_once(MARK) {
            *text = LitStr::new(key, text.span());
        }
    }

    /// What comes from crates that only the generated client would need.
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let Some(first) = path.segments.first_mut() else { return };
        if first.ident == "progenitor_client" {
            path.segments = path.segments.iter().skip(1).cloned().collect();
        } else if first.ident == "reqwest" {
            first.ident = Ident::new("http", first.ident.span());
        }
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        match expression {
            Expr::Field(field) if is(&field.base, "self") => match &field.member {
                Member::Named(name) if name == "client" => *expression = parse_quote! { __to },
                Member::Named(name) if name == "baseurl" => {
                    *expression = parse_quote! { __to.path() };
                }
                _ => {}
            },
            Expr::MethodCall(call) if call.method == "headers" && !self.has_headers => {
                *expression = (*call.receiver).clone();
            }
            Expr::MethodCall(call) if is(&call.receiver, "header_map") => {
                // `name, value.to_string().try_into()?`
                let name = &call.args[0];
                let value = innermost(&call.args[1]);
                *expression = parse_quote! { header_map.append(#name, crate::operation::wire::header_value(#name, &#value)?) };
            }
            // `encode_path(&id.to_string())`
            Expr::Call(call) if is(&call.func, "encode_path") => {
                let id = innermost(&call.args[0]);
                *expression = parse_quote! { crate::operation::wire::segment(#id)? };
            }
            _ => {}
        }
    }
}

/// What is converted: `id` of `&id.to_string()`.
fn innermost(expression: &Expr) -> &Expr {
    match expression {
        Expr::Reference(reference) => innermost(&reference.expr),
        Expr::Try(tried) => innermost(&tried.expr),
        Expr::MethodCall(call) => innermost(&call.receiver),
        other => other,
    }
}
