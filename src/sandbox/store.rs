//! Everything that the sandbox keeps: one collection for each resource.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
#[cfg(feature = "_events")]
use tokio::sync::mpsc;

use super::collection::{Collection, noun_of};
use crate::call::settings::UpdateMethod;
use crate::describe::{Action, Endpoint, ObjectInfo};

/// The rule for fields that an update leaves out. The sources disagree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum OmittedFields {
    /// They remain unchanged, as the vendor's reference pages say.
    #[default]
    Unchanged,
    /// Those that the description marks as reset when omitted are reset:
    /// flags become `false`, others are cleared. The vendor's SDKs say so.
    Reset,
}

/// The resources by their names.
pub(super) struct Store {
    pub(super) omitted_fields: OmittedFields,
    pub(super) ignore_empty_lists: bool,
    /// The only method that updates may have, where the description knows two.
    pub(super) update_method: Option<UpdateMethod>,
    pub(super) allow_unknown_fields: bool,
    /// Whether calls go on by themselves when they are read.
    pub(super) advancing_calls: bool,
    collections: BTreeMap<&'static str, Collection>,
    /// What was sent to paths at which there is one thing: settings, say.
    pub(super) kept: BTreeMap<String, Map<String, Value>>,
    /// What happened, the oldest first.
    #[cfg(feature = "_events")]
    pub(super) events: Vec<Value>,
    /// What is to be sent, and where.
    #[cfg(feature = "_events")]
    pub(super) outbox: mpsc::UnboundedSender<(String, Value)>,
}

impl Store {
    /// A store for the resources that these operations are about, each with
    /// its sample.
    pub(super) fn new(endpoints: &'static [Endpoint]) -> Self {
        let mut collections = BTreeMap::new();
        // A read says best what the identifier is, and so for the others.
        let mut by_weight: Vec<_> = endpoints.iter().collect();
        by_weight.sort_by_key(|endpoint| match endpoint.action {
            Action::Read => 0,
            Action::Update => 1,
            Action::Create => 2,
            Action::List => 3,
            Action::Delete | Action::Other => 4,
        });
        for endpoint in by_weight {
            if let Some(resource) = endpoint.resource {
                collections
                    .entry(resource.name)
                    .or_insert_with(|| Collection::new(resource, endpoint.id_property))
                    .learn(endpoint);
            }
        }
        Self {
            omitted_fields: OmittedFields::default(),
            ignore_empty_lists: false,
            update_method: None,
            allow_unknown_fields: false,
            advancing_calls: false,
            collections,
            kept: BTreeMap::new(),
            #[cfg(feature = "_events")]
            events: Vec::new(),
            #[cfg(feature = "_events")]
            outbox: mpsc::unbounded_channel().0,
        }
    }

    /// The other end of a new outbox.
    #[cfg(feature = "_events")]
    pub(super) fn open_outbox(&mut self) -> mpsc::UnboundedReceiver<(String, Value)> {
        let (sender, receiver) = mpsc::unbounded_channel();
        self.outbox = sender;
        receiver
    }

    /// The collection of a resource.
    pub(super) fn of(&mut self, resource: &ObjectInfo) -> Option<&mut Collection> {
        self.find(resource.name)
    }

    /// The collection of this name, if the description has such a resource.
    pub(super) fn find(&mut self, resource: &str) -> Option<&mut Collection> {
        self.collections.get_mut(resource)
    }

    /// Whether there is no such parent: one of a kind that is known by the name of
    /// a path parameter.
    pub(super) fn lacks(&self, parents: &[(&'static str, String)]) -> bool {
        parents.iter().any(|(name, id)| {
            let noun = noun_of(name);
            let is_it =
                |it: &&Collection| it.id_property() == *name || it.id_noun() == Some(noun.as_str());
            let mut kinds = self.collections.values().filter(is_it);
            kinds.clone().next().is_some() && kinds.all(|it| it.get(it.id_property(), id).is_none())
        })
    }

    /// The collection of this name.
    ///
    /// # Panics
    ///
    /// If there is no such resource.
    pub(super) fn named(&mut self, resource: &str) -> &mut Collection {
        let known = self.collections.keys().copied().collect::<Vec<_>>().join(", ");
        match self.collections.get_mut(resource) {
            Some(collection) => collection,
            None => panic!("the sandbox has no `{resource}`; there are: {known}"),
        }
    }
}
