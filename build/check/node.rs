//! Where a rule looks, and where it tells what is wrong there.

use std::cell::RefCell;
use std::ops::Deref;

use serde_json::Value;

use crate::codegen::document::{self, Document, Problem, escape};

/// The breaches that were found in a description.
pub struct Report<'a> {
    document: &'a Document,
    problems: RefCell<Vec<Problem>>,
}

impl<'a> Report<'a> {
    pub fn new(document: &'a Document) -> Self {
        Self { document, problems: RefCell::default() }
    }

    pub fn root(&self) -> Node<'_> {
        self.node("")
    }

    /// The node with this pointer; `null` if there is none.
    pub fn node(&self, pointer: &str) -> Node<'_> {
        let value = self.document.value.pointer(pointer).unwrap_or(&Value::Null);
        Node { report: self, pointer: pointer.to_owned(), value }
    }

    pub fn is_empty(&self) -> bool {
        self.problems.borrow().is_empty()
    }

    pub fn into_problems(self) -> Vec<Problem> {
        self.problems.into_inner()
    }
}

/// A value of the description, and its place.
pub struct Node<'a> {
    pub report: &'a Report<'a>,
    pub pointer: String,
    pub value: &'a Value,
}

impl<'a> Node<'a> {
    pub fn refuse(&self, reason: impl Into<String>) {
        let problem = self.report.document.problem(&self.pointer, reason);
        self.report.problems.borrow_mut().push(problem);
    }

    pub fn refuse_if(&self, is_wrong: bool, reason: impl Into<String>) {
        if is_wrong {
            self.refuse(reason);
        }
    }

    /// The whole description.
    pub fn root(&self) -> &'a Value {
        &self.report.document.value
    }

    /// What stands under a key; `null` if nothing does.
    pub fn at(&self, key: &str) -> Node<'a> {
        self.report.node(&format!("{}/{}", self.pointer, escape(key)))
    }

    /// What stands under a key, if it is a text.
    pub fn text(&self, key: &str) -> Option<&'a str> {
        self.value[key].as_str()
    }

    /// What a mapping or a list holds.
    pub fn children(&self) -> Vec<Node<'a>> {
        let child = |(segment, value)| {
            let pointer = format!("{}/{segment}", self.pointer);
            Node { report: self.report, pointer, value }
        };
        document::children(self.value).into_iter().map(child).collect()
    }

    /// What a mapping holds, with its keys.
    pub fn entries(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> {
        let keys = self.value.as_object().into_iter().flat_map(|it| it.keys());
        keys.map(String::as_str).zip(self.children())
    }

    /// What a path leads to, in which `*` is any key: `paths/*/parameters/*`.
    pub fn select(&self, path: &str) -> Vec<Node<'a>> {
        let mut found = vec![self.report.node(&self.pointer)];
        for key in path.split('/').filter(|key| !key.is_empty()) {
            let next = |it: &Node<'a>| if key == "*" { it.children() } else { vec![it.at(key)] };
            found = found.iter().flat_map(next).collect();
        }
        found
    }
}

impl Deref for Node<'_> {
    type Target = Value;

    fn deref(&self) -> &Value {
        self.value
    }
}
