//! The resources of a sandbox, for a test to look at and to add to.

use serde_json::Value;

use super::{Sandbox, json};
use crate::resource::Resource;

impl Sandbox {
    /// The identifier of the resource that is there from the start: the
    /// example of the description. Its secrets are `sandbox-password`.
    ///
    /// # Panics
    ///
    /// If the description has no example of it.
    pub fn sample<R: Resource>(&self) -> R::Id {
        R::Id::from(self.sample_id(R::OBJECT.name))
    }

    /// A resource as a response would show it, its secrets masked. `None` if
    /// there is none, or if it was deleted.
    pub fn shown<R: Resource>(&self, id: impl AsRef<str>) -> Option<Value> {
        self.get(R::OBJECT.name, id.as_ref())
    }

    /// Adds a resource, or replaces the one with the same identifier. Nothing
    /// else of it is checked.
    ///
    /// # Panics
    ///
    /// If the value is not an object with its identifier.
    pub fn insert<R: Resource>(&self, value: Value) {
        self.insert_into(R::OBJECT.name, value);
    }

    /// The clear text of a property by its path, say `auth.password`.
    pub fn secret_of<R: Resource>(&self, id: impl AsRef<str>, path: &str) -> Option<String> {
        self.text_of(R::OBJECT.name, id.as_ref(), path)
    }

    pub(crate) fn sample_id(&self, resource: &str) -> String {
        let id = self.api.lock().store.named(resource).sample_id().map(str::to_owned);
        id.unwrap_or_else(|| panic!("the description has no example of `{resource}`"))
    }

    pub(crate) fn get(&self, resource: &str, id: &str) -> Option<Value> {
        let mut state = self.api.lock();
        let collection = state.store.named(resource);
        Some(collection.shown(collection.get(collection.id_property(), id)?))
    }

    pub(crate) fn insert_into(&self, resource: &str, value: Value) {
        self.api.lock().store.named(resource).insert(value);
    }

    pub(crate) fn text_of(&self, resource: &str, id: &str, path: &str) -> Option<String> {
        let mut state = self.api.lock();
        let collection = state.store.named(resource);
        let value = collection.get(collection.id_property(), id)?;
        json::at(value, path)?.as_str().map(str::to_owned)
    }
}
