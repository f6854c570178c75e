//! What the description says of operations, parameters and fields.

use std::fmt;

use super::input::Input;
use super::made::Made;
use crate::describe::{Action, Field, Kind, ObjectInfo, OperationInfo, Words};

/// An operation, as the description describes it.
pub struct OperationDescription {
    pub(crate) info: &'static OperationInfo,
    pub(crate) tag: &'static str,
    pub(crate) tag_docs: &'static str,
    pub(crate) noun: &'static str,
    pub(crate) verb: &'static str,
    pub(crate) summary: &'static str,
    pub(crate) docs: &'static str,
    pub(crate) action: Action,
    pub(crate) parameters: &'static [ParameterDescription],
    pub(crate) body: Option<&'static ObjectInfo>,
    pub(crate) example: Option<&'static str>,
    pub(crate) returns: Option<&'static ObjectInfo>,
    pub(crate) resource: Option<&'static ObjectInfo>,
    pub(crate) id_path: &'static str,
    pub(crate) named: bool,
    /// What has the identifier, in words.
    #[cfg_attr(not(feature = "clap"), allow(dead_code, reason = "only help names it"))]
    pub(crate) identified: &'static str,
    pub(crate) identifier: Option<&'static str>,
    pub(crate) confirm: Option<&'static str>,
    pub(crate) paged: bool,
    pub(crate) editable: bool,
    pub(crate) make: fn(&mut Input) -> Made,
}

impl OperationDescription {
    /// Its `operationId`: `updateOutboundGateway`.
    pub fn id(&self) -> &'static str {
        self.info.name
    }

    /// The tag that it belongs to: `Outbound gateways`.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// What the tag is about, in Markdown.
    pub fn tag_description(&self) -> &'static str {
        self.tag_docs
    }

    /// A short word for the tag (`x-noun`): `outbound`.
    pub fn noun(&self) -> &'static str {
        self.noun
    }

    /// What it does, as the method of the handle is called, in kebab case:
    /// `list`, `create`, `switch-room`.
    pub fn verb(&self) -> &'static str {
        self.verb
    }

    /// What it is about, in words: `outbound gateway`.
    pub fn subject(&self) -> &'static str {
        self.info.noun
    }

    /// The HTTP method, in upper case.
    pub fn http_method(&self) -> &'static str {
        self.info.method
    }

    /// The path, with its parameters in braces.
    pub fn path(&self) -> &'static str {
        self.info.path
    }

    /// The summary, a heading without a full stop.
    pub fn summary(&self) -> &'static str {
        self.summary
    }

    /// The description, in Markdown.
    pub fn description(&self) -> &'static str {
        self.docs
    }

    /// What it takes beside its body.
    pub fn parameters(&self) -> &'static [ParameterDescription] {
        self.parameters
    }

    /// The parameter of this name.
    pub fn parameter(&self, name: &str) -> Option<&'static ParameterDescription> {
        self.parameters.iter().find(|it| it.name == name)
    }

    /// What it sends, if it has a body.
    pub fn body(&self) -> Option<ObjectDescription> {
        self.body.map(ObjectDescription)
    }

    /// An example of the body, as JSON text.
    pub fn body_example(&self) -> Option<&'static str> {
        self.example
    }

    /// What it returns, if it returns anything: of a list, the page.
    pub fn returns(&self) -> Option<ObjectDescription> {
        self.returns.map(ObjectDescription)
    }

    /// The resource that it is about: of a list, that of its items.
    pub fn resource(&self) -> Option<ObjectDescription> {
        self.resource.map(ObjectDescription)
    }

    /// Where the resource has its identifier: `id`, or `phoneNumber.e164` for
    /// one that is in an object. Empty without a resource.
    pub fn id_path(&self) -> &'static str {
        self.id_path
    }

    /// Whether the resource has a name by which it can be found.
    pub fn is_named(&self) -> bool {
        self.named
    }

    /// Which parameter, or else which field of the body, is the identifier of
    /// what it is about.
    pub fn identifier(&self) -> Option<&'static str> {
        self.identifier
    }

    /// What has to be confirmed (`x-confirm`), because it cannot be undone.
    pub fn confirmation(&self) -> Option<&'static str> {
        self.confirm
    }

    /// Whether it returns one page of a list: `all` and `stream` follow them.
    pub fn is_paged(&self) -> bool {
        self.paged
    }

    /// Whether it returns a list, or a page of one.
    pub fn is_list(&self) -> bool {
        self.action == Action::List
    }

    /// Whether it is an update that can be made as an edit, which reads and
    /// restates.
    pub fn is_editable(&self) -> bool {
        self.editable
    }

    /// Whether it changes something.
    pub fn is_change(&self) -> bool {
        self.info.changes()
    }

    /// Whether it creates a resource.
    pub fn is_create(&self) -> bool {
        self.action == Action::Create
    }

    /// Whether it reads one resource.
    pub fn is_read(&self) -> bool {
        self.action == Action::Read
    }

    /// Whether it deletes a resource.
    pub fn is_delete(&self) -> bool {
        self.action == Action::Delete
    }
}

impl fmt::Debug for OperationDescription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationDescription")
            .field("id", &self.id())
            .field("http_method", &self.http_method())
            .field("path", &self.path())
            .finish_non_exhaustive()
    }
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

/// A parameter of an operation.
#[derive(Debug)]
pub struct ParameterDescription {
    pub(crate) name: &'static str,
    pub(crate) place: Place,
    pub(crate) kind: Kind,
    pub(crate) required: bool,
    pub(crate) minimum: Option<i64>,
    pub(crate) words: Words,
}

