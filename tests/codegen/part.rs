//! A part of the real description that is whole in itself. The generator runs
//! hundreds of times in these tests, and what it does with each of many
//! resources it does with two.

use std::collections::BTreeSet;

/// The description with the paths that begin so, and the components that these
/// lead to.
pub fn with_paths_below(description: &str, prefixes: &[&str]) -> String {
    let blocks = blocks(description);
    let mut kept: BTreeSet<usize> = BTreeSet::new();
    let mut waiting: Vec<usize> = (0..blocks.len())
        .filter(|it| {
            let block = &blocks[*it];
            match block.place {
                Place::Path => prefixes.iter().any(|prefix| block.name.starts_with(prefix)),
                Place::Component(_) => false,
                Place::Other => true,
            }
        })
        .collect();
    while let Some(next) = waiting.pop() {
        if kept.insert(next) {
            let leads_to = |it: &usize| match blocks[*it].place {
                Place::Component(kind) => {
                    let reference = format!("'#/components/{kind}/{}'", blocks[*it].name);
                    blocks[next].text.contains(&reference)
                }
                _ => false,
            };
            waiting.extend((0..blocks.len()).filter(leads_to));
        }
    }
    kept.into_iter().map(|it| blocks[it].text.as_str()).collect()
}

#[derive(Clone, Copy)]
enum Place<'a> {
    Path,
    /// A component of this kind, `schemas` for one.
    Component(&'a str),
    /// Whatever belongs to all of the description.
    Other,
}

struct Block<'a> {
    name: &'a str,
    place: Place<'a>,
    text: String,
}

/// The lines, taken together where they are one path or one component.
fn blocks(description: &str) -> Vec<Block<'_>> {
    let (mut found, mut top, mut kind): (Vec<Block<'_>>, _, _) = (Vec::new(), "", "");
    for line in description.split_inclusive('\n') {
        let name = line.trim().trim_end_matches(':');
        let depth = line.len() - line.trim_start().len();
        let begins = match (top, depth) {
            _ if name.is_empty() => None,
            (_, 0) => {
                (top, kind) = (name, "");
                Some(Place::Other)
            }
            ("paths", 2) => Some(Place::Path),
            ("components", 2) => {
                kind = name;
                Some(Place::Other)
            }
            ("components", 4) if kind != "securitySchemes" => Some(Place::Component(kind)),
            _ => None,
        };
        match (begins, found.last_mut()) {
            (None, Some(last)) => last.text.push_str(line),
            (place, _) => found.push(Block {
                name,
                place: place.unwrap_or(Place::Other),
                text: line.to_owned(),
            }),
        }
    }
    found
}
