//! An export as a file.

use serde::{Serialize, Serializer};

use super::{Configuration, Export};

/// Where the JSON Schema of a [`Configuration`] is, for editors: what a file has
/// as `$schema`, or a YAML file in its first line:
///
/// ```
/// use videosdk_sip::apply::SCHEMA_URL;
///
/// println!("# yaml-language-server: $schema={SCHEMA_URL}");
/// ```
pub const SCHEMA_URL: &str = "https://raw.githubusercontent.com/videosdk-sip/videosdk-sip/main/docs/configuration.schema.json";

#[derive(Serialize)]
struct File<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    #[serde(flatten)]
    configuration: &'a Configuration,
}

/// As a file that can be applied: the configuration, with the
/// [`SCHEMA_URL`] as `$schema`. What is left out is not in it.
impl Serialize for Export {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        File { schema: SCHEMA_URL, configuration: &self.configuration }.serialize(serializer)
    }
}
