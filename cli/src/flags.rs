//! Flags from the description, and what was given with them as JSON.

use std::collections::BTreeSet;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, ArgAction, ArgMatches, ValueHint, error, value_parser};
use serde_json::{Map, Value, json};
use videosdk_sip::dynamic::{
    FieldDescription, ObjectDescription, OperationDescription, ParameterDescription, ValueKind,
};

use crate::failure::Failure;
use crate::input;
use crate::session::Session;

/// Names that commands have for themselves. A field of such a name is `--field-…`.
const TAKEN: &str = "all color dry-run endpoint exact file help json limit profile quiet set \
                     timeout update-method verbose version yes id";

/// One flag, or the few of a secret, of a value that an operation takes.
pub struct Flag {
    /// Where the value goes: the JSON names from the body down to it; none for a parameter.
    path: Vec<&'static str>,
    /// The JSON name.
    pub name: &'static str,
    /// The name of the flag, without `--`.
    pub long: String,
    alias: Option<String>,
    /// What one item is called, if an edit can add and remove some.
    item: Option<String>,
    kind: ValueKind,
    item_kind: ValueKind,
    known: &'static [(&'static str, &'static str)],
    docs: &'static str,
    can_be_cleared: bool,
    /// Whether its object is nothing without it.
    required: bool,
}

/// The flags of an operation, without the identifier that has its own place.
pub fn flags(operation: &OperationDescription) -> Vec<Flag> {
    let identifier = operation.identifier();
    let mut flags = Vec::new();
    let parameters = operation.parameters().iter().filter(|it| Some(it.name()) != identifier);
    // All pages are read anyway.
    let parameters = parameters.filter(|it| !(operation.is_paged() && it.name() == "page"));
    flags.extend(parameters.map(of_parameter));
    if let Some(body) = operation.body() {
        let mut objects = vec![body.name()];
        of_fields(body, operation.is_editable(), (&[], "", ""), &mut objects, &mut flags);
        flags.retain(|it| it.path.is_empty() || it.path[..] != *identifier.as_slice());
    }
    let mut seen: BTreeSet<String> = TAKEN.split_whitespace().map(str::to_owned).collect();
    for flag in &mut flags {
        while !seen.insert(flag.long.clone()) {
            flag.long = format!("field-{}", flag.long);
        }
    }
    for flag in &mut flags {
        flag.alias = flag.alias.take().filter(|it| seen.insert(it.clone()));
        flag.item = flag.item.take().filter(|it| seen.insert(format!("add-{it}")));
        flag.can_be_cleared &= seen.insert(format!("clear-{}", flag.long));
    }
    flags
}

fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase().map(|it| if it == '_' { '-' } else { it }));
    }
    kebab
}

fn of_parameter(parameter: &'static ParameterDescription) -> Flag {
    Flag {
        path: Vec::new(),
        name: parameter.name(),
        long: kebab(parameter.name()),
        alias: Some(kebab(parameter.rust_name())),
        item: None,
        kind: parameter.kind(),
        item_kind: ValueKind::Text,
        known: parameter.known_values(),
        docs: parameter.description(),
        can_be_cleared: false,
        required: parameter.is_required(),
    }
}

