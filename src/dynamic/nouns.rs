//! The operations by what they are about.

use std::collections::BTreeMap;

use super::descriptions::OperationDescription;
use super::operations;

/// What operations are about, and the operations: a tag of the description.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Noun {
    /// A short word for it; see [`OperationDescription::noun`].
    pub name: &'static str,
    /// Its name for people: `Outbound gateways`.
    pub tag: &'static str,
    /// The operations, in the order of the description.
    pub operations: Vec<&'static OperationDescription>,
}

/// The operations by what they are about, in the order of the
/// [names](Noun::name): for menus, and for help.
pub fn nouns() -> Vec<Noun> {
    let mut nouns: BTreeMap<&str, Noun> = BTreeMap::new();
    for operation in operations() {
        let (name, tag) = (operation.noun(), operation.tag());
        let noun = nouns.entry(name).or_insert(Noun { name, tag, operations: Vec::new() });
        noun.operations.push(operation);
    }
    nouns.into_values().collect()
}
