//! The commands of the description: a noun for each tag, a verb for each operation.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;

use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint, value_parser};
use serde_json::{Value, json};
use videosdk_sip::dynamic::{OperationDescription, OperationRequest, operations};
use videosdk_sip::edit::Diff;

use crate::commands::pair;
use crate::failure::Failure;
use crate::flags::{arguments, filled, flags};
use crate::input;
use crate::output::complain;
use crate::session::Session;

/// The nouns, and what each is and can do.
pub fn nouns() -> impl Iterator<Item = (&'static str, String)> {
    let mut nouns = BTreeMap::<_, String>::new();
    for operation in operations() {
        let about = nouns.entry(operation.noun()).or_insert_with(|| operation.tag().to_owned());
        about.push_str(if about == operation.tag() { ": " } else { ", " });
        about.push_str(operation.verb());
    }
    nouns.into_iter()
}

/// The verbs of a noun.
pub fn verbs(noun: &str) -> Vec<Command> {
    operations().iter().filter(|it| it.noun() == noun).map(command).collect()
}

fn command(operation: &'static OperationDescription) -> Command {
    let about = format!("{}.\n\n{}", operation.summary(), operation.help());
    let mut command = Command::new(operation.verb()).about(operation.summary()).long_about(about);
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    let flag = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
    };
    if operation.identifier().is_some() {
        let name = if operation.is_named() { "ID|NAME" } else { "ID" };
        let id = Arg::new("id").value_name(name).required(true);
        let id = id.help(format!("The {}", operation.subject()));
        command = command.arg(if operation.is_delete() { id.num_args(1..) } else { id });
    }
    let (fields, parameters): (Vec<_>, Vec<_>) =
        arguments(operation).into_iter().partition(|it| it.is_field());
    command = command.args(parameters.iter().flat_map(flags));
    if operation.is_paged() {
        let limit = option("limit", "N", "How many to print at most").default_value("1000");
        let limit = limit.value_parser(value_parser!(NonZeroUsize)).conflicts_with("all");
        command = command.arg(limit).arg(flag("all", "Print all"));
    }
    if let Some(body) = operation.body() {
        let help = "Read the fields from JSON or YAML; flags win; `-` is stdin";
        let file = option("file", "FILE", help).short('f').value_hint(ValueHint::FilePath);
        let set = option("set", "NAME=VALUE", "Set a field that has no flag, as JSON or text");
        let set = set.action(ArgAction::Append).value_parser(pair);
        command = command
            .next_help_heading("Fields")
            .args(fields.iter().flat_map(flags))
            .next_help_heading("Input")
            .arg(file)
            .args(body.is_open().then_some(set));
    }
    let exact = flag("exact", "Send exactly this; the service may reset what is left out");
    command.args(operation.is_editable().then_some(exact))
}

/// Runs a verb of a noun.
pub async fn run(
    noun: &str,
    verb: &str,
    matches: &ArgMatches,
    session: &Session,
) -> Result<(), Failure> {
    let request = unfilled(noun, verb, session)?;
    let operation = request.description();
    if operation.is_delete() {
        return delete(request, matches, session).await;
    }
    let mut request = given(request, matches, session).await?;
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
        value if session.json => session.print(&value),
        Value::Null => session.noted("done"),
        value => session.resource(&operation.values(&value)),
    }
}

/// The request of a verb with what was given.
pub async fn request(
    noun: &str,
    verb: &str,
    matches: &ArgMatches,
    session: &Session,
) -> Result<OperationRequest, Failure> {
    given(unfilled(noun, verb, session)?, matches, session).await
}

fn unfilled(noun: &str, verb: &str, session: &Session) -> Result<OperationRequest, Failure> {
    let operation = operations().iter().find(|it| it.noun() == noun && it.verb() == verb);
    let operation = operation.ok_or_else(|| Failure::usage(format!("no command `{verb}`")))?;
    Ok(session.client()?.operation(operation.id())?)
}