/// The flags of an object's fields; those of an object in it begin with its name.
fn of_fields(
    object: ObjectDescription,
    is_edit: bool,
    (path, long, alias): (&[&'static str], &str, &str),
    objects: &mut Vec<&'static str>,
    flags: &mut Vec<Flag>,
) {
    for field in object.fields() {
        let path: Vec<_> = path.iter().copied().chain([field.name()]).collect();
        let long = format!("{long}{}", kebab(field.name()));
        let alias = format!("{alias}{}", kebab(field.rust_name()));
        match field.object().filter(|_| field.kind() == ValueKind::Object) {
            // An object may hold itself.
            Some(inner) if !objects.contains(&inner.name()) => {
                objects.push(inner.name());
                let names = (&path[..], &*format!("{long}-"), &*format!("{alias}-"));
                of_fields(inner, is_edit, names, objects, flags);
                objects.pop();
            }
            _ => flags.push(of_field(field, is_edit, path, long, alias)),
        }
    }
}

fn of_field(
    field: FieldDescription,
    is_edit: bool,
    path: Vec<&'static str>,
    long: String,
    alias: String,
) -> Flag {
    let is_collection = matches!(field.kind(), ValueKind::List | ValueKind::Map);
    let can_be_cleared = field.is_nullable() || is_collection && !field.is_not_blank();
    Flag {
        name: field.name(),
        item: (is_edit && is_collection && path.len() == 1).then(|| kebab(field.singular())),
        kind: field.kind(),
        item_kind: field.item_kind().unwrap_or(ValueKind::Any),
        known: field.known_values(),
        docs: field.description(),
        required: field.is_required() && path.len() > 1,
        can_be_cleared,
        alias: (alias != long).then_some(alias),
        path,
        long,
    }
}

/// Takes any text, and knows some.
#[derive(Clone)]
struct Known(&'static [(&'static str, &'static str)]);

impl TypedValueParser for Known {
    type Value = String;

    fn parse_ref(
        &self,
        command: &clap::Command,
        arg: Option<&Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<String, error::Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let value = |(value, meaning): &(&'static str, &'static str)| match meaning.is_empty() {
            true => PossibleValue::new(*value),
            false => PossibleValue::new(*value).help(*meaning),
        };
        Some(Box::new(self.0.iter().map(value)))
    }
}

/// The first sentence of a description, for the short help.
pub fn first_sentence(docs: &str) -> String {
    let paragraph = docs.split("\n\n").next().unwrap_or_default();
    let text = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = text.find(". ").map_or(text.len(), |it| it);
    text.get(..end).unwrap_or(&text).trim_end_matches('.').to_owned()
}

impl Flag {
    /// The arguments of this flag.
    pub fn args(&self) -> Vec<Arg> {
        let (help, long) = (first_sentence(self.docs), self.long.clone());
        let new = |name: String, help: &str| {
            let long_help = self.docs.to_owned();
            Arg::new(name.clone()).long(name).help(help.to_owned()).long_help(long_help)
        };
        let mut arg = new(long.clone(), &help).value_name(self.value_name());
        if let Some(alias) = &self.alias {
            arg = arg.visible_alias(alias.clone());
        }
        let is_open_list = matches!(self.kind, ValueKind::List | ValueKind::Map);
        arg = match self.kind {
            ValueKind::Secret => return self.secret_args(&help),
            ValueKind::Flag => arg
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value("true")
                .value_parser(["true", "false"])
                .hide_possible_values(true),
            ValueKind::Integer => arg.value_parser(value_parser!(i64)).allow_negative_numbers(true),
            ValueKind::Number => arg.value_parser(value_parser!(f64)).allow_negative_numbers(true),
            _ if is_open_list => arg.action(ArgAction::Append),
            _ => arg,
        };
        if !self.known.is_empty() {
            arg = arg.value_parser(Known(self.known));
        }
        if self.is_split() {
            arg = arg.value_delimiter(',');
        }
        let mut args = vec![arg];
        if let Some(item) = &self.item {
            let name = if self.kind == ValueKind::Map { "NAME" } else { self.value_name() };
            let verb = |verb: &str, value: &'static str, help: String| {
                let arg = Arg::new(format!("{verb}-{item}")).long(format!("{verb}-{item}"));
                let arg = arg.value_name(value).help(help).action(ArgAction::Append);
                arg.conflicts_with(long.clone())
            };
            let field = self.name;
            args.push(verb("add", self.value_name(), format!("Add to `{field}`")));
            args.push(verb("remove", name, format!("Remove from `{field}`")));
        }
        if self.can_be_cleared {
            let name = format!("clear-{long}");
            let arg = Arg::new(name.clone()).long(name).action(ArgAction::SetTrue);
            let help = format!("Leave nothing in `{}`", self.name);
            args.push(arg.help(help).conflicts_with(long.clone()));
        }
        args
    }

    fn secret_args(&self, help: &str) -> Vec<Arg> {
        let long = &self.long;
        let arg = |suffix: &str, value: &'static str, from: &str| {
            let name = format!("{long}{suffix}");
            Arg::new(name.clone()).long(name).value_name(value).help(format!("{help}, {from}"))
        };
        vec![
            arg("", "-", "asked for on the terminal, or a line of stdin: `-`"),
            arg("-file", "PATH", "from a file").value_hint(ValueHint::FilePath),
            arg("-env", "NAME", "from an environment variable"),
        ]
    }

    fn value_name(&self) -> &'static str {
        match self.kind {
            ValueKind::Flag => "true|false",
            ValueKind::Integer | ValueKind::Number => "N",
            ValueKind::Identifier => "ID",
            ValueKind::Map => "NAME=VALUE",
            ValueKind::Any | ValueKind::Object => "JSON|TEXT",
            ValueKind::List if !self.is_split() => "JSON",
            _ => "TEXT",
        }
    }

    /// Whether several values may be separated by commas.
    fn is_split(&self) -> bool {
        let is_text = matches!(self.item_kind, ValueKind::Text | ValueKind::Identifier);
        self.kind == ValueKind::List && is_text
    }

    /// Whether it sets one of these fields of the body, or something in it.
    pub fn is_of_any(&self, fields: &[&str]) -> bool {
        self.path.first().is_some_and(|it| fields.contains(it))
    }

    /// Whether it is of the body, and not a parameter.
    pub fn is_field(&self) -> bool {
        !self.path.is_empty()
    }

    /// The value that was given, if one was.
    pub async fn value(
        &self,
        matches: &ArgMatches,
        session: &Session,
    ) -> Result<Option<Value>, Failure> {
        let long = self.long.as_str();
        if self.can_be_cleared && matches.get_flag(&format!("clear-{long}")) {
            return Ok(Some(match self.kind {
                ValueKind::List => json!([]),
                ValueKind::Map => json!({}),
                _ => Value::Null,
            }));
        }
        if self.kind == ValueKind::Secret {
            let secret = self.secret(matches, session).await?;
            return Ok(secret.map(Value::String));
        }
        if !matches.contains_id(long) {
            return Ok(None);
        }
        let texts = || matches.get_many::<String>(long).into_iter().flatten().map(String::as_str);
        let text = || texts().next().unwrap_or_default();
        Ok(Some(match self.kind {
            ValueKind::Integer => json!(matches.get_one::<i64>(long)),
            ValueKind::Number => json!(matches.get_one::<f64>(long)),
            ValueKind::Flag => json!(text() == "true"),
            ValueKind::Any | ValueKind::Object => json_or_text(text()),
            ValueKind::List => texts().map(|it| self.item(it)).collect(),
            ValueKind::Map => {
                let entries = texts().map(|it| self.entry(it));
                Value::Object(entries.collect::<Result<Map<_, _>, _>>()?)
            }
            _ => json!(text()),
        }))
    }

    /// What an edit adds and removes: whether it adds, and the value.
    pub fn verbs(&self, matches: &ArgMatches) -> Result<Vec<(bool, Value)>, Failure> {
        let Some(item) = &self.item else { return Ok(Vec::new()) };
        let mut verbs = Vec::new();
        for (adds, verb) in [(false, "remove"), (true, "add")] {
            let texts = matches.get_many::<String>(&format!("{verb}-{item}"));
            for text in texts.into_iter().flatten() {
                verbs.push((
                    adds,
                    match (self.kind, adds) {
                        (ValueKind::Map, true) => {
                            Value::Object(Map::from_iter([self.entry(text)?]))
                        }
                        (ValueKind::Map, false) => json!(text),
                        _ => self.item(text),
                    },
                ));
            }
        }
        Ok(verbs)
    }

    fn item(&self, text: &str) -> Value {
        if self.is_split() { json!(text) } else { json_or_text(text) }
    }

    fn entry(&self, text: &str) -> Result<(String, Value), Failure> {
        let (name, value) = text.split_once('=').ok_or_else(|| {
            Failure::usage(format!("--{}: `{text}` is not NAME=VALUE", self.long))
        })?;
        let is_text = self.item_kind == ValueKind::Text;
        let value = if is_text { json!(value) } else { json_or_text(value) };
        Ok((name.to_owned(), value))
    }

    async fn secret(
        &self,
        matches: &ArgMatches,
        session: &Session,
    ) -> Result<Option<String>, Failure> {
        let long = &self.long;
        let given = |suffix: &str| matches.get_one::<String>(&format!("{long}{suffix}"));
        match (given(""), given("-file"), given("-env")) {
            (None, None, None) => Ok(None),
            (Some(dash), None, None) if dash == "-" => {
                session.ask_secret(&long.replace('-', " ")).await.map(Some)
            }
            // It is not repeated: it may be the secret.
            (Some(_), None, None) => Err(Failure::usage(format!(
                "--{long} takes no secret, which others could see; `-` asks for it"
            ))
            .with_hint(format!("or use --{long}-file PATH or --{long}-env NAME"))),
            (None, Some(path), None) => {
                let text = input::read_text(path)?;
                Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()))
            }
            (None, None, Some(name)) => std::env::var(name).map(Some).map_err(|_| {
                Failure::usage(format!("--{long}-env: the variable `{name}` is not set"))
            }),
            _ => Err(Failure::usage(format!("--{long} is given in more than one way"))),
        }
    }
}

