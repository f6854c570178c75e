//! Results for people: a table of many, lines of one.

use comfy_table::{ContentArrangement, Table, presets};
use serde_json::Value;
use videosdk_sip::dynamic::ObjectDescription;

use crate::failure::Failure;
use crate::session::Session;

/// A longer cell is cut.
const WIDEST: usize = 40;

impl Session {
    /// Prints a table: cells without what steers a terminal, as many columns as fit.
    pub fn table(&self, headers: &[String], rows: &[Vec<String>]) -> Result<(), Failure> {
        let width = width();
        let mut used = 0;
        let columns: Vec<usize> = (0..headers.len())
            .filter(|column| {
                let cells = rows.iter().filter_map(|it| it.get(*column));
                let widest = cells.map(|it| it.chars().count().min(WIDEST)).max().unwrap_or(0);
                let header = headers.get(*column).map_or(0, |it| it.chars().count());
                let needed = widest.max(header) + 2;
                // The first one is always there; one that is empty never.
                let fits = *column == 0 || widest > 0 && used + needed <= width;
                used += if fits { needed } else { 0 };
                fits
            })
            .collect();
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
        let of = |row: &[String]| -> Vec<String> {
            columns.iter().map(|it| cut(row.get(*it).map_or("", String::as_str))).collect()
        };
        table.set_header(of(headers).into_iter().map(|it| it.to_uppercase()));
        rows.iter().for_each(|row| {
            table.add_row(of(row));
        });
        for column in table.column_iter_mut() {
            column.set_padding((0, 2));
        }
        let text = table.trim_fmt();
        let (header, rows) = text.split_once('\n').unwrap_or((&text, ""));
        self.line(&self.paint("1", header))?;
        if rows.is_empty() { Ok(()) } else { self.line(rows) }
    }

    /// Prints resources as a table: identifier, name, and what else fits.
    pub fn resources(
        &self,
        items: &[Value],
        object: ObjectDescription,
        id_path: &str,
    ) -> Result<(), Failure> {
        let all = || items.iter().flat_map(|it| flat(it, object));
        let mut headers = vec![id_path.to_owned()];
        let named = all().map(|(name, _)| name).filter(|it| it == "name").take(1);
        headers.extend(named);
        for name in paths(object, "") {
            if !headers.contains(&name) && all().any(|(other, _)| other == name) {
                headers.push(name);
            }
        }
        let row = |item: &Value| {
            let cells = flat(item, object);
            let cell = |header: &String| {
                let found = cells.iter().find(|(name, _)| name == header);
                found.map_or_else(String::new, |(_, text)| text.clone())
            };
            headers.iter().map(cell).collect::<Vec<_>>()
        };
        let rows: Vec<_> = items.iter().map(row).collect();
        // Of `phoneNumber.e164` the last word says enough.
        let short = |it: &String| it.rsplit('.').next().unwrap_or(it).to_owned();
        self.table(&headers.iter().map(short).collect::<Vec<_>>(), &rows)
    }

    /// Prints one resource: a line for each value, in the order of the description.
    pub fn resource(
        &self,
        value: &Value,
        object: Option<ObjectDescription>,
    ) -> Result<(), Failure> {
        let mut lines = object.map_or_else(Vec::new, |it| flat(value, it));
        let mut rest = Vec::new();
        leaves("", value, &mut rest);
        let is_new = |name: &str| {
            !lines.iter().any(|(other, _)| {
                other == name || name.strip_prefix(other).is_some_and(|it| it.starts_with('.'))
            })
        };
        let rest: Vec<_> = rest.into_iter().filter(|(name, _)| is_new(name)).collect();
        lines.extend(rest);
        let width = lines.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
        for (name, text) in lines {
            let name = plain(&name);
            let padding = " ".repeat(width.saturating_sub(name.chars().count()) + 2);
            self.line(&format!("{}{padding}{text}", self.paint("1", &name)))?;
        }
        Ok(())
    }
}

/// The paths of an object's values, and of those in its objects.
fn paths(object: ObjectDescription, prefix: &str) -> Vec<String> {
    let of_field = |field: videosdk_sip::dynamic::FieldDescription| {
        let path = format!("{prefix}{}", field.name());
        match field.object() {
            // Two levels are enough, also for one that holds itself.
            Some(inner) if prefix.is_empty() => paths(inner, &format!("{path}.")),
            _ => vec![path],
        }
    };
    object.fields().flat_map(of_field).collect()
}

/// The values of a resource by their paths, in the order of the description.
fn flat(value: &Value, object: ObjectDescription) -> Vec<(String, String)> {
    let pointer = |path: &str| format!("/{}", path.replace('.', "/"));
    let found = paths(object, "").into_iter().filter_map(|path| {
        let text = cell(value.pointer(&pointer(&path))?)?;
        Some((path, text))
    });
    found.collect()
}

/// All values below a value, by their paths.
fn leaves(path: &str, value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            for (name, inner) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                leaves(&path, inner, found);
            }
        }
        _ => found.extend(cell(value).map(|text| (path.to_owned(), text))),
    }
}

/// A value in one line.
fn cell(value: &Value) -> Option<String> {
    let text = match value {
        Value::Null => return None,
        Value::String(text) => text.clone(),
        Value::Array(items) if items.iter().all(|it| !it.is_object() && !it.is_array()) => {
            items.iter().filter_map(cell).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    };
    Some(plain(&text))
}

/// A text from outside, without what steers a terminal.
pub fn plain(text: &str) -> String {
    text.chars().map(|it| if it.is_control() { '\u{fffd}' } else { it }).collect()
}

fn cut(text: &str) -> String {
    match text.chars().count() > WIDEST {
        true => text.chars().take(WIDEST - 1).chain(['…']).collect(),
        false => text.to_owned(),
    }
}

/// The width of the terminal, or what `COLUMNS` says.
fn width() -> usize {
    let stated = std::env::var("COLUMNS").ok().and_then(|it| it.parse().ok());
    let terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    stated.or(terminal).filter(|it| *it > 0).unwrap_or(120)
}
