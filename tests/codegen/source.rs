//! The generated code as syn reads it.

use quote::ToTokens;
use syn::{
    Attribute, Expr, FnArg, ImplItem, ImplItemFn, Item, ItemEnum, ItemImpl, ItemStruct, Lit, Meta,
};

pub struct Source {
    pub file: syn::File,
}

impl Source {
    /// What the build script makes of a description that it must accept.
    pub fn of(description: &str) -> Self {
        let code = super::generate(description).unwrap_or_else(|problems| {
            let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
            panic!("the description is refused:\n{}", lines.join("\n"))
        });
        Self { file: syn::parse_file(&code).expect("the generated code parses") }
    }

    pub fn module(&self, name: &str) -> Option<&[Item]> {
        self.file.items.iter().find_map(|item| match item {
            Item::Mod(module) if module.ident == name => Some(&*module.content.as_ref()?.1),
            _ => None,
        })
    }

    /// The structs that progenitor makes of the schemas.
    pub fn structs(&self) -> Vec<&ItemStruct> {
        self.structs_in("types")
    }

    /// The structs of the operations.
    pub fn operations(&self) -> Vec<&ItemStruct> {
        self.structs_in("operations")
    }

    fn structs_in(&self, module: &str) -> Vec<&ItemStruct> {
        let items = self.module(module).expect("the module").iter();
        items
            .filter_map(|item| match item {
                Item::Struct(item) => Some(item),
                _ => None,
            })
            .collect()
    }

    pub fn object(&self, name: &str) -> Option<&ItemStruct> {
        self.structs().into_iter().find(|item| item.ident == name)
    }

    /// The type of a field, as [`code`] writes it.
    pub fn field(&self, object: &str, field: &str) -> Option<String> {
        let fields = &self.object(object)?.fields;
        let found = fields.iter().find(|it| it.ident.as_ref().is_some_and(|name| name == field));
        Some(code(&found?.ty))
    }

    /// The enum of an open set of known values.
    pub fn values(&self, name: &str) -> Option<&ItemEnum> {
        self.module("values")?.iter().find_map(|item| match item {
            Item::Enum(item) if item.ident == name => Some(item),
            _ => None,
        })
    }

    pub fn variants(&self, name: &str) -> Vec<String> {
        let found = self.values(name).expect("the known values");
        found.variants.iter().map(|variant| variant.ident.to_string()).collect()
    }

    /// How the operation of this name is called.
    pub fn operation(&self, name: &str) -> Option<&ItemImpl> {
        let of_type = format!("operations::{name}");
        self.file.items.iter().find_map(|item| match item {
            Item::Impl(item) if code(&item.self_ty) == of_type => {
                let (implemented, _) = item.trait_.as_ref()?;
                (code(implemented) == "crate::request::Operation").then_some(item)
            }
            _ => None,
        })
    }

    /// What one function of an operation does.
    pub fn operation_fn(&self, name: &str, function: &str) -> String {
        let items = self.operation(name).expect("the operation").items.iter();
        let mut found = items.filter_map(|item| match item {
            ImplItem::Fn(method) if method.sig.ident == function => Some(code(&method.block)),
            _ => None,
        });
        found.next().expect("the function")
    }

    /// The methods of a type that belong to no trait.
    pub fn methods(&self, of_type: &str) -> Vec<&ImplItemFn> {
        let operations = self.module("operations").unwrap_or_default();
        self.file
            .items
            .iter()
            .chain(operations)
            .filter_map(|item| match item {
                Item::Impl(item) if item.trait_.is_none() && code(&item.self_ty) == of_type => {
                    Some(&item.items)
                }
                _ => None,
            })
            .flatten()
            .filter_map(|item| match item {
                ImplItem::Fn(method) => Some(method),
                _ => None,
            })
            .collect()
    }

    pub fn method(&self, of_type: &str, name: &str) -> Option<&ImplItemFn> {
        self.methods(of_type).into_iter().find(|method| method.sig.ident == name)
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

/// The documentation of an item on one line.
pub fn docs(attributes: &[Attribute]) -> String {
    let texts = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    });
    texts.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}
