//! What is typed, parsed by clap.

/// Has clap take `FromStr` of a type and not its `From`.
macro_rules! value_parser {
    ($name:ident) => {
        /// As [`FromStr`](::std::str::FromStr): only values that are known.
        #[cfg_attr(docsrs, doc(cfg(feature = "clap")))]
        impl ::clap::builder::ValueParserFactory for $name {
            type Parser = fn(&str) -> Result<Self, $crate::error::Error>;

            fn value_parser() -> Self::Parser {
                |text| text.parse()
            }
        }
    };
}
pub(crate) use value_parser;
