//! What the generator's settings do not reach, mended in its output.

use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, File, ImplItem, Item, ItemStruct, Pat, Stmt, parse_quote};

pub fn polish(file: &mut File) {
    // The prelude would be a second door; its only item is private anyway.
    file.items.retain(|item| !matches!(item, Item::Mod(module) if module.ident == "prelude"));
    Polish.visit_file_mut(file);
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
        // `api-version`, from `info.version`: the API knows no such header.
        block.stmts.retain(|statement| !is_about_header_map(statement));
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        match expression {
            // What is left of it.
            Expr::MethodCall(call) if call.method == "headers" => {
                *expression = (*call.receiver).clone();
            }
            // The body was read already, within limits: not copied, not read again.
            Expr::Await(awaited) if is_call_of(&awaited.base, "from_response") => {
                *expression = parse_quote! { crate::transport::answer(&self.inner, response) };
            }
            _ => {}
        }
    }

    fn visit_item_impl_mut(&mut self, item: &mut syn::ItemImpl) {
        // `Client::new` panics and sets a timeout of its own.
        let is_client =
            matches!(&*item.self_ty, syn::Type::Path(path) if path.path.is_ident("Client"));
        if is_client && item.trait_.is_none() {
            item.items
                .retain(|item| !matches!(item, ImplItem::Fn(method) if method.sig.ident == "new"));
        }
        visit_mut::visit_item_impl_mut(self, item);
    }
}

fn is_about_header_map(statement: &Stmt) -> bool {
    match statement {
        Stmt::Local(local) => {
            matches!(&local.pat, Pat::Ident(pattern) if pattern.ident == "header_map")
        }
        Stmt::Expr(Expr::MethodCall(call), _) => {
            matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident("header_map"))
        }
        _ => false,
    }
}

fn is_call_of(expression: &Expr, name: &str) -> bool {
    let Expr::Call(call) = expression else { return false };
    matches!(&*call.func, Expr::Path(path)
        if path.path.segments.last().is_some_and(|segment| segment.ident == name))
}
