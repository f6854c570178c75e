//! The commands of the description: a noun for each tag, a verb for each operation.

use std::collections::BTreeMap;

use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint, value_parser};
use serde_json::{Value, json};
use videosdk_sip::Error;
use videosdk_sip::dynamic::{OperationDescription, OperationRequest, operations};

use crate::failure::Failure;
use crate::flags::{self, Flag, first_sentence, flags, json_or_text};
use crate::input;
use crate::output::complain;
use crate::session::Session;

/// How much of a list is printed, unless more is asked for.
const LIMIT: usize = 1000;

/// The nouns, and what each is.
pub fn nouns() -> impl Iterator<Item = (&'static str, String)> {
    let mut nouns = BTreeMap::new();
    let first = operations().iter().filter(move |it| nouns.insert(it.noun(), ()).is_none());
    first.map(|it| (it.noun(), format!("{}: {}", it.tag(), first_sentence(it.tag_description()))))
}

pub fn of_noun(noun: &str) -> impl Iterator<Item = &'static OperationDescription> {
    operations().iter().filter(move |it| it.noun() == noun)
}

/// The verbs of a noun.
pub fn verbs(noun: &str) -> Vec<Command> {
    of_noun(noun).map(verb).collect()
}

fn verb(operation: &'static OperationDescription) -> Command {
    let mut about = operation.description().to_owned();
    about.insert_str(0, &format!("{}.\n\n", operation.summary()));
    let mut command = Command::new(operation.verb()).about(operation.summary()).long_about(about);
    if operation.identifier().is_some() {
        let many = operation.is_delete();
        let name = if by_name(operation) { "ID|NAME" } else { "ID" };
        let help = format!("The {}", operation.subject());
        let action = if many { ArgAction::Append } else { ArgAction::Set };
        let id = Arg::new("id").value_name(name).required(true).help(help).action(action);
        command = command.arg(if many { id.num_args(1..) } else { id });
    }
    let (fields, parameters): (Vec<_>, Vec<_>) =
        flags(operation).into_iter().partition(Flag::is_field);
    let args = |flags: &[Flag]| flags.iter().flat_map(Flag::args).collect::<Vec<_>>();
    command = command.args(args(&parameters));
    if operation.is_paged() {
        let limit = Arg::new("limit")
            .long("limit")
            .value_name("N")
            .help(format!("How many to print at most [default: {LIMIT}]"));
        let all = Arg::new("all").long("all").help("Print all").action(ArgAction::SetTrue);
        command = command
            .arg(limit.value_parser(value_parser!(u64).range(1..)).conflicts_with("all"))
            .arg(all);
    }
    let Some(body) = operation.body() else { return command };
    let file = Arg::new("file").short('f').long("file").value_name("FILE");
    let file = file.value_hint(ValueHint::FilePath);
    command = command
        .next_help_heading("Fields")
        .args(args(&fields))
        .next_help_heading("Input")
        .arg(file.help("Read the fields from JSON or YAML; flags win; `-` is stdin"));
    if body.is_open() {
        let set = Arg::new("set").long("set").value_name("NAME=VALUE").action(ArgAction::Append);
        command = command.arg(set.help("Set a field that has no flag, as JSON or text"));
    }
    if operation.is_editable() {
        let exact = Arg::new("exact").long("exact").action(ArgAction::SetTrue);
        command = command.arg(exact.help(
            "Send exactly what is given, in one request: the service may reset what is left out",
        ));
    }
    command
}

/// Whether a resource can be given by its name instead of its identifier.
fn by_name(operation: &OperationDescription) -> bool {
    let is_list = |it: &&OperationDescription| it.is_paged() && it.is_named();
    operation.is_named() && of_noun(operation.noun()).any(|it| is_list(&it))
}

pub async fn run(
    noun: &str,
    verb: &str,
    matches: &ArgMatches,
    session: &Session,
) -> Result<(), Failure> {
    let operation = of_noun(noun).find(|it| it.verb() == verb);
    let operation = operation.ok_or_else(|| Failure::usage(format!("no command `{verb}`")))?;
    if operation.is_delete() {
        return delete(operation, matches, session).await;
    }
    let request = request(operation, matches, session).await?;
    if operation.is_paged() {
        return list(operation, request, matches, session).await;
    }
    if operation.is_editable() && !matches.get_flag("exact") {
        return edit(operation, request, session).await;
    }
    let request = match operation.confirmation() {
        None => request,
        Some(what) => {
            let id = matches.get_one::<String>("id").map_or("", String::as_str);
            let question = format!("{}: {id}? This cannot be undone.", operation.summary());
            if !session.dry_run {
                session.confirm(&question).await?;
            }
            request.confirmed(what)
        }
    };
    if session.dry_run {
        return dry_run(&request, session);
    }
    let value = request.send().await?.value;
    match (&value, operation.returns()) {
        (Value::Null, _) if !session.json => {
            session.note("done");
            Ok(())
        }
        (_, Some(object)) if !session.json => session.resource(&value, Some(object)),
        _ => session.print(&value),
    }
}

