//! What the generator's settings do not reach, mended in its output. Above all
//! its operations go through `transport::Call`, which sends requests and reads
//! answers:
//!
//! | as it comes | here |
//! |---|---|
//! | `struct Client`, its constructors and hooks | `transport::Client` |
//! | `self.baseurl`, `self.client` | `self.call.path()`, `self.call` |
//! | `pre`, `exec`, `post` | `self.call.exec(request)` |
//! | `ResponseValue::from_response(response).await` | `self.call.answer(response)` |
//! | `Error<E>`, with the answer in it | `transport::Failure`, as `Error` |

use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Block, Expr, File, ImplItem, Item, ItemStruct, Macro, Member, Pat, Stmt, Token, Type,
    parse_quote,
};

pub fn polish(file: &mut File) {
    file.items.retain(|item| !is_replaced(item));
    Polish.visit_file_mut(file);
    let used: [Item; 2] = [
        parse_quote! { use crate::transport::{Client, Failure as Error, ResponseValue}; },
        parse_quote! { use progenitor_client::encode_path; },
    ];
    file.items.splice(..0, used);
}

fn is_replaced(item: &Item) -> bool {
    match item {
        Item::Use(_) => true,
        // The prelude would be a second door.
        Item::Mod(module) => module.ident == "prelude",
        Item::Struct(item) => item.ident == "Client",
        // That the hooks are there.
        Item::Const(item) => item.ident == "_",
        Item::Impl(item) => {
            let of_client = matches!(&*item.self_ty, Type::Path(of_type)
                if of_type.path.is_ident("Client"));
            let constructs = item.items.iter().any(|item| {
                matches!(item, ImplItem::Fn(method) if method.sig.ident == "new_with_client")
            });
            of_client && (item.trait_.is_some() || constructs)
        }
        _ => false,
    }
}

struct Polish;

impl VisitMut for Polish {
    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        // Helper attributes before their derive will become an error in Rust.
        item.attrs.sort_by_key(|attribute| {
            if attribute.path().is_ident("doc") {
                0
            } else if attribute.path().is_ident("derive") {
                1
            } else {
                2
            }
        });
        for field in &mut item.fields {
            if field.ident.as_ref().is_some_and(|name| name == "extra") {
                field.attrs.push(parse_quote! {
                    /// Fields that this version does not know, by their JSON names.
                });
            }
        }
        visit_mut::visit_item_struct_mut(self, item);
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        block.stmts.retain(|statement| !is_left_out(statement));
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_type_mut(&mut self, of_type: &mut Type) {
        visit_mut::visit_type_mut(self, of_type);
        if matches!(of_type, Type::Path(path) if path.path.segments.len() == 1
            && path.path.segments[0].ident == "Error"
            && !path.path.segments[0].arguments.is_none())
        {
            *of_type = parse_quote! { Error };
        }
    }

    fn visit_macro_mut(&mut self, call: &mut Macro) {
        // `format!`, which makes the path.
        if let Ok(mut arguments) =
            call.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated)
        {
            arguments.iter_mut().for_each(|argument| self.visit_expr_mut(argument));
            call.tokens = quote::quote! { #arguments };
        }
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        match expression {
            Expr::Field(field) if is_self(&field.base) => match &field.member {
                Member::Named(name) if name == "client" => *expression = parse_quote! { self.call },
                Member::Named(name) if name == "baseurl" => {
                    *expression = parse_quote! { self.call.path() };
                }
                _ => {}
            },
            // What is left of `api-version`.
            Expr::MethodCall(call) if call.method == "headers" => {
                *expression = (*call.receiver).clone();
            }
            Expr::MethodCall(call) if call.method == "exec" => {
                let request = &call.args[0];
                *expression = parse_quote! { self.call.exec(#request) };
            }
            Expr::Await(awaited) if is_call_of(&awaited.base, "from_response") => {
                *expression = parse_quote! { self.call.answer(response) };
            }
            // The transport has the answer.
            Expr::Call(_)
                if is_call_of(expression, "ErrorResponse")
                    || is_call_of(expression, "UnexpectedResponse") =>
            {
                *expression = parse_quote! { Error::Status };
            }
            _ => {}
        }
    }
}

fn is_left_out(statement: &Stmt) -> bool {
    match statement {
        Stmt::Local(local) => match &local.pat {
            // `api-version`, from `info.version`: the API knows no such header.
            Pat::Ident(pattern) => pattern.ident == "header_map" || pattern.ident == "info",
            _ => false,
        },
        Stmt::Expr(Expr::MethodCall(call), _) => {
            matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident("header_map"))
        }
        Stmt::Expr(Expr::Try(tried), _) => match &*tried.expr {
            Expr::Await(awaited) => matches!(&*awaited.base, Expr::MethodCall(call)
                if is_self(&call.receiver) && (call.method == "pre" || call.method == "post")),
            _ => false,
        },
        _ => false,
    }
}

fn is_self(expression: &Expr) -> bool {
    matches!(expression, Expr::Path(path) if path.path.is_ident("self"))
}

fn is_call_of(expression: &Expr, name: &str) -> bool {
    let Expr::Call(call) = expression else { return false };
    matches!(&*call.func, Expr::Path(path)
        if path.path.segments.last().is_some_and(|segment| segment.ident == name))
}
