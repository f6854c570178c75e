//! The peer "progenitor as it comes": the same description, without the
//! rewrites of this repository.

use std::{env, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=../openapi.yaml");
    let text = fs::read_to_string("../openapi.yaml").expect("the description");
    // A pattern would need a crate of its own.
    let text = text.replace("\n      pattern:", "\n      x-pattern:");
    let mut spec: openapiv3::OpenAPI = serde_yaml_ng::from_str(&text).expect("OpenAPI");
    // It panics at an identifier of several kinds in a path, and needs no more.
    spec.paths.paths.retain(|path, _| path.starts_with("/v2/sip/outbound-gateways"));
    let mut settings = progenitor::GenerationSettings::new();
    settings.with_interface(progenitor::InterfaceStyle::Builder);
    let tokens = progenitor::Generator::new(&settings).generate_tokens(&spec).expect("a client");
    let code = prettyplease::unparse(&syn::parse2(tokens).expect("Rust"));
    let target = Path::new(&env::var_os("OUT_DIR").expect("OUT_DIR")).join("naive.rs");
    fs::write(target, code).expect("written");
}