/// The request with what was given.
pub async fn request(
    operation: &'static OperationDescription,
    matches: &ArgMatches,
    session: &Session,
) -> Result<OperationRequest, Failure> {
    let flags = flags(operation);
    let mut request = session.client()?.operation(operation.id())?;
    for flag in flags.iter().filter(|it| !it.is_field()) {
        if let Some(value) = flag.value(matches, session).await? {
            request = request.parameter(flag.name, value);
        }
    }
    let mut file = None;
    if operation.body().is_some() {
        let path = matches.get_one::<String>("file");
        file = path.map(|it| input::read_value(it)).transpose()?;
    }
    let Some(object) = operation.body() else {
        return identified(operation, request, matches, session).await;
    };
    let mut body = flags::body(&flags, file, matches, session).await?;
    if let (Some(id), Some(name)) = (given_id(operation, matches), operation.identifier())
        && operation.parameter(name).is_none()
    {
        body[name] = json!(id);
    }
    let is_missing = |name: &str| body.get(name).is_none_or(Value::is_null);
    let missing = object.fields().filter(|it| it.is_required() && is_missing(it.name()));
    let missing: Vec<_> = missing.map(|it| it.name()).collect();
    if !operation.is_editable() && !missing.is_empty() {
        let of = |flag: &&Flag| flag.is_of_any(&missing);
        let long = flags.iter().filter(of).map(|it| format!("--{}", it.long));
        return Err(Failure::usage(format!("missing: {}", missing.join(", ")))
            .with_hint(format!("{}, or a file with -f", long.collect::<Vec<_>>().join(", "))));
    }
    request = request.body(body);
    for flag in &flags {
        for (adds, value) in flag.verbs(matches)? {
            request = match adds {
                true => request.add(flag.name, value),
                false => request.remove(flag.name, value),
            };
        }
    }
    if object.is_open() {
        for pair in matches.get_many::<String>("set").into_iter().flatten() {
            let (name, value) = pair
                .split_once('=')
                .ok_or_else(|| Failure::usage("--set takes NAME=VALUE".to_owned()))?;
            request = request.extra(name, json_or_text(value));
        }
    }
    identified(operation, request, matches, session).await
}

fn given_id<'a>(operation: &OperationDescription, matches: &'a ArgMatches) -> Option<&'a str> {
    operation.identifier()?;
    matches.get_one::<String>("id").map(String::as_str)
}

/// The request with the identifier in its path.
async fn identified(
    operation: &'static OperationDescription,
    request: OperationRequest,
    matches: &ArgMatches,
    session: &Session,
) -> Result<OperationRequest, Failure> {
    let (Some(name), Some(given)) = (operation.identifier(), given_id(operation, matches)) else {
        return Ok(request);
    };
    if operation.parameter(name).is_none() {
        return Ok(request);
    }
    let id = match operation.is_read() && session.dry_run {
        true => given.to_owned(),
        false => resolve(operation, given, session).await?.0,
    };
    Ok(request.parameter(name, id))
}

/// The identifier of what is given by identifier or name, and what it is.
async fn resolve(
    operation: &'static OperationDescription,
    given: &str,
    session: &Session,
) -> Result<(String, Option<String>), Failure> {
    let read = of_noun(operation.noun()).find(|it| it.is_read());
    let list = of_noun(operation.noun()).find(|it| it.is_paged());
    let (Some(read), Some(list), true) = (read, list, by_name(operation)) else {
        return Ok((given.to_owned(), None));
    };
    let client = session.client()?;
    let Some(id) = read.identifier() else { return Ok((given.to_owned(), None)) };
    let not_found = match client.operation(read.id())?.parameter(id, given).send().await {
        Ok(found) => return Ok((given.to_owned(), name_of(&found.value))),
        // A name may be no identifier at all.
        Err(error) if error.is_not_found() || error.is_invalid_request() => error,
        Err(error) => return Err(error.into()),
    };
    let mut found = Vec::new();
    let mut items = client.operation(list.id())?.stream()?;
    while let Some(item) = items.next().await {
        let item = item?;
        let pointer = format!("/{}", list.id_path().replace('.', "/"));
        let id = item.pointer(&pointer).and_then(Value::as_str);
        if let (true, Some(id)) = (item["name"] == given, id) {
            found.push(id.to_owned());
        }
    }
    match &found[..] {
        [] => Err(Failure::from(not_found).with_hint(format!(
            "no {} has this id, and none this name; `{} list` shows all",
            operation.subject(),
            operation.noun()
        ))),
        [id] => Ok((id.clone(), Some(given.to_owned()))),
        several => Err(Failure::refused(format!(
            "{} of the kind {} have this name: {}",
            several.len(),
            operation.subject(),
            several.join(", ")
        ))
        .with_kind("ambiguous")
        .with_hint("use the id")),
    }
}

fn name_of(value: &Value) -> Option<String> {
    value["name"].as_str().map(str::to_owned)
}

