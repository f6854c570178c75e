//! A resource that is created to be asked about, and deleted.

use std::cmp::Reverse;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value};

use super::{Finding, Level};
use crate::client::Client;
use crate::describe::{Field, Kind};
use crate::dynamic::{OperationDescription, OperationRequest, operations};
use crate::error::Error;
use crate::operation::UpdateMethod;

/// The field that is changed to see what becomes of a change.
pub(super) const NAME: &str = "name";
pub(super) const ACCEPTED: &str = "accepted";

/// The operations on a kind of resource that can be created to be asked about.
#[derive(Clone, Copy)]
pub(super) struct Operations {
    pub(super) create: &'static OperationDescription,
    read: &'static OperationDescription,
    list: &'static OperationDescription,
    pub(super) update: &'static OperationDescription,
    pub(super) delete: &'static OperationDescription,
}

impl Operations {
    /// Those of the kind of which there is most to ask: an update by several methods, and with
    /// fields that it may reset.
    pub(super) fn choose() -> Option<Self> {
        let all = operations().iter().filter(|it| it.is_editable()).filter_map(Self::of);
        let at_risk = |it: &Self| it.fields().iter().filter(|it| it.reset_when_omitted).count();
        all.min_by_key(|it| Reverse((it.update.info.variants.len(), at_risk(it))))
    }

    /// Nothing that has to be confirmed, and nothing that needs what has no example.
    fn of(update: &'static OperationDescription) -> Option<Self> {
        let find = |fits: fn(&OperationDescription) -> bool| {
            let of_tag = operations().iter().filter(|it| it.tag() == update.tag());
            of_tag.filter(|it| it.confirmation().is_none()).find(|it| fits(it))
        };
        let found = Self {
            create: find(OperationDescription::is_create)?,
            read: find(OperationDescription::is_read)?,
            list: find(|it| it.is_paged() && it.is_named())?,
            update,
            delete: find(OperationDescription::is_delete)?,
        };
        let has_name =
            |it: &OperationDescription| it.body.is_some_and(|it| it.field(NAME).is_some());
        (has_name(found.create) && has_name(update)).then_some(())?;
        found.required(found.create).map(|_| found)
    }

    /// The fields that an operation requires, as their examples; `None` if one has none.
    fn required(self, operation: &OperationDescription) -> Option<Map<String, Value>> {
        let fields = operation.body?.fields.iter().filter(|it| it.required && it.name != NAME);
        fields.map(|it| Some((it.name.to_owned(), value_of(it)?))).collect()
    }

    /// The fields that an update has.
    pub(super) fn fields(self) -> &'static [Field] {
        self.update.body.map_or(&[], |it| it.fields)
    }

    /// The methods by which an update may be sent.
    pub(super) fn methods(self) -> Vec<UpdateMethod> {
        let info = self.update.info;
        let all = [info.method].into_iter().chain(info.variants.iter().copied());
        all.map(|it| if it == "PATCH" { UpdateMethod::Patch } else { UpdateMethod::Put }).collect()
    }
}

/// The resource that is asked about.
pub(super) struct Scratch<'a> {
    client: &'a Client,
    pub(super) operations: Operations,
    pub(super) id: String,
    pub(super) name: String,
}

impl<'a> Scratch<'a> {
    /// Creates it. If the response is lost, it is looked for by its name.
    pub(super) async fn create(
        client: &'a Client,
        operations: Operations,
    ) -> Result<Self, Finding> {
        let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        // A name that nothing else has, so that it can be found by it.
        let name = format!("videosdk-sip doctor {:x}-{:x}", time.as_nanos(), std::process::id());
        let failed = |error: &Error| {
            Finding::new(Level::Fail, "scratch", format!("nothing was created: {error}"))
        };
        let mut body = operations.required(operations.create).unwrap_or_default();
        body.insert(NAME.to_owned(), name.clone().into());
        let request = client.operation(operations.create.id()).map_err(|it| failed(&it))?;
        let mut scratch = Self { client, operations, id: String::new(), name };
        let lost = match request.body(body).send().await {
            Ok(created) => {
                scratch.id = id_of(operations.create, &created.value).unwrap_or_default();
                return Ok(scratch);
            }
            Err(error) if error.may_have_been_applied() => error,
            Err(error) => return Err(failed(&error)),
        };
        for seconds in 0..3 {
            tokio::time::sleep(Duration::from_secs(seconds)).await;
            if let Ok(Some(id)) = scratch.find().await {
                scratch.id = id;
                return Ok(scratch);
            }
        }
        let (noun, name) = (operations.create.subject(), &scratch.name);
        let found = format!("the response to the creation of `{name}` is lost: {lost}");
        let remedy = format!("look for the {noun} `{name}` later, and delete it if it is there");
        Err(Finding::new(Level::Fail, "scratch", found).with_remedy(remedy))
    }

