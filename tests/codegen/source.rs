//! The generated code as syn reads it.

use quote::ToTokens;
use syn::{FnArg, ImplItem, ImplItemFn, Item, ItemEnum, ItemStruct};

pub struct Source {
    items: Vec<Item>,
}

impl Source {
    /// What the build script makes of a description that it must accept.
    pub fn of(description: &str) -> Self {
        let code = super::generate(description).unwrap_or_else(|problems| {
            let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
            panic!("the description is refused:\n{}", lines.join("\n"))
        });
        let file = syn::parse_file(&code).expect("the generated code parses");
        let mut items = Vec::new();
        flatten(file.items, &mut items);
        Self { items }
    }

    pub fn object(&self, name: &str) -> Option<&ItemStruct> {
        self.items.iter().find_map(|item| match item {
            Item::Struct(item) if item.ident == name => Some(item),
            _ => None,
        })
    }

    /// The type of a field, as [`code`] writes it.
    pub fn field(&self, object: &str, field: &str) -> Option<String> {
        let fields = &self.object(object)?.fields;
        let found = fields.iter().find(|it| it.ident.as_ref().is_some_and(|name| name == field));
        Some(code(&found?.ty))
    }

    /// The enum of known values.
    pub fn values(&self, name: &str) -> Option<&ItemEnum> {
        self.items.iter().find_map(|item| match item {
            Item::Enum(item) if item.ident == name => Some(item),
            _ => None,
        })
    }

    /// A method of a type that belongs to no trait.
    pub fn method(&self, of_type: &str, name: &str) -> Option<&ImplItemFn> {
        let own = self.items.iter().filter_map(|item| match item {
            Item::Impl(item) if item.trait_.is_none() && code(&item.self_ty) == of_type => {
                Some(&item.items)
            }
            _ => None,
        });
        own.flatten().find_map(|item| match item {
            ImplItem::Fn(method) if method.sig.ident == name => Some(method),
            _ => None,
        })
    }

    /// Names and types of the arguments of a method, without `self`.
    pub fn arguments(&self, of_type: &str, name: &str) -> Option<Vec<(String, String)>> {
        let inputs = self.method(of_type, name)?.sig.inputs.iter();
        let typed = inputs.filter_map(|input| match input {
            FnArg::Typed(argument) => Some((code(&argument.pat), code(&argument.ty))),
            FnArg::Receiver(_) => None,
        });
        Some(typed.collect())
    }

    /// What the only call of a macro of this name is given.
    pub fn called(&self, name: &str) -> Option<String> {
        self.items.iter().find_map(|item| match item {
            Item::Macro(item)
                if item.mac.path.segments.last().is_some_and(|it| it.ident == name) =>
            {
                Some(code(&item.mac.tokens))
            }
            _ => None,
        })
    }

    /// Whether this stands somewhere, written as [`code`] writes it.
    pub fn has(&self, text: &str) -> bool {
        self.items.iter().any(|item| code(item).contains(text))
    }
}

/// Everything, the items of modules in the place of the modules.
fn flatten(items: Vec<Item>, found: &mut Vec<Item>) {
    for item in items {
        match item {
            Item::Mod(module) => {
                flatten(module.content.into_iter().flat_map(|it| it.1).collect(), found);
            }
            other => found.push(other),
        }
    }
}

/// Code without blanks and without the paths that every reader knows.
pub fn code(tokens: &impl ToTokens) -> String {
    let mut text: String = tokens.to_token_stream().to_string().split_whitespace().collect();
    for path in [
        "::std::collections::",
        "::std::convert::",
        "::std::iter::",
        "::std::option::",
        "::std::string::",
        "::std::vec::",
        "::serde_json::",
        "crate::generated::",
    ] {
        text = text.replace(path, "");
    }
    // Long types are broken into lines, with a comma at the end.
    text.replace(",>", ">").replace(",)", ")")
}
