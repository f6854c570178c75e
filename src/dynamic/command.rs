//! Operations as commands of clap.

use std::env;
use std::ffi::OsStr;
use std::fs;

use clap::builder::{PossibleValue, PossibleValuesParser, StringValueParser, TypedValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint};

use super::arguments::Argument;
use super::descriptions::{OperationDescription, ValueKind};
use super::request::OperationRequest;
use super::texts::{InputAction, TextInput};
use crate::error::Error;

/// The flag that a secret is given with, and where from.
const FILE: &str = "-file";
const VARIABLE: &str = "-env";

impl OperationDescription {
    /// The operation as a command of clap, to which you may add arguments of
    /// your own: called by its [verb](Self::verb), with what the description says
    /// of it as help. It takes the identifier, if there is one, as `id`, and a
    /// flag for each of the [inputs](Argument::inputs) of these arguments; those
    /// of the body stand under the heading "Fields". None of them is required:
    /// see [`OperationRequest::missing`].
    ///
    /// A secret is no argument, which others can see: it has `--…-file PATH`,
    /// `--…-env NAME`, and `--… -` for one that is asked for; see
    /// [`OperationRequest::flags`].
    ///
    /// ```
    /// use videosdk_sip::dynamic::operations;
    ///
    /// let operation = operations().iter().find(|it| it.id() == "updateOutboundGateway");
    /// let operation = operation.ok_or("no such operation")?;
    /// let arguments = operation.arguments(&["help"]);
    /// let typed = ["update", "gateway_out_123456789", "--record", "--add-tag", "berlin"];
    /// let matches = operation.command(&arguments).try_get_matches_from(typed)?;
    /// # let client = videosdk_sip::Client::builder().token("t").build()?;
    /// let request = client.operation(operation.id())?.flags(&arguments, &matches)?;
    /// assert_eq!(request.identifier(), Some("gateway_out_123456789"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg_attr(docsrs, doc(cfg(feature = "clap")))]
    pub fn command(&self, arguments: &[Argument]) -> Command {
        let about = format!("{}.\n\n{}", self.summary(), self.help());
        let id = self.identifier().map(|_| {
            let name = if self.is_named() { "ID|NAME" } else { "ID" };
            Arg::new("id").value_name(name).required(true).help(format!("The {}", self.identified))
        });
        let flags = arguments.iter().flat_map(|it| {
            let heading = it.is_field().then_some("Fields");
            it.flags().into_iter().map(move |flag| flag.help_heading(heading))
        });
        let command = Command::new(self.verb()).about(self.summary()).long_about(about);
        command.args(id).args(flags)
    }
}

impl OperationRequest {
    /// Sets what was given to a [command](OperationDescription::command), as
    /// [`texts`](Self::texts) does. An identifier is set as it was given; a secret
    /// that is to be asked for is not set, and
    /// [`is_asked_for`](Argument::is_asked_for).
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] as [`texts`](Self::texts), for a secret that
    /// is given as an argument, and for a file or a variable that cannot be read.
    #[cfg_attr(docsrs, doc(cfg(feature = "clap")))]
    pub fn flags(self, arguments: &[Argument], matches: &ArgMatches) -> Result<Self, Error> {
        let mut texts = Vec::new();
        for argument in arguments {
            if argument.kind() == ValueKind::Secret {
                let name = argument.kebab_name().to_owned();
                texts.extend(argument.secret(matches)?.map(|it| (name, it)));
                continue;
            }
            for TextInput { name, action } in argument.inputs() {
                let given: Vec<_> = match action {
                    InputAction::Clear => {
                        matches.get_flag(&name).then(String::new).into_iter().collect()
                    }
                    _ => matches.get_many(&name).into_iter().flatten().cloned().collect(),
                };
                texts.extend(given.into_iter().map(|it: String| (name.clone(), it)));
            }
        }
        let id = matches.try_get_one::<String>("id").ok().flatten();
        let request = id.into_iter().fold(self, |request, it| request.about(it));
        request.texts(arguments, texts)
    }
}

impl Argument {
    /// Whether it is a secret that was given as `-`: to be asked for without
    /// echo, or read from stdin.
    #[cfg_attr(docsrs, doc(cfg(feature = "clap")))]
    pub fn is_asked_for(&self, matches: &ArgMatches) -> bool {
        self.kind() == ValueKind::Secret && self.given(matches, "").is_some_and(|it| it == "-")
    }

    /// The flag to name where it is missing: `--name`; of a secret the one that
    /// takes it from a file, `--auth-password-file`.
    #[cfg_attr(docsrs, doc(cfg(feature = "clap")))]
    pub fn flag(&self) -> String {
        let suffix = if self.kind() == ValueKind::Secret { FILE } else { "" };
        format!("--{}{suffix}", self.kebab_name())
    }