    async fn find(&self) -> Result<Option<String>, Error> {
        let list = self.operations.list;
        let mut items = self.client.operation(list.id())?.stream()?;
        while let Some(item) = items.next().await.transpose()? {
            if item[NAME] == self.name {
                return Ok(id_of(list, &item));
            }
        }
        Ok(None)
    }

    pub(super) fn request(
        &self,
        operation: &OperationDescription,
    ) -> Result<OperationRequest, Error> {
        Ok(self.client.operation(operation.id())?.about(&self.id))
    }

    /// It as it is now.
    pub(super) async fn now(&self) -> Result<Value, Error> {
        Ok(self.request(self.operations.read)?.send().await?.value)
    }

    pub(super) async fn delete(&self) -> Result<(), Error> {
        self.request(self.operations.delete)?.send().await.map(drop)
    }

    /// What changes its name.
    pub(super) fn named(&self, suffix: &str) -> Map<String, Value> {
        Map::from_iter([(NAME.to_owned(), format!("{} {suffix}", self.name).into())])
    }

    pub(super) fn update(
        &self,
        method: UpdateMethod,
        fields: Map<String, Value>,
    ) -> Result<OperationRequest, Error> {
        let mut body = self.operations.required(self.operations.update).unwrap_or_default();
        body.extend(fields);
        Ok(self.request(self.operations.update)?.with_update_method(method).body(body))
    }

    pub(super) async fn send(
        &self,
        method: UpdateMethod,
        fields: Map<String, Value>,
    ) -> Result<(), Error> {
        match fields.is_empty() {
            true => Ok(()),
            false => self.update(method, fields)?.send().await.map(drop),
        }
    }

    pub(super) async fn rename(&self, method: UpdateMethod, suffix: &str) -> Result<(), Error> {
        self.send(method, self.named(suffix)).await
    }

    /// What becomes of an update by this method.
    pub(super) async fn takes(&self, method: UpdateMethod) -> Result<String, Error> {
        if let Err(error) = self.rename(method, method.as_str()).await {
            return refusal(error);
        }
        let is_applied = self.now().await?[NAME] == self.named(method.as_str())[NAME];
        Ok(if is_applied { ACCEPTED } else { "accepted, and changes nothing" }.to_owned())
    }
}

fn id_of(operation: &OperationDescription, resource: &Value) -> Option<String> {
    let pointer = format!("/{}", operation.id_path().replace('.', "/"));
    Some(resource.pointer(&pointer)?.as_str()?.to_owned())
}

/// A value that is something: the example of the description.
pub(super) fn value_of(field: &Field) -> Option<Value> {
    let example = || match serde_json::from_str(field.words.example?).ok()? {
        Value::String(text) => Some(elsewhere(&text).unwrap_or(text).into()),
        other => Some(other),
    };
    let known = || Some(field.words.known.first()?.0.into());
    match field.kind {
        Kind::Flag => Some(true.into()),
        Kind::Secret | Kind::IssuedSecret | Kind::Object(_) => None,
        _ => example().or_else(known).filter(|it| !is_nothing(it)),
    }
}

/// What a field without a value may look like.
pub(super) fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    }
}

/// In place of a host, which may be somebody's, one that does not exist.
fn elsewhere(text: &str) -> Option<String> {
    let (host, port) = text.find(':').map_or((text, ""), |at| text.split_at(at));
    let (rest, last) = host.rsplit_once('.')?;
    let is_host = |it: char| it.is_ascii_alphanumeric() || ".-".contains(it);
    let is_port = |it: char| it.is_ascii_digit() || it == ':';
    let fits = rest.chars().all(is_host) && last.chars().all(|it| it.is_ascii_alphabetic());
    (fits && !rest.is_empty() && port.chars().all(is_port))
        .then(|| format!("doctor.example.com{port}"))
}

/// The status of a refusal, which is an answer. Other errors are none.
pub(super) fn refusal(error: Error) -> Result<String, Error> {
    let is_no_answer = error.is_auth() || error.is_payment_required() || error.is_rate_limited();
    match error.status().filter(|status| status.is_client_error() && !is_no_answer) {
        Some(status) => Ok(format!("refused ({status})")),
        None => Err(error),
    }
}