/// Prints what would be sent.
fn dry_run(request: &OperationRequest, session: &Session) -> Result<(), Failure> {
    let prepared = request.dry_run()?;
    session.note("dry run: nothing was sent");
    match session.json {
        true => session.print(&json!(prepared)),
        false => session.line(&prepared.to_string()),
    }
}

async fn list(
    operation: &'static OperationDescription,
    request: OperationRequest,
    matches: &ArgMatches,
    session: &Session,
) -> Result<(), Failure> {
    if session.dry_run {
        return dry_run(&request, session);
    }
    let stated = matches.get_one::<u64>("limit").and_then(|it| usize::try_from(*it).ok());
    let limit = match matches.get_flag("all") {
        true => usize::MAX,
        false => stated.unwrap_or(LIMIT),
    };
    let mut items = Vec::new();
    let mut stream = request.stream()?;
    let progress = session.progress();
    let mut more = false;
    while let Some(item) = stream.next().await {
        let item = item?;
        more = items.len() >= limit;
        if more {
            break;
        }
        items.push(item);
        progress.show(&format!("{} read", items.len()));
    }
    drop(progress);
    if more && stated.is_none() {
        session.note(&format!("the first {limit}; there are more: --all or --limit"));
    }
    match operation.resource() {
        Some(_) if items.is_empty() && !session.json => {
            session.note("none");
            Ok(())
        }
        Some(object) if !session.json => session.resources(&items, object, operation.id_path()),
        _ => session.print(&Value::Array(items)),
    }
}

async fn edit(
    operation: &'static OperationDescription,
    request: OperationRequest,
    session: &Session,
) -> Result<(), Failure> {
    let plan = request.edit_plan().await?;
    for field in plan.not_restated() {
        complain(&format!("warning: `{field}` was not read, and may be reset"));
    }
    if session.dry_run {
        session.note("dry run: nothing was changed");
        return match (session.json, plan.request()?) {
            (true, request) => {
                let mut shown = plan.to_json()?;
                shown["request"] = json!(request);
                session.print(&shown)
            }
            (false, None) => session.line("nothing would change"),
            (false, Some(request)) => session.line(&format!("{}\n{request}", diff(plan.diff()))),
        };
    }
    let edited = plan.send().await?;
    if session.json {
        return session.print(&json!({
            "sent": edited.was_sent,
            "diff": edited.diff,
            "unexpected": edited.unexpected,
            "notRestated": edited.not_restated,
            "resource": edited.after,
        }));
    }
    for field in &edited.unexpected {
        complain(&format!("warning: not as it was set: {field}"));
    }
    match edited.was_sent {
        true => session.line(diff(&edited.diff).trim_end())?,
        false => session.note("nothing to change"),
    }
    session.note(&format!("{}: done", operation.summary()));
    Ok(())
}

fn diff(diff: &videosdk_sip::edit::Diff) -> String {
    diff.into_iter().map(|field| format!("~ {field}\n")).collect()
}

async fn delete(
    operation: &'static OperationDescription,
    matches: &ArgMatches,
    session: &Session,
) -> Result<(), Failure> {
    let Some(parameter) = operation.identifier() else { return Ok(()) };
    let given: Vec<&String> = matches.get_many("id").into_iter().flatten().collect();
    let mut requests = Vec::new();
    let mut shown = Vec::new();
    for given in given {
        let (id, name) = resolve(operation, given, session).await?;
        let request = session.client()?.operation(operation.id())?.parameter(parameter, &*id);
        // What would be refused is refused before anything is deleted.
        request.dry_run()?;
        shown.push(name.map_or_else(|| id.clone(), |name| format!("{id} ({name:?})")));
        requests.push(request);
    }
    if session.dry_run {
        return requests.iter().try_for_each(|it| dry_run(it, session));
    }
    let what = operation.subject();
    session.confirm(&format!("Delete the {what} {}?", shown.join(", "))).await?;
    let (mut results, mut worst, total) = (Vec::new(), None::<Failure>, requests.len());
    let mut batch = OperationRequest::batch(requests);
    let progress = session.progress();
    while let Some(item) = batch.next().await {
        let id = item.key.unwrap_or_default();
        let (status, error) = match item.result {
            Ok(_) => ("done", None),
            Err(error) => (status(&error), Some(Failure::from(error))),
        };
        if !session.json {
            match &error {
                None => session.line(&format!("deleted {id}"))?,
                Some(failure) => complain(&format!("{id}: {}", failure.message())),
            }
        }
        let shown = error.as_ref().map(|it| it.to_json()["error"].take());
        results.push(json!({ "id": id, "status": status, "error": shown }));
        if let Some(failure) = error
            && worst.as_ref().is_none_or(|it| it.code() < failure.code())
        {
            worst = Some(failure);
        }
        progress.show(&format!("{} of {total} deleted", results.len()));
    }
    drop(progress);
    if session.json {
        session.print(&Value::Array(results))?;
    }
    worst.map_or(Ok(()), Err)
}

fn status(error: &Error) -> &'static str {
    if error.may_have_been_applied() { "unknown" } else { "failed" }
}
