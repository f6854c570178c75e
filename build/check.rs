//! What the description must not contain.
//!
//! Each rule is here because its breach compiles and then hurts users, or
//! fails in the generator without a place. Rules about the text look at one
//! [`Node`]; those in [`model`] and [`naming`] need what the text leads to.

mod keys;
mod model;
mod naming;
mod node;
mod operations;
mod parameters;
mod schemas;
mod sections;
mod texts;

use std::collections::BTreeSet;

use serde_json::Value;

use super::api::Api;
use super::document::{self, Document, Problem};
use super::usage;
use node::{Node, Report};

/// What the description says, or every breach of the rules in the order of
/// lines.
pub fn check(document: &Document) -> Result<Api<'_>, Vec<Problem>> {
    let report = Report::new(document);
    let root = report.root();
    for rule in [
        version,
        blocks,
        keys::of_root,
        references,
        texts::texts,
        schemas::cycles,
        schemas::directions,
        paths,
        operations::ids,
    ] {
        rule(&root);
    }
    for (pointer, _) in document::schemas(&document.value) {
        schemas::check(&report.node(&pointer));
    }
    for (pointer, _) in document::operations(&document.value) {
        operations::check(&report.node(&pointer));
    }
    // The model can only be worked out of what is sound so far.
    if report.is_empty() {
        let api = Api::of(&document.value);
        model::check(&report, &api);
        naming::check(&report, &api);
        parameters::pages(&report, &api);
        sections::check(&report, &api);
        if report.is_empty() {
            return Ok(api);
        }
    }
    let mut problems = report.into_problems();
    // What several operations share is looked at for each of them.
    let mut seen = BTreeSet::new();
    problems.retain(|problem| seen.insert(problem.to_string()));
    problems.sort_by_key(|problem| problem.line);
    Err(problems)
}

fn version(root: &Node<'_>) {
    let reason = match root.get("openapi") {
        Some(Value::String(version)) if version.starts_with("3.0.") => return,
        Some(Value::String(version)) => {
            format!("OpenAPI `{version}` is not supported by the generator")
        }
        Some(version) => format!("{version} is not a version of OpenAPI"),
        None => "`openapi` is missing".to_owned(),
    };
    root.at("openapi").refuse(format!("{reason}: write `openapi: 3.0.3`"));
}

fn blocks(root: &Node<'_>) {
    for key in ["info", "servers", "paths"] {
        if root.get(key).is_none() {
            root.at(key).refuse(format!("`{key}` is missing"));
        }
    }
    let servers = root.at("servers");
    if root.get("servers").is_some() && servers.children().is_empty() {
        servers.refuse("name at least one server");
    }
    // It becomes the base URL of every client, which would refuse it.
    for server in servers.children().iter().take(1) {
        let host = server["url"].as_str().and_then(|url| url.strip_prefix("https://"));
        if host.is_none_or(|it| it.is_empty() || it.contains(['?', '#', '@', '{', ' ', '/'])) {
            server.at("url").refuse(
                "the base URL of the client is `https://` and a host: what comes after it \
                 belongs to the `paths`",
            );
        }
    }
}

/// Every `$ref` must lead somewhere inside the document.
fn references(root: &Node<'_>) {
    document::walk(root, "", &mut |pointer, node| {
        if let Some(reference) = node.as_str().filter(|_| pointer.ends_with("/$ref"))
            && reference.strip_prefix('#').is_none_or(|it| root.pointer(it).is_none())
        {
            root.report.node(pointer).refuse(format!(
                "`{reference}` does not exist in this document: add it, or refer to another"
            ));
        }
        true
    });
}

fn paths(root: &Node<'_>) {
    let mut earlier: Vec<(String, String)> = Vec::new();
    for item in root.select("paths/*") {
        let path = usage::last_segment(&item.pointer);
        if let Some(reason) = no_path(&path) {
            item.refuse(reason);
        }
        item.at("$ref").refuse_if(
            item.get("$ref").is_some(),
            "a path cannot be referred to: write its operations here",
        );
        // Which of two such a request is for, nobody knows.
        let shape = names_left_out(&path);
        if let Some((_, other)) = earlier.iter().find(|(it, _)| *it == shape) {
            item.refuse(format!(
                "it is `{other}` with another name in braces: put the operations of both into one"
            ));
        }
        earlier.push((shape, path));
    }
}

/// Why a text cannot be sent as a path.
fn no_path(path: &str) -> Option<&'static str> {
    let shape = names_left_out(path);
    let is_sent = |it: char| it.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@%/{}".contains(it);
    match () {
        () if !path.starts_with('/') => Some("a path begins with `/`"),
        () if shape.contains(['?', '#']) => {
            Some("a path has no query and no fragment: describe what is there as `parameters`")
        }
        () if !shape.chars().all(is_sent) => {
            Some("a path is sent as it is: write what is no plain ASCII percent-encoded")
        }
        () if shape.split('/').any(|it| matches!(it, "." | "..")) => {
            Some("a path with `.` or `..` leads somewhere else: write where")
        }
        () if shape.split('/').any(|it| it.matches("{}").count() > 1) => {
            Some("two parameters in one segment cannot be told apart: describe them as one")
        }
        () => None,
    }
}

/// A path without the names of its parameters.
fn names_left_out(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|it| it.split_once('}').map_or(it, |(_, rest)| rest));
    rest.fold(first, |shape, rest| format!("{shape}{{}}{rest}"))
}
