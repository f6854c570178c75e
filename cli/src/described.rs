//! The commands of the description: a noun for each tag, a verb for each operation.

use std::num::NonZeroUsize;

use clap::{Arg, ArgMatches, Args, Command, FromArgMatches, ValueHint};
use serde_json::{Value, json};
use videosdk_sip::dynamic::{
    Argument, InputAction, OperationDescription, OperationRequest, operations,
};

use crate::commands::pair;
use crate::commands::watch::{self, Times};
use crate::given::{arguments, filled, found};
use crate::output::{complain, plain};
use crate::{Failure, Result, Session};

// What a command may take beside what the description says.
#[derive(Args)]
pub struct Own {
    /// How many to print at most
    #[arg(long, value_name = "N", default_value = "1000", conflicts_with = "all")]
    limit: NonZeroUsize,
    /// Print all
    #[arg(long)]
    all: bool,
    /// Read the fields from JSON or YAML; flags win; `-` is stdin
    #[arg(long, short, value_hint = ValueHint::FilePath, help_heading = "Input")]
    file: Option<String>,
    /// Set a field that has no flag, as JSON or text
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair, help_heading = "Input")]
    set: Vec<(String, String)>,
    /// Send exactly this; the service may reset what is left out
    #[arg(long, help_heading = "Input")]
    exact: bool,
    /// Follow the status of the call to its end
    #[arg(long)]
    watch: bool,
    #[command(flatten)]
    times: Times,
}

/// The command of an operation: its verb.
pub fn command(operation: &'static OperationDescription) -> Command {
    let arguments = arguments(operation);
    let mut command = operation.command(&arguments);
    if operation.is_delete() {
        command = command.mut_arg("id", |it| it.num_args(1..));
    }
    if is_watched(operation) {
        command = command.visible_alias("make");
    }
    let own = Own::augment_args(Command::new(""));
    let is_wanted = |it: &&Arg| match it.get_id().as_str() {
        "limit" | "all" => operation.is_paged(),
        "file" => operation.body().is_some(),
        "set" => operation.body().is_some_and(|it| it.is_open()),
        "exact" => operation.is_editable(),
        _ => is_watched(operation),
    };
    let items = arguments.iter().flat_map(Argument::inputs);
    let items = items.filter(|it| matches!(it.action, InputAction::Add | InputAction::Remove));
    let own = own.get_arguments().filter(is_wanted).cloned();
    let command = command.args(own.map(|it| it.display_order(None)));
    items.fold(command, |command, item| command.mut_arg(item.name, |it| it.conflicts_with("exact")))
}

/// Whether what it creates can be watched.
fn is_watched(operation: &OperationDescription) -> bool {
    operation.noun() == "call" && operation.is_create()
}

/// Runs a verb of a noun.
pub async fn run(noun: &str, verb: &str, matches: &ArgMatches, session: &Session) -> Result {
    let operation = operations().iter().find(|it| it.noun() == noun && it.verb() == verb);
    let operation = operation.ok_or_else(|| Failure::usage(format!("no command `{verb}`")))?;
    let request = session.client()?.operation(operation.id())?;
    if operation.is_delete() {
        return delete(request, matches, session).await;
    }
    let mut request = filled(request, matches, session).await?;
    if operation.is_editable() && !matches.get_flag("exact") {
        return edit(request, session).await;
    }
    if let Some(what) = operation.confirmation() {
        let id = request.identifier().unwrap_or_default();
        let question = format!("{} {id}? This cannot be undone.", operation.summary());
        session.confirm(&question).await?;
        request = request.confirmed(what);
    }
    if session.dry_run {
        return dry_run(&request, session);
    }
    if operation.is_paged() {
        return list(request, matches, session).await;
    }
    match request.send().await?.value {
        call if is_watched(operation) && matches.get_flag("watch") => {
            let times = Times::from_arg_matches(matches)?;
            let id = call.get(operation.id_path()).and_then(Value::as_str).unwrap_or_default();
            session.event(&call, format!("call {}", plain(id)))?;
            watch::follow(id, &times, session).await
        }
        value if operation.is_list() => listed(operation, operation.items(&value), session),
        value if session.json => session.print(&value),
        Value::Null => session.noted("done"),
        value => session.resource(&operation.values(&value)),
    }
}

