//! Typed requests whose type is not known any more.

use futures_util::future::{BoxFuture, FutureExt, ready};
use futures_util::stream::StreamExt;
use serde::Serialize;
use serde_json::{Map, Value};

use super::edits::EditPlan;
use super::input::{Verb, read_strictly};
use crate::call::Response;
use crate::draft::{Draft, Editable};
use crate::edit::Edit;
use crate::error::Error;
use crate::operation::{self, Context, Operation, PreparedRequest};
use crate::paging::{self, Paginator};
use crate::payload::Payload;
use crate::resource::Paged;
use crate::secret::issued;

pub(crate) type Made = Result<Box<dyn AnyRequest>, Error>;

/// A request of whichever operation.
pub trait AnyRequest: Send {
    fn send(self: Box<Self>) -> BoxFuture<'static, Result<Response<Value>, Error>>;
    fn dry_run(&self) -> Result<PreparedRequest, Error>;
    /// Its items over all pages, if it is a list with pages.
    fn stream(self: Box<Self>) -> Option<Paginator<Value>> {
        None
    }
    /// How many items there are in all, if it is a list with pages, as its page says.
    fn total(self: Box<Self>) -> Option<BoxFuture<'static, Result<Option<usize>, Error>>> {
        None
    }
    /// The edit that it is as, if it is an update of what can be edited.
    fn edit(self: Box<Self>) -> Option<BoxFuture<'static, Result<EditPlan, Error>>> {
        None
    }
}

/// The JSON of what a call returned, what the server issues in clear.
pub(super) fn json(value: &impl Serialize) -> Result<Value, Error> {
    issued::showing(|| serde_json::to_value(value))
        .map_err(|_| Error::invalid_request("what was returned cannot be written as JSON"))
}

async fn send<O: Operation>(request: O) -> Result<Response<Value>, Error>
where
    O::Response: Serialize,
{
    let Response { value, status, request_id, attempts } = operation::send(request).await?;
    Ok(Response { value: json(&value)?, status, request_id, attempts })
}

/// A request that is only sent.
pub struct Plain<O>(pub O);

impl<O: Operation> AnyRequest for Plain<O>
where
    O::Response: Serialize,
{
    fn send(self: Box<Self>) -> BoxFuture<'static, Result<Response<Value>, Error>> {
        send(self.0).boxed()
    }

    fn dry_run(&self) -> Result<PreparedRequest, Error> {
        operation::dry_run(&self.0)
    }
}

/// A list with pages.
pub struct Listing<L>(pub L);

impl<L: Paged> AnyRequest for Listing<L>
where
    L::Response: Serialize,
{
    fn send(self: Box<Self>) -> BoxFuture<'static, Result<Response<Value>, Error>> {
        send(self.0).boxed()
    }

    fn dry_run(&self) -> Result<PreparedRequest, Error> {
        operation::dry_run(&self.0)
    }

    fn stream(self: Box<Self>) -> Option<Paginator<Value>> {
        let items = paging::stream(self.0).0.map(|item| item.and_then(|it| json(&it)));
        Some(Paginator(items.boxed()))
    }

    fn total(self: Box<Self>) -> Option<BoxFuture<'static, Result<Option<usize>, Error>>> {
        let total = async {
            let page = operation::send(self.0).await?.value;
            Ok(L::total(&page).and_then(|it| usize::try_from(it).ok()))
        };
        Some(total.boxed())
    }
}

/// An update of what can be edited.
pub struct Changing<R: Editable> {
    pub request: R::Update,
    pub context: Context,
    pub change: R::Change,
    pub verbs: Vec<(Verb, String, Value)>,
    pub secrets_unchanged: bool,
}

impl<R: Editable> AnyRequest for Changing<R> {
    fn send(self: Box<Self>) -> BoxFuture<'static, Result<Response<Value>, Error>> {
        match self.only_edits() {
            Ok(()) => send(self.request).boxed(),
            Err(error) => ready(Err(error)).boxed(),
        }
    }

    fn dry_run(&self) -> Result<PreparedRequest, Error> {
        self.only_edits()?;
        operation::dry_run(&self.request)
    }

    fn edit(self: Box<Self>) -> Option<BoxFuture<'static, Result<EditPlan, Error>>> {
        let id = self.request.key()?.to_owned();
        let Self { context, change, verbs, secrets_unchanged, .. } = *self;
        Some(
            async move {
                let mut refused = None;
                let apply = |draft: R::Draft| {
                    let mut draft: Draft<R, R::Change> = draft.into();
                    draft.change = R::merge(std::mem::take(&mut draft.change), change);
                    for (verb, name, value) in verbs {
                        if let Err(reason) = rewrite(&mut draft, verb, &name, value) {
                            refused.get_or_insert(reason);
                        }
                    }
                    draft.refused = draft.refused.or(refused);
                    draft.into()
                };
                let edit = Edit::<R, _>::new(context, R::Id::from(id), apply);
                let edit = if secrets_unchanged { edit.assume_secrets_unchanged() } else { edit };
                Ok(EditPlan::new(edit.plan().await?))
            }
            .boxed(),
        )
    }
}

impl<R: Editable> Changing<R> {
    fn only_edits(&self) -> Result<(), Error> {
        match self.verbs.is_empty() {
            true => Ok(()),
            false => Err(Error::invalid_request(
                "to add to a list and to remove from it, the list must be known: use `edit_plan`",
            )),
        }
    }
}

/// Adds to a list or map of a draft, or removes from it.
fn rewrite<R: Editable>(
    draft: &mut Draft<R, R::Change>,
    verb: Verb,
    name: &str,
    value: Value,
) -> Result<(), String> {
    let object = R::Change::OBJECT;
    let field = object.field(name).ok_or_else(|| object.lacks(name))?;
    let known = R::OBJECT.field(field.read_as).map(|it| it.name);
    let known = known.ok_or_else(|| {
        format!("responses do not show `{name}`, so it cannot be added to; set all of it")
    })?;
    let set_here = crate::diff::object_of(&draft.change).remove(name).filter(|it| !it.is_null());
    let mut problem = None;
    let rewritten = draft.rewrite(known, set_here, |whole: &mut Value| match (whole, value) {
        (Value::Array(items), value) if verb == Verb::Add => {
            if !items.contains(&value) {
                items.push(value);
            }
        }
        (Value::Array(items), value) => items.retain(|it| *it != value),
        (Value::Object(entries), Value::Object(added)) if verb == Verb::Add => {
            entries.extend(added);
        }
        (Value::Object(entries), Value::String(key)) if verb == Verb::Remove => {
            entries.remove(&key);
        }
        _ => problem = Some(format!("`{name}` is no list, and no map of such entries")),
    });
    problem.map_or(Ok(()), Err)?;
    // Otherwise the draft says why.
    let Some(rewritten) = rewritten else { return Ok(()) };
    let change = Map::from_iter([(name.to_owned(), rewritten)]);
    let change = read_strictly(change.into())?;
    draft.change = R::merge(std::mem::take(&mut draft.change), change);
    Ok(())
}
