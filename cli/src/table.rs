//! Results for people: a table of many, lines of one.

use comfy_table::{ContentArrangement, Table, presets};
use serde_json::Value;
use videosdk_sip::dynamic::NamedValue;

use crate::failure::Failure;
use crate::session::Session;

/// A longer cell is cut.
const WIDEST: usize = 40;

impl Session {
    /// Prints a table: as many columns as fit, and no cell that steers a terminal.
    pub fn table(&self, headers: &[String], rows: &[Vec<String>]) -> Result<(), Failure> {
        let stated = std::env::var("COLUMNS").ok().and_then(|it| it.parse().ok());
        let terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        let mut left = stated.or(terminal).filter(|it| *it > 0).unwrap_or(120);
        // `createdAt` is two words.
        let word = |it: char| [it.is_uppercase().then_some(' '), Some(it)].into_iter().flatten();
        let words = |it: &String| it.chars().flat_map(word).collect::<String>().to_uppercase();
        let headers: Vec<_> = headers.iter().map(words).collect();
        let fits = |column: &usize| {
            let rows = rows.iter().chain([&headers]);
            let cells = rows.filter_map(|it| it.get(*column));
            let needed = cells.map(|it| it.chars().count().min(WIDEST) + 2).max().unwrap_or(0);
            let fits = *column == 0 || needed <= left;
            left = left.saturating_sub(if fits { needed } else { 0 });
            fits
        };
        let columns: Vec<usize> = (0..headers.len()).filter(fits).collect();
        let of = |row: &[String]| -> Vec<String> {
            columns.iter().map(|it| cut(row.get(*it).map_or("", String::as_str))).collect()
        };
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
        table.set_header(of(&headers));
        table.add_rows(rows.iter().map(|it| of(it)));
        table.column_iter_mut().for_each(|it| _ = it.set_padding((0, 2)));
        let text = table.trim_fmt();
        let (header, rows) = text.split_once('\n').unwrap_or((&text, ""));
        self.line(&format!("{}\n{rows}", self.paint("1", header)))
    }

    /// Prints resources as a table: what says most first.
    pub fn resources(&self, items: &[Vec<NamedValue<'_>>]) -> Result<(), Failure> {
        let mut paths: Vec<(u8, &str)> = Vec::new();
        for value in items.iter().flatten() {
            if value.rank < 8 && !paths.iter().any(|(_, path)| *path == value.path) {
                paths.push((value.rank, &value.path));
            }
        }
        paths.sort_by_key(|(rank, _)| *rank);
        let row = |item: &Vec<NamedValue<'_>>| {
            let text = |path: &str| item.iter().find(|it| it.path == path).map(|it| cell(it.value));
            paths.iter().map(|(_, path)| text(path).unwrap_or_default()).collect()
        };
        // Of `phoneNumber.e164` the last word says enough, if no other has it.
        let last = |path: &str| path.rsplit('.').next().unwrap_or_default().to_owned();
        let is_only = |name: &str| paths.iter().filter(|it| last(it.1) == name).count() == 1;
        let header = |(_, path): &(u8, &str)| match last(path) {
            name if is_only(&name) => name,
            _ => (*path).to_owned(),
        };
        let rows: Vec<_> = items.iter().map(row).collect();
        self.table(&paths.iter().map(header).collect::<Vec<_>>(), &rows)
    }

    /// Prints one resource: a line for each value.
    pub fn resource(&self, values: &[NamedValue<'_>]) -> Result<(), Failure> {
        // A text alone is what somebody wants to pipe on.
        if let [NamedValue { value: Value::String(text), .. }] = values {
            return self.line(&text.lines().map(plain).collect::<Vec<_>>().join("\n"));
        }
        let width = values.iter().map(|it| it.path.chars().count()).max().unwrap_or(0);
        values.iter().try_for_each(|it| {
            let name = self.paint("1", &format!("{:width$}", plain(&it.path)));
            self.line(&format!("{name}  {}", cell(it.value)))
        })
    }
}

/// A value in one line.
fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => plain(text),
        Value::Array(items) if items.iter().all(|it| !it.is_object() && !it.is_array()) => {
            items.iter().map(cell).collect::<Vec<_>>().join(", ")
        }
        other => plain(&other.to_string()),
    }
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