/// Prints what would be sent.
fn dry_run(request: &OperationRequest, session: &Session) -> Result {
    let prepared = request.dry_run()?;
    session.note("dry run: nothing was sent");
    session.show(&prepared, &prepared)
}

async fn list(request: OperationRequest, matches: &ArgMatches, session: &Session) -> Result {
    let operation = request.description();
    let limit = matches.get_one("limit").filter(|_| !matches.get_flag("all"));
    let limit = limit.map_or(usize::MAX, |it: &NonZeroUsize| it.get());
    let (mut items, mut stream) = (Vec::new(), request.stream()?);
    let progress = session.progress();
    while let Some(item) = stream.next().await {
        items.push(item?);
        if items.len() > limit {
            break;
        }
        progress.show(&format!("{} read", items.len()));
    }
    drop(progress);
    if items.len() > limit {
        items.truncate(limit);
        session.note(format!("the first {limit} only; --all prints all"));
    }
    listed(operation, &items, session)
}

fn listed(operation: &OperationDescription, items: &[Value], session: &Session) -> Result {
    match items.is_empty() {
        _ if session.json => session.print(&items),
        true => session.noted("none"),
        false => session.table(operation.table(items)),
    }
}

async fn edit(request: OperationRequest, session: &Session) -> Result {
    let plan = request.edit_plan().await?;
    plan.warnings().iter().for_each(|it| complain(format!("warning: {it}")));
    if session.dry_run {
        session.note("dry run: nothing was changed");
        let dry_run = plan.dry_run()?;
        return session.show(&dry_run, &dry_run);
    }
    let edited = plan.send().await?;
    edited.warnings().iter().for_each(|it| complain(format!("warning: {it}")));
    match edited.was_sent {
        false if !session.json => session.noted("nothing to change"),
        _ => session.show(&edited, &edited),
    }
}

async fn delete(request: OperationRequest, matches: &ArgMatches, session: &Session) -> Result {
    let operation = request.description();
    let (mut requests, mut shown) = (Vec::new(), Vec::new());
    for given in matches.get_many::<String>("id").into_iter().flatten() {
        let request = found(request.clone().about(given), session).await?;
        // What would be refused is refused before anything is deleted.
        request.dry_run()?;
        let id = request.identifier().unwrap_or_default();
        shown.push(if id == given { id.to_owned() } else { format!("{given} ({id})") });
        requests.push(request);
    }
    if session.dry_run {
        return requests.iter().try_for_each(|it| dry_run(it, session));
    }
    let question = format!("Delete {} {}?", operation.subject(), shown.join(", "));
    session.confirm(&question).await?;
    let (mut results, mut failures, total) = (Vec::new(), Vec::new(), requests.len());
    let mut batch = OperationRequest::batch(requests);
    let progress = session.progress();
    while let Some(item) = batch.next().await {
        progress.show("");
        let (id, error) = (item.key.unwrap_or_default(), item.result.err().map(Failure::from));
        if !session.json && error.is_none() {
            // The others are deleted, whether or not somebody reads it.
            let _ = session.line(format!("deleted {id}"));
        }
        let outcome = match &error {
            None => "done",
            Some(it) if it.may_have_been_applied => "unknown",
            Some(_) => "failed",
        };
        results.push(json!({ "id": id, "outcome": outcome, "error": error }));
        failures.extend(error);
        progress.show(&format!("{} of {total} deleted", results.len()));
    }
    drop(progress);
    if session.json {
        session.print(&results)?;
    }
    // Last comes what leaves most open, and its exit code.
    failures.sort_by_key(|it: &Failure| it.code);
    let worst = failures.pop();
    failures.iter().filter(|_| !session.json).for_each(|it| _ = it.report(false));
    worst.map_or(Ok(()), Err)
}
