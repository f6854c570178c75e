//! Resources as a table of texts.

use std::fmt;

use serde_json::Value;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::descriptions::OperationDescription;
use super::values::{NamedValue, UNKNOWN};

/// Resources as a table of texts: a row for each, and in the first columns what
/// says most. From [`OperationDescription::table`]. `Display` aligns it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResourceTable {
    /// What each column shows, by the JSON name: `geoRegion`. Of `phoneNumber.e164`
    /// it is the last part, unless another column has that.
    pub columns: Vec<String>,
    /// A text for each column: empty where the resource has no such value.
    pub rows: Vec<Vec<String>>,
}

impl OperationDescription {
    /// Resources that it returned, as a table: a column for each value that is
    /// described and that one of them has, by its [rank](NamedValue::rank).
    pub fn table(&self, resources: &[Value]) -> ResourceTable {
        let rows: Vec<_> = resources.iter().map(|it| self.values(it)).collect();
        let mut paths: Vec<(u8, &str)> = Vec::new();
        for value in rows.iter().flatten().filter(|it| it.rank < UNKNOWN) {
            if !paths.iter().any(|(_, path)| *path == value.path) {
                paths.push((value.rank, &value.path));
            }
        }
        paths.sort_by_key(|(rank, _)| *rank);
        let last = |path: &str| path.rsplit('.').next().unwrap_or_default().to_owned();
        let is_only = |name: &str| paths.iter().filter(|it| last(it.1) == name).count() == 1;
        let column = |(_, path): &(u8, &str)| match last(path) {
            name if is_only(&name) => name,
            _ => (*path).to_owned(),
        };
        let cell = |row: &[NamedValue<'_>], path: &str| {
            row.iter().find(|it| it.path == path).map(ToString::to_string).unwrap_or_default()
        };
        let cells = |row: &Vec<NamedValue<'_>>| paths.iter().map(|it| cell(row, it.1)).collect();
        let columns = paths.iter().map(column).collect();
        ResourceTable { columns, rows: rows.iter().map(cells).collect() }
    }
}

impl ResourceTable {
    /// The table for a page of this width, in columns of a terminal, of which a
    /// Chinese character takes two: texts of more than `widest` are cut, and those
    /// left out that do not fit, with two blanks between them. The first one is
    /// always there.
    #[must_use]
    pub fn fitting(mut self, width: usize, widest: usize) -> Self {
        self.rows.iter_mut().flatten().for_each(|text| cut(text, widest));
        let mut left = width;
        let fits = |(index, column): (usize, &String)| {
            let cells = self.rows.iter().filter_map(|row| row.get(index)).chain([column]);
            let needed = cells.map(|it| it.width() + 2).max().unwrap_or(0);
            let fits = index == 0 || needed <= left;
            left = left.saturating_sub(if fits { needed } else { 0 });
            fits
        };
        let kept: Vec<bool> = self.columns.iter().enumerate().map(fits).collect();
        for row in self.rows.iter_mut().chain([&mut self.columns]) {
            let mut kept = kept.iter();
            row.retain(|_| kept.next() == Some(&true));
        }
        self
    }
}

fn cut(text: &mut String, widest: usize) {
    if text.width() > widest {
        let mut left = widest.saturating_sub(1);
        let fits = |it: &char| {
            let rest = left.checked_sub(it.width().unwrap_or(0));
            left = rest.unwrap_or(0);
            rest.is_some()
        };
        *text = text.chars().take_while(fits).chain(['…']).collect();
    }
}

/// The columns and a line for each row, aligned, with two blanks between them.
impl fmt::Display for ResourceTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = || [&self.columns].into_iter().chain(&self.rows);
        let width =
            |index| lines().filter_map(|it| it.get(index)).map(|it: &String| it.width()).max();
        let widths: Vec<_> = (0..self.columns.len()).filter_map(width).collect();
        for (number, line) in lines().enumerate() {
            let cells = line.iter().zip(&widths);
            let padded = cells.map(|(cell, width)| {
                let blanks = width.saturating_sub(cell.width()) + 2;
                format!("{cell}{:blanks$}", "")
            });
            let line_break = if number == 0 { "" } else { "\n" };
            write!(f, "{line_break}{}", padded.collect::<String>().trim_end())?;
        }
        Ok(())
    }
}

/// The value in one line, without what steers a terminal: a text without quotes,
/// the items of a list with commas between them, anything else as JSON.
impl fmt::Display for NamedValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&text(self.value))
    }
}

fn text(value: &Value) -> String {
    let shown = match value {
        Value::String(text) => text.clone(),
        Value::Array(items) if items.iter().all(|it| !it.is_object() && !it.is_array()) => {
            items.iter().map(text).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    };
    shown.replace(char::is_control, "\u{fffd}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> ResourceTable {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let rows = vec![row(["gw_1", "東京の電話", "eu"]), row(["gw_22", "Support", ""])];
        ResourceTable { columns: row(["id", "name", "region"]), rows }
    }

    #[test]
    fn columns_are_aligned_as_a_terminal_shows_them() {
        let expected = "id     name        region\ngw_1   東京の電話  eu\ngw_22  Support";
        assert_eq!(table().to_string(), expected);
        assert_eq!(ResourceTable::default().to_string(), "");
    }

    #[test]
    fn wide_characters_count_as_two_where_little_fits() {
        let cut = table().fitting(80, 6).to_string();
        assert_eq!(cut, "id     name    region\ngw_1   東京…   eu\ngw_22  Suppo…");
        // 7 and 12 columns, and 8 for the third one.
        assert_eq!(table().fitting(27, 40).columns.len(), 3);
        assert_eq!(table().fitting(26, 40).columns.len(), 2);
        assert_eq!(table().fitting(1, 40).columns, ["id"]);
    }
}
