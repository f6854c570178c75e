//! Resources brought into line with what is wanted.

mod configuration;
mod creatable;
pub(crate) mod sections;

use std::marker::PhantomData;

use crate::operation::Context;

pub use crate::generated::configuration::{Configuration, Export};
pub use crate::secret::reference::SecretSources;
pub use configuration::ApplyConfiguration;
pub use creatable::Creatable;
pub use sections::LeftOut;

/// What is wanted of one kind of resource.
#[must_use = "nothing is sent before `plan` or `send` is awaited"]
pub struct Apply<R: Creatable> {
    context: Context,
    wanted: Vec<R::New>,
    resource: PhantomData<R>,
}

impl<R: Creatable> Apply<R> {
    pub(crate) fn new(context: Context, wanted: impl IntoIterator<Item = R::New>) -> Self {
        Self { context, wanted: wanted.into_iter().collect(), resource: PhantomData }
    }
}