/// The request with what was given: the file, the identifier, then the flags.
async fn given(
    mut request: OperationRequest,
    matches: &ArgMatches,
    session: &Session,
) -> Result<OperationRequest, Failure> {
    if let Ok(Some(path)) = matches.try_get_one::<String>("file") {
        request = request.body(input::read_value(path)?);
    }
    if let Ok(Some(given)) = matches.try_get_one::<String>("id") {
        request = found(request, given, session).await?;
    }
    filled(request, matches, session).await
}

/// The request about what is given by identifier or name.
async fn found(
    request: OperationRequest,
    given: &str,
    session: &Session,
) -> Result<OperationRequest, Failure> {
    let (operation, request) = (request.description(), request.about(given));
    if session.dry_run && !operation.is_change() {
        return Ok(request);
    }
    let hint = format!("`{} list` shows what there is", operation.noun());
    request.resolved().await.map_err(|error| match error.is_not_found() {
        true => Failure::from(error).with_hint(hint),
        false => error.into(),
    })
}

/// Prints what would be sent.
fn dry_run(request: &OperationRequest, session: &Session) -> Result<(), Failure> {
    let prepared = request.dry_run()?;
    session.note("dry run: nothing was sent");
    session.show(&prepared, &prepared)
}

async fn list(
    request: OperationRequest,
    matches: &ArgMatches,
    session: &Session,
) -> Result<(), Failure> {
    let operation = request.description();
    let limit = matches.get_one("limit").filter(|_| !matches.get_flag("all"));
    let limit = limit.map_or(usize::MAX, |it: &NonZeroUsize| it.get());
    let (mut items, mut stream) = (Vec::new(), request.stream()?);
    let progress = session.progress();
    while let Some(item) = stream.next().await {
        let item = item?;
        if items.len() >= limit {
            session.note(format!("the first {limit} only; --all prints all"));
            break;
        }
        items.push(item);
        progress.show(&format!("{} read", items.len()));
    }
    drop(progress);
    match items.is_empty() {
        _ if session.json => session.print(&items),
        true => session.noted("none"),
        false => session.table(operation.table(&items)),
    }
}

async fn edit(request: OperationRequest, session: &Session) -> Result<(), Failure> {
    let plan = request.edit_plan().await?;
    let lost = plan.not_restated().join(", ");
    if !plan.diff().is_empty() && !lost.is_empty() {
        complain(format!("warning: not shown by the service, and may be reset: {lost}"));
    }
    let lines =
        |diff: &Diff| -> String { diff.into_iter().map(|it| format!("~ {it}\n")).collect() };
    if session.dry_run {
        session.note("dry run: nothing was changed");
        let (mut shown, request) = (plan.to_json()?, plan.request()?);
        shown["request"] = json!(request);
        let text = request.map(|it| format!("{}\n{it}", lines(plan.diff())));
        return session.show(&shown, text.as_deref().unwrap_or("nothing would change"));
    }
    let edited = plan.send().await?;
    for field in &edited.unexpected {
        complain(format!("warning: not as it was set: {field}"));
    }
    match edited.was_sent {
        false if !session.json => session.noted("nothing to change"),
        _ => session.show(&edited, lines(&edited.diff)),
    }
}

async fn delete(
    request: OperationRequest,
    matches: &ArgMatches,
    session: &Session,
) -> Result<(), Failure> {
    let operation = request.description();
    let (mut requests, mut shown) = (Vec::new(), Vec::new());
    for given in matches.get_many::<String>("id").into_iter().flatten() {
        let request = found(request.clone(), given, session).await?;
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
        progress.show(&format!("{} of {total} deleted", results.len()));
        let (id, error) = (item.key.unwrap_or_default(), item.result.err().map(Failure::from));
        if !session.json && error.is_none() {
            // The others are deleted, whether or not somebody reads it.
            let _ = session.line(format!("deleted {id}"));
        }
        let outcome = error.as_ref().map_or("done", Failure::outcome);
        results.push(json!({ "id": id, "outcome": outcome, "error": error }));
        failures.extend(error);
    }
    drop(progress);
    if session.json {
        session.print(&results)?;
    }
    // Last comes what leaves most open, and its exit code.
    failures.sort_by_key(Failure::code);
    let worst = failures.pop();
    failures.iter().filter(|_| !session.json).for_each(|it| _ = it.report(false));
    worst.map_or(Ok(()), Err)
}
