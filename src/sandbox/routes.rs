//! Which operation a request is for.

use std::cmp::Reverse;

use percent_encoding::percent_decode_str;

use crate::describe::{Endpoint, IdFrom};

/// Where a request goes.
pub(super) enum Route {
    Operation(&'static Endpoint, PathParameters),
    /// The path is described, and takes these methods.
    MethodNotAllowed(Vec<&'static str>),
    NotFound,
}

/// The parameters in a path, decoded.
pub(super) struct PathParameters(Vec<(&'static str, String)>);

impl Route {
    pub(super) fn of(endpoints: &'static [Endpoint], method: &str, path: &str) -> Self {
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        let mut matching: Vec<_> = endpoints
            .iter()
            .filter_map(|endpoint| Some((endpoint, matched(endpoint.info.path, path)?)))
            .collect();
        // Literal segments go before parameters, the method itself before a
        // variant.
        matching.sort_by_key(|(endpoint, _)| {
            // The more of a segment is literal, the earlier.
            let literal = |(_, before, after): (&str, &str, &str)| before.len() + after.len();
            let segments = endpoint.info.path.split('/');
            let segments = segments.map(|it| parameter(it).map(literal).map(Reverse));
            (segments.collect::<Vec<_>>(), endpoint.info.method != method)
        });
        let Some(path) = matching.first().map(|(endpoint, _)| endpoint.info.path) else {
            return Self::NotFound;
        };
        matching.retain(|(endpoint, _)| endpoint.info.path == path);
        match matching.iter().position(|(endpoint, _)| takes(endpoint, method)) {
            Some(found) => {
                let (endpoint, parameters) = matching.swap_remove(found);
                Self::Operation(endpoint, PathParameters(parameters))
            }
            None => {
                let mut methods: Vec<_> = matching
                    .iter()
                    .flat_map(|(it, _)| it.info.variants.iter().chain([&it.info.method]).copied())
                    .collect();
                methods.sort_unstable();
                methods.dedup();
                Self::MethodNotAllowed(methods)
            }
        }
    }

    pub(super) fn endpoint(&self) -> Option<&'static Endpoint> {
        match self {
            Self::Operation(endpoint, _) => Some(endpoint),
            _ => None,
        }
    }
}

impl PathParameters {
    /// The identifier, if the path carries it.
    pub(super) fn id(&self, from: IdFrom) -> Option<&str> {
        let IdFrom::Path(wanted) = from else {
            return None;
        };
        self.0.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.as_str())
    }

    /// The others: what the resource belongs to.
    pub(super) fn parents(&self, from: IdFrom) -> Vec<(&'static str, String)> {
        let is_id = |name: &str| matches!(from, IdFrom::Path(id) if id == name);
        self.0.iter().filter(|(name, _)| !is_id(name)).cloned().collect()
    }
}

fn takes(endpoint: &Endpoint, method: &str) -> bool {
    endpoint.info.method == method || endpoint.info.variants.contains(&method)
}

/// The name of the parameter in a segment, and what stands before and after it.
fn parameter(segment: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = segment.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((name, before, after))
}

fn matched(template: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
    let (mut segments, mut parameters) = (path.split('/'), Vec::new());
    for expected in template.split('/') {
        let segment = segments.next()?;
        match parameter(expected) {
            Some((name, before, after)) => {
                let value = segment.strip_prefix(before)?.strip_suffix(after)?;
                if value.is_empty() {
                    return None;
                }
                let value = percent_decode_str(value).decode_utf8_lossy().into_owned();
                parameters.push((name, value));
            }
            None if segment != expected => return None,
            None => {}
        }
    }
    segments.next().is_none().then_some(parameters)
}
