//! From what was given on the command line to a request.

use clap::{Arg, ArgMatches, Args, Command};
use videosdk_sip::dynamic::{Argument, OperationDescription, OperationRequest, ValueKind};

use crate::described::Own;
use crate::{Failure, Result, Session, input};

/// What an operation takes, without what the command does by itself: all pages are read.
pub fn arguments(operation: &OperationDescription) -> Vec<Argument> {
    let own = Own::augment_args(Session::augment_args(Command::new("")));
    let taken = own.get_arguments().filter_map(Arg::get_long).chain(["help", "id", "version"]);
    let mut arguments = operation.arguments(&taken.collect::<Vec<_>>());
    arguments.retain(|it| it.is_field() || !operation.is_paged() || it.name() != "page");
    arguments
}

/// The request with what was given: the file, then the flags, which win.
pub async fn filled(
    mut request: OperationRequest,
    matches: &ArgMatches,
    session: &Session,
) -> Result<OperationRequest> {
    let (operation, arguments) = (request.description(), arguments(request.description()));
    if let Ok(Some(path)) = matches.try_get_one::<String>("file") {
        request = request.body(input::read_value(path)?);
    }
    request = request.flags(&arguments, matches).map_err(Failure::usage)?;
    let extra = matches.try_get_many::<(String, String)>("set").ok().flatten();
    for (name, value) in extra.into_iter().flatten() {
        request = request.extra(name, input::json_or_text(value));
    }
    if request.identifier().is_some() {
        request = found(request, session).await?;
    }
    for argument in arguments.iter().filter(|it| it.is_asked_for(matches)) {
        request = request.argument(argument, session.ask_secret(argument.kebab_name()).await?);
    }
    request = complete(request, &arguments, session).await?;
    match operation.is_editable() && request.is_empty() {
        true => Err(Failure::usage("nothing to change was given").with_hint("see --help")),
        false => Ok(request),
    }
}

/// The request about what is given by identifier or name.
pub async fn found(request: OperationRequest, session: &Session) -> Result<OperationRequest> {
    let operation = request.description();
    if session.dry_run && !operation.is_change() {
        return Ok(request);
    }
    let hint = format!("`{} list` shows what there is", operation.noun());
    request.resolved().await.map_err(|error| match error.is_not_found() {
        true => Failure::from(error).with_hint(hint),
        false => error.into(),
    })
}

/// Asks for the secrets that are missing, where somebody is there, and refuses to go on without
/// anything else that is required.
async fn complete(
    mut request: OperationRequest,
    arguments: &[Argument],
    session: &Session,
) -> Result<OperationRequest> {
    let missing = request.missing(arguments);
    let (secrets, others): (Vec<_>, Vec<_>) =
        missing.into_iter().partition(|it| it.kind() == ValueKind::Secret && session.can_ask());
    if !others.is_empty() {
        let flags = others.into_iter().map(Argument::flag).collect::<Vec<_>>().join(", ");
        return Err(Failure::usage(format!("missing: {flags}"))
            .with_hint("`--help` says what they are; or give a file with -f"));
    }
    for argument in secrets {
        request = request.argument(argument, session.ask_secret(argument.kebab_name()).await?);
    }
    Ok(request)
}
