//! Descriptions as help texts, without their sources.

use super::arguments::Argument;
use super::descriptions::OperationDescription;

impl OperationDescription {
    /// The description as a help text: each paragraph in one line, without the one
    /// that says where it is documented ("Sources:").
    pub fn help(&self) -> String {
        help(self.docs)
    }
}

impl Argument {
    /// The description of the value as a help text; as
    /// [`OperationDescription::help`].
    pub fn help(&self) -> String {
        help(self.description())
    }

    /// The first sentence of the [`help`](Self::help), without its full stop.
    pub fn summary(&self) -> String {
        let help = self.help();
        let sentence = help.split("\n\n").next().and_then(|it| it.split(". ").next());
        sentence.unwrap_or_default().trim_end_matches('.').to_owned()
    }
}

fn help(docs: &str) -> String {
    let paragraphs = docs.split("\n\n").filter(|it| !it.starts_with("Sources:"));
    let paragraphs = paragraphs.map(|it| match it.trim_start().starts_with(['*', '-', '|']) {
        // A list or a table.
        true => it.to_owned(),
        false => it.split_whitespace().collect::<Vec<_>>().join(" "),
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}
