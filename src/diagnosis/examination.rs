//! What no document says of the API, asked with a scratch resource.

use std::future::Future;
use std::pin::pin;

use futures_util::future::{Either, select};
use serde_json::{Map, json};

use super::scratch::{ACCEPTED, NAME, Operations, Scratch, is_nothing, refusal, value_of};
use super::{Diagnosis, Finding, Level};
use crate::client::Client;
use crate::describe::{Field, Kind};
use crate::error::Error;
use crate::operation::UpdateMethod;

/// A field that there is not.
const UNKNOWN: &str = "doctorAsksForThis";

const CLEARED: &str = "cleared";

impl Client {
    /// Asks the service what no document answers: whether an update is a `PUT` or a `PATCH`,
    /// what it resets by leaving it out, whether an empty list empties, what becomes of a field
    /// that is not known, and of a second deletion.
    ///
    /// It *writes to the account*: it creates one resource with a name of its own and the
    /// examples of the description as its values (but for hosts, which may be somebody's), asks with that one, and deletes it, even if
    /// a question fails or `stop` is over first. It neither changes nor deletes anything else.
    /// If the resource cannot be deleted, a finding says how to do it by hand. A future that is
    /// dropped deletes nothing, so let `stop` end it: `tokio::signal::ctrl_c()`, or
    /// [`pending`](std::future::pending) for never.
    ///
    /// `each` has every finding at once; their remedies say which settings follow.
    pub async fn examine(
        &self,
        stop: impl Future<Output = ()>,
        each: impl FnMut(&Finding),
    ) -> Vec<Finding> {
        let mut diagnosis = Diagnosis { each, findings: Vec::new() };
        match Operations::choose() {
            Some(operations) => diagnosis.examine(self, operations, stop).await,
            None => diagnosis.add(Finding::new(
                Level::Warn,
                "scratch",
                "nothing can be created, updated and deleted, so nothing can be asked",
            )),
        }
        diagnosis.findings
    }
}

impl<F: FnMut(&Finding)> Diagnosis<F> {
    async fn examine(
        &mut self,
        client: &Client,
        operations: Operations,
        stop: impl Future<Output = ()>,
    ) {
        // Not to be interrupted: what is created must be known, to be deleted.
        let scratch = match Scratch::create(client, operations).await {
            Ok(scratch) => scratch,
            Err(finding) => return self.add(finding),
        };
        let (noun, id) = (operations.create.subject(), &scratch.id);
        self.ok("scratch", format!("created the {noun} {id}, `{}`", scratch.name));
        let asked = {
            let asked = pin!(self.ask(&scratch));
            match select(pin!(stop), asked).await {
                Either::Left(_) => None,
                Either::Right((asked, _)) => Some(asked),
            }
        };
        match &asked {
            None => self.add(Finding::new(Level::Warn, "scratch", "interrupted: no more is asked")),
            Some(Err(error)) => {
                let remedy = "try again; if it stays, ask the vendor, with the request id";
                self.bad(Level::Fail, "service", error.to_string(), remedy);
            }
            Some(Ok(())) => {}
        }
        match scratch.delete().await {
            Ok(_) => self.ok("scratch", format!("deleted {id}")),
            Err(error) if error.is_not_found() => self.ok("scratch", format!("{id} is gone")),
            Err(error) => {
                let url = scratch.request(operations.delete).and_then(|it| it.dry_run());
                let url = url.map_or_else(|_| String::new(), |it| format!(": DELETE {}", it.url));
                let found = format!("{id} may be there still, it could not be deleted: {error}");
                let remedy = format!("delete the {noun} `{}` by hand{url}", scratch.name);
                return self.bad(Level::Fail, "scratch", found, &remedy);
            }
        }
        if matches!(asked, Some(Ok(()))) {
            self.delete_again(&scratch).await;
        }
    }

    async fn ask(&mut self, scratch: &Scratch<'_>) -> Result<(), Error> {
        let mut methods = Vec::new();
        let mut found = Vec::new();
        for method in scratch.operations.methods() {
            let taken = scratch.takes(method).await?;
            found.push(format!("{} is {taken}", method.as_str()));
            if taken == ACCEPTED {
                methods.push(method);
            }
        }
        let Some(method) = methods.first().copied() else {
            let remedy = "no update is possible: check the base URL and the account";
            self.bad(Level::Fail, "update method", found.join(", "), remedy);
            return Ok(());
        };
        let remedy = format!("Client::builder().with_update_method(UpdateMethod::{method:?})");
        let is_usual = method.as_str() == scratch.operations.update.http_method();
        let level = if is_usual { Level::Ok } else { Level::Warn };
        self.bad(level, "update method", found.join(", "), &remedy);
        for method in methods {
            self.omission(scratch, method).await?;
        }
        self.empty_lists(scratch, method).await?;
        self.unknown_field(scratch, method).await
    }

