//! The commands of the description: a noun for each tag, a verb for each operation.

use std::collections::BTreeMap;

use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint, value_parser};
use serde_json::{Value, json};
use videosdk_sip::dynamic::{OperationDescription, OperationRequest, operations};

use crate::failure::Failure;
use crate::flags::{arguments, filled, flags, readable};
use crate::output::complain;
use crate::session::Session;

/// How much of a list is printed, unless more is asked for.
const LIMIT: usize = 1000;

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
    of_noun(noun).map(verb).collect()
}

/// The operations of a noun.
pub fn of_noun(noun: &str) -> impl Iterator<Item = &'static OperationDescription> {
    operations().iter().filter(move |it| it.noun() == noun)
}

fn verb(operation: &'static OperationDescription) -> Command {
    let about = format!("{}.\n\n{}", operation.summary(), readable(operation.description()));
    let mut command = Command::new(operation.verb()).about(operation.summary()).long_about(about);
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
        let help = format!("How many to print at most [default: {LIMIT}]");
        let limit = Arg::new("limit").long("limit").value_name("N").help(help);
        let limit = limit.value_parser(value_parser!(u64).range(1..)).conflicts_with("all");
        command = command.arg(limit).arg(flag("all", "Print all"));
    }
    if let Some(body) = operation.body() {
        let file = Arg::new("file").short('f').long("file").value_name("FILE");
        let file = file.help("Read the fields from JSON or YAML; flags win; `-` is stdin");
        let set = Arg::new("set").long("set").value_name("NAME=VALUE").action(ArgAction::Append);
        let set = set.help("Set a field that has no flag, as JSON or text");
        command = command
            .next_help_heading("Fields")
            .args(fields.iter().flat_map(flags))
            .next_help_heading("Input")
            .arg(file.value_hint(ValueHint::FilePath))
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
    let operation = of_noun(noun).find(|it| it.verb() == verb);
    let operation = operation.ok_or_else(|| Failure::usage(format!("no command `{verb}`")))?;
    if operation.is_delete() {
        return delete(session.client()?.operation(operation.id())?, matches, session).await;
    }
    let mut request = request(operation, matches, session).await?;
    if operation.is_editable() && !matches.get_flag("exact") {
        return edit(request, session).await;
    }
    if let Some(what) = operation.confirmation() {
        let id = request.identifier().unwrap_or_default();
        let question = format!("{} {id}? This cannot be undone.", operation.summary());
        if !session.dry_run {
            session.confirm(&question).await?;
        }
        request = request.confirmed(what);
    }
    if session.dry_run {
        return dry_run(&request, session);
    }
    if operation.is_paged() {
        return list(request, matches, session).await;
    }
    match request.send().await?.value {
        Value::Null if !session.json => session.noted("done"),
        value if session.json => session.print(&value),
        value => session.resource(&operation.values(&value)),
    }
}

/// The request with what was given.
pub async fn request(
    operation: &'static OperationDescription,
    matches: &ArgMatches,
    session: &Session,
) -> Result<OperationRequest, Failure> {
    let mut request = session.client()?.operation(operation.id())?;
    if let Ok(Some(given)) = matches.try_get_one::<String>("id") {
        request = found(request, given, session).await?;
    }
    let id = request.identifier().map(str::to_owned);
    request = filled(request, matches, session).await?;
    // A file may have brought another body.
    Ok(id.iter().fold(request, |request, id| request.about(id)))
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
    session.show(&json!(prepared), || prepared.to_string())
}

async fn list(
    request: OperationRequest,
    matches: &ArgMatches,
    session: &Session,
) -> Result<(), Failure> {
    let operation = request.description();
    let stated = matches.get_one::<u64>("limit").and_then(|it| usize::try_from(*it).ok());
    let limit = if matches.get_flag("all") { usize::MAX } else { stated.unwrap_or(LIMIT) };
    let (mut items, mut stream) = (Vec::new(), request.stream()?);
    let progress = session.progress();
    while let Some(item) = stream.next().await {
        let item = item?;
        if items.len() >= limit {
            session.note(&format!("the first {limit} only; --all prints all"));
            break;
        }
        items.push(item);
        progress.show(&format!("{} read", items.len()));
    }
    drop(progress);
    match items.is_empty() {
        _ if session.json => session.print(&Value::Array(items)),
        true => session.noted("none"),
        false => {
            session.resources(&items.iter().map(|it| operation.values(it)).collect::<Vec<_>>())
        }
    }
}

async fn edit(request: OperationRequest, session: &Session) -> Result<(), Failure> {
    let plan = request.edit_plan().await?;
    let lost = if plan.diff().is_empty() { Vec::new() } else { plan.not_restated() };
    if !lost.is_empty() {
        let lost = lost.join(", ");
        complain(&format!("warning: not shown by the service, and may be reset: {lost}"));
    }
    let lines = |diff: &videosdk_sip::edit::Diff| -> String {
        diff.into_iter().map(|field| format!("~ {field}\n")).collect()
    };
    if session.dry_run {
        session.note("dry run: nothing was changed");
        let (mut shown, request) = (plan.to_json()?, plan.request()?);
        shown["request"] = json!(request);
        return session.show(&shown, || match request {
            Some(request) => format!("{}\n{request}", lines(plan.diff())),
            None => "nothing would change".to_owned(),
        });
    }
    let edited = plan.send().await?;
    for field in &edited.unexpected {
        complain(&format!("warning: not as it was set: {field}"));
    }
    match edited.was_sent {
        false if !session.json => session.noted("nothing to change"),
        _ => session.show(&json!(edited), || lines(&edited.diff).trim_end().to_owned()),
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
            let _ = session.line(&format!("deleted {id}"));
        }
        let outcome = error.as_ref().map_or("done", Failure::outcome);
        let shown = error.as_ref().map(|it| it.to_json()["error"].take());
        results.push(json!({ "id": id, "outcome": outcome, "error": shown }));
        failures.extend(error);
    }
    drop(progress);
    if session.json {
        session.print(&Value::Array(results))?;
    }
    // Last comes what leaves most open, and its exit code.
    failures.sort_by_key(Failure::code);
    let worst = failures.pop();
    failures.iter().filter(|_| !session.json).for_each(|it| _ = it.report(false));
    worst.map_or(Ok(()), Err)
}