impl ParameterDescription {
    /// Its name, as the API knows it.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Its name in Rust, in snake case.
    pub fn rust_name(&self) -> &'static str {
        self.words.own_name
    }

    /// Where it stands.
    pub fn place(&self) -> Place {
        self.place
    }

    /// What its value is.
    pub fn kind(&self) -> ValueKind {
        ValueKind::of(&self.kind)
    }

    /// Whether there is no request without it.
    pub fn is_required(&self) -> bool {
        self.required
    }

    /// Its least value, of a whole number.
    pub fn minimum(&self) -> Option<i64> {
        self.minimum
    }

    /// What it is, in Markdown.
    pub fn description(&self) -> &'static str {
        self.words.docs
    }

    /// The values that are known, each with what it means, if that is said.
    /// There may be others.
    pub fn known_values(&self) -> &'static [(&'static str, &'static str)] {
        self.words.known
    }

    /// An example, as JSON text.
    pub fn example(&self) -> Option<&'static str> {
        self.words.example
    }
}

/// An object that is sent or received.
#[derive(Clone, Copy)]
pub struct ObjectDescription(&'static ObjectInfo);

impl ObjectDescription {
    /// Its name in the description.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// What it is, in Markdown.
    pub fn description(self) -> &'static str {
        self.0.docs
    }

    /// Its fields, in the order of the description.
    pub fn fields(self) -> impl Iterator<Item = FieldDescription> {
        self.0.fields.iter().map(FieldDescription)
    }

    /// The field with this JSON name.
    pub fn field(self, name: &str) -> Option<FieldDescription> {
        self.0.field(name).map(FieldDescription)
    }

    /// Whether it may have fields that are not described.
    pub fn is_open(self) -> bool {
        self.0.open
    }

    /// Groups of fields, of which one must be complete; empty if there is no such
    /// rule.
    pub fn any_of(self) -> &'static [&'static [&'static str]] {
        self.0.any_of
    }
}

impl fmt::Debug for ObjectDescription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ObjectDescription").field("name", &self.name()).finish_non_exhaustive()
    }
}

/// A field of an object.
#[derive(Clone, Copy)]
pub struct FieldDescription(&'static Field);

impl FieldDescription {
    /// Its JSON name.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// Its name in Rust, in snake case: `sipCallTo` is `to`.
    pub fn rust_name(self) -> &'static str {
        self.0.words.own_name
    }

    /// Its name for one item, in snake case, if it is a list or a map:
    /// `number` of `numbers`.
    pub fn singular(self) -> &'static str {
        self.0.words.singular
    }

    /// The JSON name under which responses have it; the same, mostly.
    pub fn read_as(self) -> &'static str {
        self.0.read_as
    }

    /// What its value is.
    pub fn kind(self) -> ValueKind {
        ValueKind::of(&self.0.kind)
    }

    /// What its items are, if it is a list, or its values, if it is a map.
    pub fn item_kind(self) -> Option<ValueKind> {
        match self.0.kind {
            Kind::List(inner) | Kind::Map(inner) => Some(ValueKind::of(inner)),
            _ => None,
        }
    }

    /// The object that it is, or that its items are.
    pub fn object(self) -> Option<ObjectDescription> {
        let mut kind = self.0.kind;
        while let Kind::List(inner) | Kind::Map(inner) = kind {
            kind = *inner;
        }
        match kind {
            Kind::Object(object) => Some(ObjectDescription(object)),
            _ => None,
        }
    }

    /// Whether the API requires it; of an update, an edit restates it.
    pub fn is_required(self) -> bool {
        self.0.required
    }

    /// Whether `null` clears it.
    pub fn is_nullable(self) -> bool {
        self.0.nullable
    }

    /// Whether only the server sets it.
    pub fn is_read_only(self) -> bool {
        self.0.read_only
    }

    /// Whether it may not be blank or empty.
    pub fn is_not_blank(self) -> bool {
        self.0.not_blank
    }

    /// The field, and its value, that this one goes with (`x-only-when`).
    pub fn only_when(self) -> Option<(&'static str, &'static str)> {
        self.0.only_when
    }

    /// What it is, in Markdown.
    pub fn description(self) -> &'static str {
        self.0.words.docs
    }

    /// The values that are known, of its items if it is a list, each with what
    /// it means, if that is said. There may be others.
    pub fn known_values(self) -> &'static [(&'static str, &'static str)] {
        self.0.words.known
    }

    /// An example, as JSON text.
    pub fn example(self) -> Option<&'static str> {
        self.0.words.example
    }
}

impl fmt::Debug for FieldDescription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FieldDescription").field("name", &self.name()).finish_non_exhaustive()
    }
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValueKind {
    /// Any JSON.
    Any,
    /// A text, with known values or without.
    Text,
    /// A text that nobody may see.
    Secret,
    /// A text that the server makes, and shows to whoever asks for one resource:
    /// the address of a connector. Tables leave it out.
    IssuedSecret,
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// The identifier of something.
    Identifier,
    /// A list.
    List,
    /// A map from texts.
    Map,
    /// An object with fields of its own.
    Object,
}

impl ValueKind {
    fn of(kind: &Kind) -> Self {
        match kind {
            Kind::Any => Self::Any,
            Kind::Text | Kind::Values(_) => Self::Text,
            Kind::Secret => Self::Secret,
            Kind::IssuedSecret => Self::IssuedSecret,
            Kind::Flag => Self::Flag,
            Kind::Integer => Self::Integer,
            Kind::Number => Self::Number,
            Kind::Id(_) => Self::Identifier,
            Kind::List(_) => Self::List,
            Kind::Map(_) => Self::Map,
            Kind::Object(_) => Self::Object,
        }
    }
}
