//! A request of an operation by its name.

use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::arguments::Argument;
use super::descriptions::{FieldDescription, OperationDescription};
use super::edits::EditPlan;
use super::input::{Input, Verb};
use super::made::AnyRequest;
use crate::batch::{Batch, BatchRequest};
use crate::call::Response;
use crate::call::delivery::Delivery;
use crate::call::rate_limiter::Turns;
use crate::error::Error;
use crate::operation::{Context, PreparedRequest, UpdateMethod, call_options};
use crate::paging::{self, Paginator};

/// A request of an operation by its name, from
/// [`Client::operation`](crate::Client::operation).
///
/// Nothing is checked before it is sent, planned or shown. Only what the
/// description knows is accepted, as with [`Strict`](crate::Strict); other
/// fields go by [`extra`](Self::extra).
#[derive(Clone)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct OperationRequest {
    context: Context,
    input: Input,
}

impl OperationRequest {
    pub(super) fn new(context: Context, operation: &'static OperationDescription) -> Self {
        Self { input: Input::new(context.clone(), operation), context }
    }

    /// What the description says of the operation.
    pub fn description(&self) -> &'static OperationDescription {
        self.input.operation
    }

    /// Sets a parameter: an identifier, a filter, a page. A text is read as
    /// what the parameter is: `"2"` is a number where one is expected.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.input.parameters.insert(name.into(), value.into());
        self
    }

    /// The body, an object with the fields under their JSON names.
    pub fn body(mut self, body: impl Into<Value>) -> Self {
        self.input.body = Some(body.into());
        self
    }

    /// Sets a field of the body that the description does not have. One that
    /// it has is set as by its setter.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.input.extra.insert(name.into(), value.into());
        self
    }

    /// Adds to a list that the resource has, or to a map: an object with the
    /// new entries. For an [`edit_plan`](Self::edit_plan) only.
    pub fn add(self, field: impl Into<String>, value: impl Into<Value>) -> Self {
        self.verb(Verb::Add, field, value)
    }

    /// Removes from a list that the resource has, or from a map: the name of
    /// the entry. For an [`edit_plan`](Self::edit_plan) only.
    pub fn remove(self, field: impl Into<String>, value: impl Into<Value>) -> Self {
        self.verb(Verb::Remove, field, value)
    }

    fn verb(mut self, verb: Verb, field: impl Into<String>, value: impl Into<Value>) -> Self {
        self.input.verbs.push((verb, field.into(), value.into()));
        self
    }

    /// Sets the value of one of the operation's
    /// [`arguments`](OperationDescription::arguments): a parameter, or a field of
    /// the body, whatever the body was so far.
    pub fn argument(mut self, argument: &Argument, value: impl Into<Value>) -> Self {
        if !argument.is_field() {
            return self.parameter(argument.name, value);
        }
        let mut place = self.input.body.get_or_insert_with(|| Map::new().into());
        for key in &argument.path {
            if !place.is_object() {
                *place = Map::new().into();
            }
            // It is an object now.
            let Value::Object(fields) = place else { return self };
            place = fields.entry(*key).or_insert(Value::Null);
        }
        *place = value.into();
        self
    }

    /// The arguments that are required and not set: those of the operation, and
    /// those of an object of which something is set. An update that can be
    /// edited requires none of its own.
    pub fn missing<'a>(&self, arguments: &'a [Argument]) -> Vec<&'a Argument> {
        let is_edit = self.description().is_editable();
        let is_set = |argument: &&Argument| {
            let Some((last, holder)) = argument.path.split_last() else {
                return self.input.parameters.contains_key(argument.name);
            };
            if holder.is_empty() && is_edit {
                return true;
            }
            let mut place = self.input.body.as_ref();
            let mut object = self.description().body();
            // Whether all objects from the first one on that is not there are required.
            let mut all_required = true;
            for key in holder {
                let field = object.and_then(|it| it.field(key));
                let is_required = field.is_some_and(FieldDescription::is_required);
                place = place.and_then(|it| it.get(key)).filter(|it| !it.is_null());
                all_required &= place.is_some() || is_required && !is_edit;
                object = field.and_then(FieldDescription::object);
            }
            match place {
                Some(holder) => holder.get(last).is_some_and(|it| !it.is_null()),
                None => !all_required,
            }
        };
        arguments.iter().filter(|it| it.required && !is_set(it)).collect()
    }

    /// Whether nothing is set but the identifier: an update of this says nothing.
    pub fn is_empty(&self) -> bool {
        let Input { operation, parameters, body, extra, verbs, .. } = &self.input;
        let is_other = |name: &String| Some(name.as_str()) != operation.identifier();
        let fields = body.as_ref().and_then(Value::as_object).into_iter().flat_map(Map::keys);
        !parameters.keys().chain(fields).any(is_other) && extra.is_empty() && verbs.is_empty()
    }

    /// Sets the identifier of what the operation is about.
    pub fn about(mut self, id: &str) -> Self {
        let Some(name) = self.description().identifier() else { return self };
        if self.description().parameter(name).is_some() {
            return self.parameter(name, id);
        }
        let body = self.input.body.get_or_insert_with(|| Map::new().into());
        if let Value::Object(fields) = body {
            fields.insert(name.to_owned(), id.into());
        }
        self
    }

    /// The identifier of what the operation is about, as far as it is set.
    pub fn identifier(&self) -> Option<&str> {
        let name = self.description().identifier()?;
        let parameter = self.input.parameters.get(name);
        parameter.or_else(|| self.input.body.as_ref()?.get(name))?.as_str()
    }

    /// Takes what is set as identifier for a name, if no resource has it as
    /// identifier: reads it, and then looks for the name on all pages of the
    /// list. Of kinds that have no names nothing is read.
    ///
    /// # Errors
    ///
    /// [`Error::is_not_found`] if there is neither, [`Error::is_ambiguous`] if
    /// several have this name; the message lists their identifiers. Otherwise
    /// any error of reading and listing.
    pub async fn resolved(self) -> Result<Self, Error> {
        let own = self.description();
        let of_tag = || super::operations().iter().filter(|it| it.tag() == own.tag());
        let read = of_tag().find(|it| it.is_read());
        let list = of_tag().find(|it| it.is_paged() && it.is_named());
        let (Some(read), Some(list), Some(given)) = (read, list, self.identifier()) else {
            return Ok(self);
        };
        if !own.is_named() {
            return Ok(self);
        }
        let given = given.to_owned();
        let other = |operation| Self::new(self.context.clone(), operation);
        let not_found = match other(read).about(&given).send().await {
            Ok(_) => return Ok(self),
            // A name may be no identifier at all.
            Err(error) if error.is_not_found() || error.is_invalid_request() => error,
            Err(error) => return Err(error),
        };
        let pointer = format!("/{}", list.id_path().replace('.', "/"));
        let mut ids = Vec::new();
        let mut items = other(list).stream()?;
        while let Some(item) = items.next().await {
            let item = item?;
            if item["name"] == given {
                ids.extend(item.pointer(&pointer).and_then(Value::as_str).map(str::to_owned));
            }
        }
        match &ids[..] {
            [] => Err(not_found),
            [id] => Ok(self.about(id)),
            _ => Err(paging::ambiguous(own.subject(), &given, &ids)),
        }
    }

    /// Confirms what cannot be undone, by the name that
    /// [`confirmation`](OperationDescription::confirmation) says.
    pub fn confirmed(mut self, what: impl Into<String>) -> Self {
        self.input.confirmed = Some(what.into());
        self
    }

    /// As [`Edit::assume_secrets_unchanged`](crate::edit::Edit::assume_secrets_unchanged),
    /// of an edit.
    pub fn assume_secrets_unchanged(mut self) -> Self {
        self.input.secrets_unchanged = true;
        self
    }

    call_options!();

    /// The HTTP method of the update, where the description knows two.
    /// Default: that of the client.
    pub fn with_update_method(mut self, method: UpdateMethod) -> Self {
        self.context.options_mut().update_method = Some(method);
        self
    }

    /// Sends the request; the value is JSON as the typed response serializes
    /// to, with its secrets masked, or `null` if the operation returns nothing.
    ///
    /// # Errors
    ///
    /// As the `send` of the typed request; [`Error::is_invalid_request`] also for
    /// a parameter or a field that there is not, for a value of another kind,
    /// and without the confirmation that the operation wants.
    pub async fn send(self) -> Result<Response<Value>, Error> {
        self.made()?.send().await
    }

    /// The request as it would be sent, without sending it.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), before anything is sent.
    pub fn dry_run(&self) -> Result<PreparedRequest, Error> {
        self.clone().made()?.dry_run()
    }

    /// The items of a list, of this page and of all that follow, each once.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), before anything is sent;
    /// [`Error::is_invalid_request`] for an operation that has no pages.
    pub fn stream(self) -> Result<Paginator<Value>, Error> {
        let id = self.description().id();
        self.made()?
            .stream()
            .ok_or_else(|| Error::invalid_request(format!("`{id}` returns no pages; use `send`")))
    }

    /// The same, collected.
    ///
    /// # Errors
    ///
    /// As [`stream`](Self::stream), and any error of requesting a page.
    pub async fn all(self) -> Result<Vec<Value>, Error> {
        self.stream()?.all().await
    }

    /// How many there are in all: what a page of one item says, if lists say it;
    /// otherwise all pages are read.
    ///
    /// # Errors
    ///
    /// As [`all`](Self::all).
    pub async fn count(self) -> Result<usize, Error> {
        let page = self.description().parameters().iter().find(|it| it.rust_name() == "per_page");
        if let Some(page) = page {
            let one = self.clone().parameter(page.name(), 1);
            if let Some(total) = one.made()?.total()
                && let Some(total) = total.await?
            {
                return Ok(total);
            }
        }
        Ok(self.all().await?.len())
    }

    /// Makes an update as an edit: reads the resource, works out the diff and
    /// what has to be restated, and sends nothing yet.
    ///
    /// # Errors
    ///
    /// As [`Edit::plan`](crate::edit::Edit::plan); [`Error::is_invalid_request`]
    /// for an operation that is no update of what can be edited.
    pub async fn edit_plan(self) -> Result<EditPlan, Error> {
        let id = self.description().id();
        match self.made()?.edit() {
            Some(plan) => plan.await,
            None => Err(Error::invalid_request(format!("`{id}` is no edit; use `send`"))),
        }
    }

    /// Many requests, a few at a time; see [`Batch`].
    pub fn batch(requests: impl IntoIterator<Item = Self>) -> Batch<Self> {
        Batch::new(requests)
    }

    fn made(self) -> Result<Box<dyn AnyRequest>, Error> {
        let mut input = self.input.with_context(self.context);
        input.check()?;
        (input.operation.make)(&mut input)
    }
}

impl BatchRequest for OperationRequest {
    type Response = Value;

    fn key(&self) -> Option<&str> {
        self.identifier()
    }

    fn observe(&mut self, delivery: &Arc<Delivery>, turns: Option<&Arc<Turns>>) {
        self.context.observe(delivery, turns);
    }

    async fn send(self) -> Result<Value, Error> {
        Ok(Self::send(self).await?.value)
    }
}

/// Without what it holds, which may be secret.
impl fmt::Debug for OperationRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationRequest")
            .field("operation", &self.description().id())
            .finish_non_exhaustive()
    }
}
