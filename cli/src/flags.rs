//! Flags from what the description says of an operation, and what was given with them.

use clap::builder::{PossibleValue, PossibleValuesParser, StringValueParser, TypedValueParser};
use clap::{Arg, ArgAction, ArgMatches, Args, Command, ValueHint, error};
use videosdk_sip::dynamic::{
    Argument, InputAction, OperationDescription, OperationRequest, TextInput, ValueKind,
};

use crate::failure::Failure;
use crate::input::{self, json_or_text};
use crate::session::Session;

/// Names that commands have for themselves, beside the global options.
const TAKEN: [&str; 8] = ["all", "exact", "file", "help", "id", "limit", "set", "version"];

/// What an operation takes, without what the command does by itself: all pages are read.
pub fn arguments(operation: &OperationDescription) -> Vec<Argument> {
    let global = Session::augment_args(Command::new(""));
    let global = global.get_arguments().filter_map(Arg::get_long);
    let mut arguments = operation.arguments(&global.chain(TAKEN).collect::<Vec<_>>());
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
    let name = argument.kebab_name();
    if argument.kind() == ValueKind::Secret {
        let flag = |suffix: &str, value: &'static str, from: &str| {
            let help = format!("{}, {from}", argument.summary());
            named(&format!("{name}{suffix}")).help(help).value_name(value)
        };
        return vec![
            flag("", "-", "asked for on the terminal, or a line of stdin: `-`"),
            flag("-file", "PATH", "from a file").value_hint(ValueHint::FilePath),
            flag("-env", "NAME", "from an environment variable"),
        ];
    }
    let item = |input: &TextInput, does: &str, value: &'static str| {
        let help = format!("{does} `{}`", argument.name());
        let arg = named(&input.name).help(help).value_name(value).action(ArgAction::Append);
        arg.conflicts_with_all([name.to_owned(), "exact".to_owned()])
    };
    let is_map = argument.kind() == ValueKind::Map;
    let flag = |input: &TextInput| match input.action {
        InputAction::Add => item(input, "Add to", value_name(argument)),
        InputAction::Remove if is_map => item(input, "Remove from", "NAME"),
        InputAction::Remove => item(input, "Remove from", value_name(argument)),
        InputAction::Clear => named(&input.name)
            .help(format!("Leave nothing in `{}`", argument.name()))
            .action(ArgAction::SetTrue)
            .conflicts_with(name.to_owned()),
        _ => value(argument),
    };
    argument.inputs().iter().map(flag).collect()
}

fn named(name: &str) -> Arg {
    Arg::new(name.to_owned()).long(name.to_owned())
}

/// The flag for the value itself.
fn value(argument: &Argument) -> Arg {
    let mut arg = named(argument.kebab_name()).value_name(value_name(argument));
    arg = arg.help(argument.summary()).long_help(argument.help());
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
    if argument.known_values().is_empty() {
        return arg;
    }
    let values = argument.known_values().iter().map(|(value, meaning)| {
        let help = (!meaning.is_empty()).then_some(*meaning);
        PossibleValue::new(*value).help(help)
    });
    arg.value_parser(Known(PossibleValuesParser::new(values)))
}

/// The request with what was given: the file, then the flags, which win.
pub async fn filled(
    mut request: OperationRequest,
    matches: &ArgMatches,
    session: &Session,
) -> Result<OperationRequest, Failure> {
    let operation = request.description();
    let arguments = arguments(operation);
    let mut texts = Vec::new();
    for argument in &arguments {
        if argument.kind() == ValueKind::Secret {
            let name = argument.kebab_name();
            let secret = secret(name, matches, session).await?;
            texts.extend(secret.map(|it| (name.to_owned(), it)));
            continue;
        }
        for TextInput { name, action, .. } in argument.inputs() {
            let given = match action {
                InputAction::Clear => {
                    matches.get_flag(&name).then(String::new).into_iter().collect()
                }
                _ => matches.get_many(&name).into_iter().flatten().cloned().collect::<Vec<_>>(),
            };
            texts.extend(given.into_iter().map(|it| (name.clone(), it)));
        }
    }
    let extra = matches.try_get_many::<(String, String)>("set").ok().flatten();
    let extra: Vec<_> = extra.into_iter().flatten().collect();
    let has_file = matches!(matches.try_get_one::<String>("file"), Ok(Some(_)));
    if operation.is_editable() && !has_file && texts.is_empty() && extra.is_empty() {
        return Err(Failure::usage("nothing to change was given").with_hint("see --help"));
    }
    request = request.texts(&arguments, texts).map_err(Failure::wrong)?;
    for (name, value) in extra {
        request = request.extra(name, json_or_text(value));
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
        let secret = session.ask_secret(argument.kebab_name()).await?;
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
    Ok(Some(match (given(""), given("-file"), given("-env")) {
        (None, None, None) => return Ok(None),
        (Some(dash), None, None) if dash == "-" => session.ask_secret(name).await?,
        (Some(_), None, None) => {
            let refused = format!("takes no secret, which others could see: write `--{name} -`");
            return Err(Failure::usage(format!("--{name} {refused}"))
                .with_hint(format!("or use --{name}-file PATH or --{name}-env NAME")));
        }
        (None, Some(path), None) => {
            input::read_text(path)?.trim_end_matches(['\r', '\n']).to_owned()
        }
        (None, None, Some(variable)) => std::env::var(variable)
            .map_err(|_| Failure::usage(format!("--{name}-env: `{variable}` is not set")))?,
        _ => return Err(Failure::usage(format!("--{name} is given in more than one way"))),
    }))
}
