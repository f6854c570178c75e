//! What the sandbox needs besides.

use super::{Action, Kind, ObjectInfo, OperationInfo};

/// Everything the sandbox needs of an operation.
#[derive(Debug)]
pub struct Endpoint {
    pub info: &'static OperationInfo,
    pub action: Action,
    /// The schema name of the resource that it is about (key of the store), and its table.
    pub resource: Option<&'static ObjectInfo>,
    /// The JSON name of the resource's identifier property ("id", "callId"); with `.`: inside a nested object ("phoneNumber.e164").
    pub id_property: &'static str,
    /// Where a request carries the identifier: path parameter name, or body property name.
    pub id_from: IdFrom,
    /// Query and header parameters.
    pub parameters: &'static [Parameter],
    /// What the body is, if there is one.
    pub body: Option<&'static ObjectInfo>,
    pub body_required: bool,
    /// The documented success status.
    pub status: u16,
    /// The response's table, as described (wrapper included).
    pub response: Option<&'static ObjectInfo>,
    /// The property of the response that holds the resource (`x-envelope`).
    pub envelope: Option<&'static str>,
    /// The property of a list response that holds the items.
    pub items: Option<&'static str>,
    /// Whether the response is the list of items itself.
    pub bare: bool,
    /// Whether an update creates what is not there.
    pub creates: bool,
    /// The response's first example as JSON text.
    pub example: Option<&'static str>,
}

/// See [`Endpoint`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "it depends on the description which are used")]
pub enum IdFrom {
    Nothing,
    Path(&'static str),
    Body(&'static str),
}

#[derive(Debug)]
pub struct Parameter {
    pub name: &'static str,
    pub kind: Kind,
    pub required: bool,
    /// In a header instead of the query.
    pub in_header: bool,
    pub minimum: Option<i64>,
}
