//! Results for people: a table of many, lines of one.

use comfy_table::{ContentArrangement, Table, presets};
use heck::ToTitleCase;
use serde_json::Value;
use videosdk_sip::dynamic::{NamedValue, ResourceTable};

use crate::failure::Failure;
use crate::session::Session;

/// A longer cell is cut.
const WIDEST: usize = 40;

impl Session {
    /// Prints a table: as many columns as fit.
    pub fn table(&self, resources: ResourceTable) -> Result<(), Failure> {
        let stated = std::env::var("COLUMNS").ok().and_then(|it| it.parse().ok());
        let terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        let mut left = stated.or(terminal).filter(|it| *it > 0).unwrap_or(120);
        let headers = resources.columns.iter().map(|it| it.to_title_case().to_uppercase());
        let mut rows = vec![headers.collect::<Vec<_>>()];
        rows.extend(resources.rows);
        rows.iter_mut().flatten().for_each(cut);
        let fits = |column: &usize| {
            let cells = rows.iter().filter_map(|it| it.get(*column));
            let needed = cells.map(|it| it.chars().count() + 2).max().unwrap_or(0);
            let fits = *column == 0 || needed <= left;
            left = left.saturating_sub(if fits { needed } else { 0 });
            fits
        };
        let columns: Vec<usize> = (0..resources.columns.len()).filter(fits).collect();
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
        table.add_rows(rows.iter().map(|row| columns.iter().filter_map(|it| row.get(*it))));
        table.column_iter_mut().for_each(|it| _ = it.set_padding((0, 2)));
        let text = table.trim_fmt();
        let (header, rows) = text.split_once('\n').unwrap_or((&text, ""));
        self.line(format!("{}\n{rows}", self.paint("1", header)))
    }

    /// Prints one resource: a line for each value.
    pub fn resource(&self, values: &[NamedValue<'_>]) -> Result<(), Failure> {
        // A text alone is what somebody wants to pipe on.
        if let [NamedValue { value: Value::String(text), .. }] = values {
            return self.line(text.lines().map(plain).collect::<Vec<_>>().join("\n"));
        }
        let width = values.iter().map(|it| it.path.chars().count()).max().unwrap_or(0);
        values.iter().try_for_each(|it| {
            let name = self.paint("1", &format!("{:width$}", plain(&it.path)));
            self.line(format!("{name}  {it}"))
        })
    }
}

/// A text from outside, without what steers a terminal.
pub fn plain(text: &str) -> String {
    text.replace(char::is_control, "\u{fffd}")
}

fn cut(text: &mut String) {
    if text.chars().count() > WIDEST {
        *text = text.chars().take(WIDEST - 1).chain(['…']).collect();
    }
}
