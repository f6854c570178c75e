//! Results for people: a table of many, lines of one.

use comfy_table::{ContentArrangement, Table, presets};
use heck::ToTitleCase;
use serde_json::Value;
use videosdk_sip::dynamic::{NamedValue, ResourceTable};

use crate::{Result, Session};

/// A longer cell is cut.
const WIDEST: usize = 40;

impl Session {
    /// Prints a table: as many columns as fit.
    pub fn table(&self, mut resources: ResourceTable) -> Result {
        let stated = std::env::var("COLUMNS").ok().and_then(|it| it.parse().ok());
        let terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        let width = stated.or(terminal).filter(|it| *it > 0).unwrap_or(120);
        // `geoRegion` is two words.
        resources.columns.iter_mut().for_each(|it| *it = it.to_title_case().to_uppercase());
        let ResourceTable { columns, rows, .. } = resources.fitting(width, WIDEST);
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
        table.set_header(columns).add_rows(rows);
        table.column_iter_mut().for_each(|it| _ = it.set_padding((0, 2)));
        let text = table.trim_fmt();
        let (header, rows) = text.split_once('\n').unwrap_or((&text, ""));
        self.line(format!("{}\n{rows}", self.paint("1", header)))
    }

    /// Prints one resource: a line for each value.
    pub fn resource(&self, values: &[NamedValue<'_>]) -> Result {
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
