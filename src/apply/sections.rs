//! The sections of a configuration, one for each kind of resource: what the
//! build implements the configuration with.

mod added;
mod applied;
mod export;
mod read;
mod references;

use serde::de::MapAccess;
use serde::ser::SerializeMap;
use futures_util::future::BoxFuture;

use super::configuration::{Options, SectionPlan};
use crate::error::Error;
use crate::operation::Context;

pub(crate) use added::{Addable, Added};
pub(crate) use applied::Applied;
pub(crate) use export::Exporter;
pub use export::LeftOut;
pub(crate) use read::{deserialize, read_entries, serialize, write_entries};
pub(crate) use references::{Mention, Reference, Target, ids, is_there, resolve};

/// What the description says of a section.
#[derive(Debug)]
pub(crate) struct SectionInfo {
    /// Its JSON name.
    pub(crate) key: &'static str,
    /// What an entry is, in words.
    pub(crate) noun: &'static str,
    /// What entries refer to.
    pub(crate) references: &'static [Reference],
    /// The sections that it refers to, and that are applied before it.
    pub(crate) after: &'static [&'static str],
}

/// A configuration, as the build implements it.
pub(crate) trait Sections: Default {
    /// In the order of the description.
    const INFO: &'static [&'static SectionInfo];
    /// Reads the value of the section with this index.
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        section: usize,
        map: &mut A,
    ) -> Result<(), A::Error>;
    /// Writes the sections that are not empty.
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
    /// In the order in which they are applied.
    fn in_order(self) -> Vec<Box<dyn Section>>;
    /// What is there.
    async fn export(context: &Context, export: &mut Exporter) -> Result<Self, Error>;
}

/// The entries of one kind, to be applied.
pub(crate) trait Section: Send + Sync {
    fn info(&self) -> &'static SectionInfo;
    /// Adds what is wrong with an entry, whatever is there.
    fn check(&self, problems: &mut Vec<String>);
    /// What the entries refer to.
    fn mentions(&self) -> Vec<Mention>;
    /// The identifiers of what the entries add.
    fn provides(&self) -> Vec<String>;
    fn plan(
        self: Box<Self>,
        context: Context,
        options: Options,
    ) -> BoxFuture<'static, Result<Box<dyn SectionPlan>, Error>>;
}

/// The place of an entry, for people: `routingRules[2] "Support"`.
pub(crate) fn place(info: &SectionInfo, index: usize, name: Option<&str>) -> String {
    let name = name.map(|it| format!(" {it:?}")).unwrap_or_default();
    format!("{}[{index}]{name}", info.key)
}

/// What every configuration can do.
macro_rules! configuration_methods {
    ($name:ident) => {
        /// What an account holds, as a configuration.
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub struct Export {
            /// What is there, in the order of the keys.
            pub configuration: $name,
            /// What is there and not in it.
            pub left_out: ::std::vec::Vec<$crate::apply::LeftOut>,
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::apply::sections::deserialize(deserializer)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::apply::sections::serialize(self, serializer)
            }
        }

        impl $name {
            /// Runs a function that reads a configuration, with the paths of secrets leading
            /// from this folder: that of the file. See
            /// [`SecretSources`](crate::apply::SecretSources).
            pub fn reading_from<T>(
                folder: impl ::std::convert::Into<::std::path::PathBuf>,
                read: impl ::std::ops::FnOnce() -> T,
            ) -> T {
                $crate::apply::SecretSources::new().with_folder(folder).read(read)
            }

            /// Whether it holds nothing.
            pub fn is_empty(&self) -> bool {
                *self == Self::default()
            }

            /// Reads what is there, over all pages, as a configuration.
            ///
            /// Secrets cannot be read: in their place are references to environment variables,
            /// with names that follow from that of the resource. Set these, and what is applied
            /// is what is there. What a file cannot describe is listed as
            /// [`left_out`](crate::apply::Export::left_out).
            ///
            /// # Errors
            ///
            /// Any error of reading a page.
            pub async fn export(
                client: &crate::Client,
            ) -> ::std::result::Result<Export, crate::Error> {
                let mut export = $crate::apply::sections::Exporter::default();
                let context = client.context();
                let configuration =
                    <Self as $crate::apply::sections::Sections>::export(&context, &mut export);
                let configuration = configuration.await?;
                ::std::result::Result::Ok(Export {
                    configuration,
                    left_out: export.left_out,
                })
            }
        }

        impl crate::Client {
            /// Brings an account into line with a configuration. `plan` shows first what would
            /// be done; see [`ApplyConfiguration`](crate::apply::ApplyConfiguration).
            #[doc(alias = "reconcile")]
            #[doc(alias = "sync")]
            pub fn apply(&self, configuration: $name) -> $crate::apply::ApplyConfiguration {
                $crate::apply::ApplyConfiguration::new(
                    self.context(),
                    $crate::apply::sections::Sections::in_order(configuration),
                )
            }
        }
    };
}
pub(crate) use configuration_methods;