    fn given<'m>(&self, matches: &'m ArgMatches, suffix: &str) -> Option<&'m String> {
        matches.get_one(&format!("{}{suffix}", self.kebab_name()))
    }

    /// A secret from a file or the environment. What is wrong is never repeated: it may be one.
    fn secret(&self, matches: &ArgMatches) -> Result<Option<String>, Error> {
        let name = self.kebab_name();
        let refused = |why: String| Err(Error::invalid_request(why));
        let given = |suffix| self.given(matches, suffix);
        match (given(""), given(FILE), given(VARIABLE)) {
            (None, None, None) => Ok(None),
            (Some(dash), None, None) if dash == "-" => Ok(None),
            (Some(_), None, None) => refused(format!(
                "--{name} takes no secret, which others could see: write `--{name} -`, or use \
                 --{name}{FILE} PATH or --{name}{VARIABLE} NAME"
            )),
            (None, Some(path), None) => match fs::read_to_string(path) {
                Ok(text) => Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned())),
                Err(error) => refused(format!("cannot read `{path}`: {error}")),
            },
            (None, None, Some(variable)) => match env::var(variable) {
                Ok(text) => Ok(Some(text)),
                Err(_) => refused(format!("--{name}{VARIABLE}: `{variable}` is not set")),
            },
            _ => refused(format!("--{name} is given in more than one way")),
        }
    }

    fn flags(&self) -> Vec<Arg> {
        let name = self.kebab_name();
        if self.kind() == ValueKind::Secret {
            let flag = |suffix: &str, value: &'static str, from: &str| {
                let help = format!("{}, {from}", self.summary());
                named(&format!("{name}{suffix}")).help(help).value_name(value)
            };
            return vec![
                flag("", "-", "asked for on the terminal, or a line of stdin: `-`"),
                flag(FILE, "PATH", "from a file").value_hint(ValueHint::FilePath),
                flag(VARIABLE, "NAME", "from an environment variable"),
            ];
        }
        let item = |input: &TextInput, does: &str, value: &'static str| {
            let help = format!("{does} `{}`", self.name());
            let flag = named(&input.name).help(help).value_name(value);
            flag.action(ArgAction::Append).conflicts_with(name.to_owned())
        };
        let is_map = self.kind() == ValueKind::Map;
        let flag = |input: &TextInput| match input.action {
            InputAction::Set => self.value_flag(),
            InputAction::Add => item(input, "Add to", self.value_name()),
            InputAction::Remove if is_map => item(input, "Remove from", "NAME"),
            InputAction::Remove => item(input, "Remove from", self.value_name()),
            InputAction::Clear => named(&input.name)
                .help(format!("Leave nothing in `{}`", self.name()))
                .action(ArgAction::SetTrue)
                .conflicts_with(name.to_owned()),
        };
        self.inputs().iter().map(flag).collect()
    }

    /// The flag for the value itself.
    fn value_flag(&self) -> Arg {
        let mut flag = named(self.kebab_name()).value_name(self.value_name());
        flag = flag.help(self.summary()).long_help(self.help());
        flag = match self.kind() {
            ValueKind::Flag => {
                flag.num_args(0..=1).require_equals(true).default_missing_value("true")
            }
            ValueKind::List | ValueKind::Map => flag.action(ArgAction::Append),
            _ => flag.allow_negative_numbers(true),
        };
        if self.is_list_of_texts() {
            flag = flag.value_delimiter(',');
        }
        if let Some(alias) = self.alias() {
            flag = flag.visible_alias(alias.to_owned());
        }
        if self.known_values().is_empty() {
            return flag;
        }
        let values = self.known_values().iter().map(|(value, meaning)| {
            let help = (!meaning.is_empty()).then_some(*meaning);
            PossibleValue::new(*value).help(help)
        });
        flag.value_parser(Known(PossibleValuesParser::new(values)))
    }

    fn value_name(&self) -> &'static str {
        match self.kind() {
            ValueKind::Flag => "true|false",
            ValueKind::Integer | ValueKind::Number => "N",
            ValueKind::Identifier => "ID",
            ValueKind::Map => "NAME=VALUE",
            ValueKind::Any | ValueKind::Object => "JSON|TEXT",
            ValueKind::List if !self.is_list_of_texts() => "JSON",
            _ => "TEXT",
        }
    }
}

fn named(name: &str) -> Arg {
    Arg::new(name.to_owned()).long(name.to_owned())
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
        value: &OsStr,
    ) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        self.0.possible_values()
    }
}
