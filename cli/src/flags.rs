//! Flags from what the description says of an operation, and what was given with them.

use clap::builder::{PossibleValue, PossibleValuesParser, StringValueParser, TypedValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint, error};
use serde_json::{Value, json};
use videosdk_sip::dynamic::{Argument, OperationDescription, OperationRequest, ValueKind};

use crate::failure::Failure;
use crate::input;
use crate::session::Session;

/// Names that commands have for themselves, and `page`: all pages are read.
const TAKEN: &[&str] = &[
    "all",
    "color",
    "dry-run",
    "endpoint",
    "exact",
    "file",
    "help",
    "id",
    "json",
    "limit",
    "profile",
    "quiet",
    "set",
    "timeout",
    "update-method",
    "verbose",
    "version",
    "yes",
];

/// What an operation takes, without what the command does by itself.
pub fn arguments(operation: &OperationDescription) -> Vec<Argument> {
    let mut arguments = operation.arguments(TAKEN);
    arguments.retain(|it| it.is_field() || !operation.is_paged() || it.name() != "page");
    arguments
}

/// Takes any text, and knows some.
#[derive(Clone)]
struct Known(PossibleValuesParser);

impl TypedValueParser for Known {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<String, error::Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        self.0.possible_values()
    }
}

/// A description for a terminal: paragraphs as long as they are, and without who says so.
pub fn readable(docs: &str) -> String {
    let paragraphs = docs.split("\n\n").filter(|it| !it.starts_with("Sources:"));
    let paragraphs = paragraphs.map(|it| match it.trim_start().starts_with(['*', '-', '|']) {
        true => it.to_owned(),
        false => it.split_whitespace().collect::<Vec<_>>().join(" "),
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

fn value_name(argument: &Argument) -> &'static str {
    match argument.kind() {
        ValueKind::Flag => "true|false",
        ValueKind::Integer | ValueKind::Number => "N",
        ValueKind::Identifier => "ID",
        ValueKind::Map => "NAME=VALUE",
        ValueKind::Any | ValueKind::Object => "JSON|TEXT",
        ValueKind::List if !argument.is_list_of_texts() => "JSON",
        _ => "TEXT",
    }
}

/// The flags of an argument: for its value, for a list's items, to clear it.
pub fn flags(argument: &Argument) -> Vec<Arg> {
    let new = |name: String, help: String| Arg::new(name.clone()).long(name).help(help);
    let (name, docs) = (argument.kebab_name().to_owned(), readable(argument.description()));
    let paragraph = docs.split("\n\n").next().unwrap_or_default();
    let help = paragraph.split(". ").next().unwrap_or_default().trim_end_matches('.').to_owned();
    if argument.kind() == ValueKind::Secret {
        let arg = |suffix: &str, value: &'static str, from: &str| {
            new(format!("{name}{suffix}"), format!("{help}, {from}")).value_name(value)
        };
        return vec![
            arg("", "-", "asked for on the terminal, or a line of stdin: `-`"),
            arg("-file", "PATH", "from a file").value_hint(ValueHint::FilePath),
            arg("-env", "NAME", "from an environment variable"),
        ];
    }
    let mut arg = new(name.clone(), help).value_name(value_name(argument)).long_help(docs);
    arg = match argument.kind() {
        ValueKind::Flag => arg.num_args(0..=1).require_equals(true).default_missing_value("true"),
        ValueKind::List | ValueKind::Map => arg.action(ArgAction::Append),
        _ => arg.allow_negative_numbers(true),
    };
    if argument.is_list_of_texts() {
        arg = arg.value_delimiter(',');
    }
    if let Some(alias) = argument.alias() {
        arg = arg.visible_alias(alias.to_owned());
    }
    if !argument.known_values().is_empty() {
        let value = |(value, meaning): &(&'static str, &'static str)| match meaning.is_empty() {
            true => PossibleValue::new(*value),
            false => PossibleValue::new(*value).help(*meaning),
        };
        let values: Vec<_> = argument.known_values().iter().map(value).collect();
        arg = arg.value_parser(Known(PossibleValuesParser::new(values)));
    }
    let mut args = vec![arg];
    for (verb, does) in [("add", "Add to"), ("remove", "Remove from")] {
        let Some(item) = argument.item() else { break };
        let by_name = verb == "remove" && argument.kind() == ValueKind::Map;
        let arg = new(format!("{verb}-{item}"), format!("{does} `{}`", argument.name()));
        let arg = arg.value_name(if by_name { "NAME" } else { value_name(argument) });
        args.push(
            arg.action(ArgAction::Append).conflicts_with_all([name.clone(), "exact".to_owned()]),
        );
    }
    if argument.can_be_cleared() {
        let arg = new(format!("clear-{name}"), format!("Leave nothing in `{}`", argument.name()));
        args.push(arg.action(ArgAction::SetTrue).conflicts_with(name));
    }
    args
}

/// The request with what was given: the file, then the flags, which win.
pub async fn filled(
    mut request: OperationRequest,
    matches: &ArgMatches,
    session: &Session,
) -> Result<OperationRequest, Failure> {
    let operation = request.description();
    let arguments = arguments(operation);
    let mut is_empty = true;
    if let Ok(Some(path)) = matches.try_get_one::<String>("file") {
        (request, is_empty) = (request.body(input::read_value(path)?), false);
    }
    for argument in &arguments {
        let name = argument.kebab_name();
        let texts = |name: &str| matches.get_many::<String>(name).into_iter().flatten();
        let value = match argument.kind() {
            ValueKind::Secret => secret(name, matches, session).await?.map(Value::String),
            _ if argument.can_be_cleared() && matches.get_flag(&format!("clear-{name}")) => {
                Some(argument.cleared())
            }
            _ if !matches.contains_id(name) => None,
            _ => Some(argument.read(texts(name).map(String::as_str)).map_err(Failure::wrong)?),
        };
        if let Some(value) = value {
            (request, is_empty) = (request.argument(argument, value), false);
        }
        let Some(item) = argument.item() else { continue };
        for text in texts(&format!("remove-{item}")) {
            let value = argument.read_item(text, true).map_err(Failure::wrong)?;
            (request, is_empty) = (request.remove(argument.name(), value), false);
        }
        for text in texts(&format!("add-{item}")) {
            let value = argument.read_item(text, false).map_err(Failure::wrong)?;
            (request, is_empty) = (request.add(argument.name(), value), false);
        }
    }
    for pair in matches.try_get_many::<String>("set").ok().flatten().into_iter().flatten() {
        let pair = pair.split_once('=').ok_or_else(|| Failure::usage("--set takes NAME=VALUE"))?;
        let value = serde_json::from_str(pair.1).unwrap_or_else(|_| json!(pair.1));
        (request, is_empty) = (request.extra(pair.0, value), false);
    }
    if is_empty && operation.is_editable() {
        return Err(Failure::usage("nothing to change was given").with_hint("see --help"));
    }
    complete(request, &arguments, session).await
}

/// Asks for the secrets that are missing, where somebody is there, and refuses to go on without
/// anything else that is required.
async fn complete(
    mut request: OperationRequest,
    arguments: &[Argument],
    session: &Session,
) -> Result<OperationRequest, Failure> {
    let missing = request.missing(arguments);
    let (secrets, others): (Vec<_>, Vec<_>) =
        missing.into_iter().partition(|it| it.kind() == ValueKind::Secret && session.can_ask());
    if !others.is_empty() {
        let flag = |it: &&Argument| match it.kind() {
            ValueKind::Secret => format!("--{}-file", it.kebab_name()),
            _ => format!("--{}", it.kebab_name()),
        };
        let flags = others.iter().map(flag).collect::<Vec<_>>().join(", ");
        return Err(Failure::usage(format!("missing: {flags}"))
            .with_hint("`--help` says what they are; or give a file with -f"));
    }
    for argument in secrets {
        let secret = session.ask_secret(&argument.kebab_name().replace('-', " ")).await?;
        request = request.argument(argument, secret);
    }
    Ok(request)
}

/// A secret from stdin, a file or the environment. What is wrong is never repeated: it may be one.
async fn secret(
    name: &str,
    matches: &ArgMatches,
    session: &Session,
) -> Result<Option<String>, Failure> {
    let given = |suffix: &str| matches.get_one::<String>(&format!("{name}{suffix}"));
    match (given(""), given("-file"), given("-env")) {
        (None, None, None) => Ok(None),
        (Some(dash), None, None) if dash == "-" => {
            session.ask_secret(&name.replace('-', " ")).await.map(Some)
        }
        (Some(_), None, None) => Err(Failure::usage(format!(
            "--{name} takes no secret, which others could see: write `--{name} -`"
        ))
        .with_hint(format!("or use --{name}-file PATH or --{name}-env NAME"))),
        (None, Some(path), None) => {
            Ok(Some(input::read_text(path)?.trim_end_matches(['\r', '\n']).to_owned()))
        }
        (None, None, Some(variable)) => std::env::var(variable)
            .map(Some)
            .map_err(|_| Failure::usage(format!("--{name}-env: `{variable}` is not set"))),
        _ => Err(Failure::usage(format!("--{name} is given in more than one way"))),
    }
}