    /// What an update resets by leaving it out, and what cannot be seen.
    async fn omission(&mut self, scratch: &Scratch<'_>, method: UpdateMethod) -> Result<(), Error> {
        let at_risk = || scratch.operations.fields().iter().filter(|it| it.reset_when_omitted);
        let set = at_risk().filter_map(|it| Some((it.name.to_owned(), value_of(it)?)));
        scratch.send(method, set.collect()).await?;
        let before = scratch.now().await?;
        scratch.rename(method, "again").await?;
        let after = scratch.now().await?;
        let names = before.as_object().into_iter().flatten();
        let reset = names.filter(|(name, old)| {
            *name != NAME && !is_nothing(old) && is_nothing(&after[name.as_str()])
        });
        let reset: Vec<_> = reset.map(|(name, _)| name.as_str()).collect();
        let hidden = at_risk().filter(|it| is_nothing(&before[it.read_as])).map(|it| it.name);
        let hidden: Vec<_> = hidden.collect();
        let found = format!("{} resets {}", method.as_str(), list(&reset));
        match reset.is_empty() {
            true => {
                let remedy = "`update` keeps what it leaves out, and so does `edit`";
                self.bad(Level::Ok, "omission", found, remedy);
            }
            false => {
                let remedy = "use `edit`, which restates it, or `preserving` of an update";
                self.bad(Level::Warn, "omission", found, remedy);
            }
        }
        if !hidden.is_empty() {
            let found = format!("not shown, so it is not known of: {}", hidden.join(", "));
            self.add(Finding::new(Level::Warn, "omission", found));
        }
        Ok(())
    }

    /// What becomes of lists and maps that are sent empty.
    async fn empty_lists(
        &mut self,
        scratch: &Scratch<'_>,
        method: UpdateMethod,
    ) -> Result<(), Error> {
        let shown = scratch.operations.update.returns;
        // None is emptied that has to be there from the beginning.
        let needed = |it: &Field| {
            let created = scratch.operations.create.body.and_then(|new| new.field(it.name));
            it.required || it.not_blank || created.is_some_and(|it| it.required)
        };
        let can_empty = |it: &&Field| {
            matches!(it.kind, Kind::List(_) | Kind::Map(_))
                && !needed(it)
                && shown.is_some_and(|shown| shown.field(it.read_as).is_some())
        };
        let fields = scratch.operations.fields().iter().filter(can_empty);
        let filled: Vec<_> = fields.filter_map(|it| Some((it, value_of(it)?))).collect();
        let set = filled.iter().map(|(it, value)| (it.name.to_owned(), value.clone()));
        scratch.send(method, set.collect()).await?;
        let before = scratch.now().await?;
        let (mut fates, mut all_cleared) = (Vec::new(), true);
        for (field, value) in &filled {
            let empty = if value.is_array() { json!([]) } else { json!({}) };
            let emptied = scratch.send(method, Map::from_iter([(field.name.to_owned(), empty)]));
            let fate = match emptied.await {
                Err(error) => refusal(error)?,
                Ok(()) if is_nothing(&before[field.read_as]) => "not shown".to_owned(),
                Ok(()) if is_nothing(&scratch.now().await?[field.read_as]) => CLEARED.to_owned(),
                Ok(()) => "kept".to_owned(),
            };
            all_cleared &= fate == CLEARED;
            fates.push(format!("{}: {fate}", field.name));
        }
        let found = fates.join(", ");
        match all_cleared {
            true => self.bad(Level::Ok, "empty lists", found, "`clear_…` clears"),
            false => {
                let remedy = "`clear_…` does not clear everything; look at `Edited::unexpected`";
                self.bad(Level::Warn, "empty lists", found, remedy);
            }
        }
        Ok(())
    }

    async fn unknown_field(
        &mut self,
        scratch: &Scratch<'_>,
        method: UpdateMethod,
    ) -> Result<(), Error> {
        let body = scratch.named("unknown");
        let request = scratch.update(method, body)?.extra(UNKNOWN, true);
        let (level, found) = match request.send().await {
            Err(error) => (Level::Ok, refusal(error)?),
            Ok(_) if !scratch.now().await?[UNKNOWN].is_null() => (Level::Ok, "kept".to_owned()),
            Ok(_) => (Level::Warn, "ignored".to_owned()),
        };
        let remedy = match level {
            Level::Warn => "what is sent with `extra` may be lost without a word",
            _ => "what is sent with `extra` is not lost without a word",
        };
        self.bad(level, "unknown field", found, remedy);
        Ok(())
    }

    /// What the service says when something is deleted that is not there.
    async fn delete_again(&mut self, scratch: &Scratch<'_>) {
        match scratch.delete().await.map_or_else(refusal, |()| Ok(ACCEPTED.to_owned())) {
            Ok(said) => {
                let remedy = match said == ACCEPTED {
                    true => "a deletion that succeeds need not have deleted anything",
                    false => "a deletion that fails with `is_not_found()` has nothing left to do",
                };
                self.bad(Level::Ok, "deletion", format!("a second time it is {said}"), remedy);
            }
            Err(error) => self.add(Finding::new(Level::Warn, "deletion", error.to_string())),
        }
    }
}

fn list(names: &[&str]) -> String {
    if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
}