/// JSON where it is some, or else a text.
pub fn json_or_text(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| json!(text))
}

/// The body: the file, with what the flags say in its place.
pub async fn body(
    flags: &[Flag],
    file: Option<Value>,
    matches: &ArgMatches,
    session: &Session,
) -> Result<Value, Failure> {
    let mut body = file.unwrap_or_else(|| json!({}));
    for flag in flags.iter().filter(|it| it.is_field()) {
        if let Some(value) = flag.value(matches, session).await? {
            set(&mut body, &flag.path, value)?;
        }
    }
    // A secret that is missing is asked for, where somebody is there.
    for flag in flags.iter().filter(|it| it.kind == ValueKind::Secret && it.required) {
        let Some((_, holder)) = flag.path.split_last() else { continue };
        let holder = format!("/{}", holder.join("/"));
        let holder = body.pointer(&holder).and_then(Value::as_object);
        if holder.is_some_and(|it| !it.contains_key(flag.name)) {
            if !session.can_ask() {
                let long = &flag.long;
                return Err(Failure::usage(format!("the {} is missing", long.replace('-', " ")))
                    .with_hint(format!(
                        "--{long}-file PATH, --{long}-env NAME, or --{long} - for a line of stdin"
                    )));
            }
            let secret = session.ask_secret(&flag.long.replace('-', " ")).await?;
            set(&mut body, &flag.path, json!(secret))?;
        }
    }
    Ok(body)
}

fn set(body: &mut Value, path: &[&str], value: Value) -> Result<(), Failure> {
    let Some((first, rest)) = path.split_first() else {
        *body = value;
        return Ok(());
    };
    if body.is_null() {
        *body = json!({});
    }
    let fields = body
        .as_object_mut()
        .ok_or_else(|| Failure::usage(format!("the file has no object where `{first}` belongs")))?;
    set(fields.entry(*first).or_insert(Value::Null), rest, value)
}
