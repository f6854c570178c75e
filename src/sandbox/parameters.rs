//! The query and header parameters of a request, by the table.

use super::check::is_one_of;
use super::request::Request;
use crate::describe::{Kind, Parameter};

/// The parameters that a request carries, checked.
pub(super) struct Parameters {
    values: Vec<(&'static Parameter, Vec<String>)>,
}

impl Parameters {
    pub(super) fn of(
        request: &Request,
        described: &'static [Parameter],
        allow_unknown: bool,
    ) -> Result<Self, String> {
        let query = request.path().split_once('?').map_or("", |(_, query)| query);
        let query: Vec<(String, String)> =
            serde_urlencoded::from_str(query).map_err(|_| "The query cannot be read".to_owned())?;
        let in_query = || described.iter().filter(|parameter| !parameter.in_header);
        let unknown = |name: &str| in_query().all(|parameter| parameter.name != name);
        if let Some((name, _)) = query.iter().find(|(name, _)| !allow_unknown && unknown(name)) {
            return Err(format!("{name} is not a parameter of this request; misspelt?"));
        }
        let mut values = Vec::new();
        for parameter in described {
            let name = parameter.name;
            let mut given: Vec<String> = match parameter.in_header {
                true => request.header(name).map(str::to_owned).into_iter().collect(),
                false => {
                    query.iter().filter(|(key, _)| key == name).map(|it| it.1.clone()).collect()
                }
            };
            // A list is repeated or, as the vendor's SDKs send it, joined.
            if matches!(parameter.kind, Kind::List(_)) {
                let parts = given.iter().flat_map(|text| {
                    text.split(',').filter(|part| text.is_empty() || !part.is_empty())
                });
                given = parts.map(str::to_owned).collect();
            }
            // Filters are left empty when nothing is chosen.
            let is_id = matches!(parameter.kind, Kind::Id(_) | Kind::List(Kind::Id(_)));
            if !is_a_number(parameter.kind) && !is_id {
                given.retain(|value| !value.trim().is_empty());
            }
            if given.is_empty() && parameter.required {
                return Err(format!("{name} is required"));
            }
            given.iter().try_for_each(|value| check(value, parameter.kind, parameter))?;
            values.push((parameter, given));
        }
        Ok(Self { values })
    }

    /// Those that are given, except for these.
    pub(super) fn except<'a>(
        &'a self,
        names: &'a [&str],
    ) -> impl Iterator<Item = (&'static Parameter, &'a [String])> {
        let given = self.values.iter().map(|(parameter, given)| (*parameter, given.as_slice()));
        given.filter(|(parameter, given)| {
            !given.is_empty() && !parameter.in_header && !names.contains(&parameter.name)
        })
    }

    /// The first value of a parameter.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let (_, given) = self.values.iter().find(|(parameter, _)| parameter.name == name)?;
        given.first().map(String::as_str)
    }

    /// A number that counts from `least`, as far as it can be counted.
    pub(super) fn count(
        &self,
        name: &str,
        otherwise: usize,
        least: usize,
    ) -> Result<usize, String> {
        match self.get(name) {
            None => Ok(otherwise),
            // A page beyond all others is empty, however far beyond.
            Some(text) if text.bytes().all(|it| it.is_ascii_digit()) && text.len() > 18 => {
                Ok(usize::MAX)
            }
            Some(text) => match text.parse() {
                Ok(number) if number >= least => Ok(number),
                _ if least == 0 => Err(format!("{name} must not be negative")),
                _ => Err(format!("{name} must be a positive integer")),
            },
        }
    }
}

/// Whether a text is as long as the description lets identifiers be.
pub(super) fn is_an_identifier(text: &str) -> bool {
    (1..=256).contains(&text.chars().count())
}

fn is_a_number(kind: Kind) -> bool {
    matches!(kind, Kind::Integer | Kind::Number)
}

fn check(value: &str, kind: Kind, parameter: &Parameter) -> Result<(), String> {
    let name = parameter.name;
    let is = |fits: bool, what: &str| match fits {
        true => Ok(()),
        false => Err(format!("{name} must be {what}")),
    };
    match kind {
        Kind::Flag => is(matches!(value, "true" | "false"), "true or false"),
        Kind::Integer => {
            let digits = value.strip_prefix('-').unwrap_or(value);
            let is_integer = !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit());
            is(is_integer, "an integer")?;
            at_least(value, parameter)
        }
        Kind::Number => {
            is(value.parse::<f64>().is_ok_and(f64::is_finite), "a number")?;
            at_least(value, parameter)
        }
        Kind::Values(known) => is(is_one_of(value, known), &format!("one of {}", known.join(", "))),
        Kind::List(kind) => check(value, *kind, parameter),
        Kind::Id(_) => is(is_an_identifier(value), "an identifier"),
        _ => Ok(()),
    }
}

fn at_least(value: &str, parameter: &Parameter) -> Result<(), String> {
    match (parameter.minimum, value.parse::<f64>()) {
        (Some(minimum), Ok(value)) if value < minimum as f64 => {
            Err(format!("{} must be at least {minimum}", parameter.name))
        }
        _ => Ok(()),
    }
}
