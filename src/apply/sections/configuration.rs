//! The type of a configuration, which the build calls with its sections.

/// The type of a configuration: its sections in the order of the description, in
/// that in which they are applied, and in that in which they are exported. What is
/// referred to comes first in both: its names are known then.
macro_rules! configuration {
    (
        $name:ident {
            $($(#[$docs:meta])* $field:ident: $new:ty = $info:ident as $key:tt,)*
        }
        in_order {
            $($ordered:ident: $manner:ident<$resource:ty> = $of_it:ident,)*
        }
        exported {
            $($exported:ident: $way:ident<$of:ty> = $about:ident,)*
        }
    ) => {
        /// The resources of an account, as a file describes them: those of each kind in a
        /// section of their own.
        ///
        /// Read it with any format of serde's, and apply it: see the page of the module
        /// [`apply`](crate::apply).
        ///
        /// It is read strictly. A section or a field that this version does not know is an
        /// error, and so is an unknown value of an enum that is described in full; a section
        /// that is left out or `null` is empty. The field `$schema` is for editors, and
        /// ignored. Wherever a secret stands, there may be `{ "env": NAME }` or
        /// `{ "file": PATH }` instead: see [`SecretSources`](crate::apply::SecretSources). In
        /// place of the identifier of what a section holds there may be its name, on the
        /// server or in the same file: `{ "name": NAME }`.
        ///
        /// Written, it has references where it was read with references, and no secret: one
        /// that was given in clear is written as `[REDACTED]`, which is refused where it is
        /// read again.
        #[derive(Clone, Debug, Default, PartialEq)]
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
        #[cfg_attr(feature = "schemars", schemars(default, deny_unknown_fields))]
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#[$docs])*
                #[cfg_attr(feature = "schemars", schemars(rename = $key))]
                pub $field: ::std::vec::Vec<$new>,
            )*
        }

        impl $crate::apply::sections::Sections for $name {
            const INFO: &'static [&'static $crate::apply::sections::SectionInfo] = &[$(&$info),*];

            fn read<'de, A: ::serde::de::MapAccess<'de>>(
                &mut self,
                section: usize,
                map: &mut A,
            ) -> ::std::result::Result<(), A::Error> {
                let mut indices = 0..;
                $(
                    if indices.next() == Some(section) {
                        self.$field = $crate::apply::sections::read_entries(&$info, map)?;
                    }
                )*
                Ok(())
            }

            fn write<M: ::serde::ser::SerializeMap>(
                &self,
                map: &mut M,
            ) -> ::std::result::Result<(), M::Error> {
                $($crate::apply::sections::write_entries($key, &self.$field, map)?;)*
                Ok(())
            }

            fn in_order(
                self,
            ) -> ::std::vec::Vec<::std::boxed::Box<dyn $crate::apply::sections::Section>> {
                ::std::vec![$(::std::boxed::Box::new(
                    $crate::apply::sections::$manner::<$resource>::new(&$of_it, self.$ordered),
                )),*]
            }

            async fn export(
                context: &$crate::operation::Context,
                export: &mut $crate::apply::sections::Exporter,
            ) -> ::std::result::Result<Self, $crate::error::Error> {
                Ok(Self {
                    $($exported: $crate::apply::sections::$way::<$of>::export(
                        context, &$about, export,
                    ).await?,)*
                })
            }
        }

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

            /// The JSON Schema of a file that holds a configuration, for editors: what
            /// `docs/configuration.schema.json` has. It is stricter than what `JsonSchema` says of
            /// the type, as reading is: no other fields, and references in place of secrets.
            #[cfg(feature = "schemars")]
            #[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]
            pub fn json_schema() -> ::serde_json::Value {
                $crate::apply::sections::json_schema::<Self>()
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
                let left_out = export.left_out::<Self>();
                ::std::result::Result::Ok(Export { configuration, left_out })
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
pub(crate) use configuration;
