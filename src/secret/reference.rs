//! Secrets by reference: what a configuration says in their place, and where
//! they are read from.

use std::cell::{Cell, RefCell};
use std::env::{self, VarError};
use std::fmt;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use super::Secret;
use crate::scoped;

/// The largest file that is read as a secret, in bytes.
const LARGEST: u64 = 64 * 1024;

/// Where a secret is, as a configuration says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reference {
    /// An environment variable: `{ "env": "SIP_PASSWORD" }`.
    Variable(String),
    /// A file: `{ "file": "./secrets/sip" }`.
    File(String),
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Variable(name) => write!(f, "the environment variable `{}`", name.escape_debug()),
            Self::File(path) => write!(f, "the file `{}`", path.escape_debug()),
        }
    }
}

impl Serialize for Reference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        match self {
            Self::Variable(name) => map.serialize_entry("env", name)?,
            Self::File(path) => map.serialize_entry("file", path)?,
        }
        map.end()
    }
}

/// What stands for an environment variable.
type Variables = Arc<dyn Fn(&str) -> Option<Secret> + Send + Sync>;

/// Where the secrets of a configuration come from while it is read.
///
/// Wherever a secret stands, a [`Configuration`](crate::apply::Configuration)
/// may say where it is instead: `{ "env": "SIP_PASSWORD" }`, or
/// `{ "file": "secrets/sip" }`. Of a file one line break at its end is not part
/// of the secret.
///
/// ```
/// use videosdk_sip::apply::{Configuration, SecretSources};
///
/// # fn main() -> Result<(), serde_json::Error> {
/// let text = r#"{ "outboundGateways": [{
///     "name": "Telnyx",
///     "numbers": ["+14155550123"],
///     "address": "sip.telnyx.com:5061",
///     "auth": { "username": "sip-user", "password": { "env": "SIP_PASSWORD" } }
/// }] }"#;
///
/// let error = SecretSources::new()
///     .with_variables(|_| None)
///     .read(|| serde_json::from_str::<Configuration>(text))
///     .unwrap_err();
/// assert!(error.to_string().contains("`SIP_PASSWORD` is not set"));
///
/// // From a vault of yours, in place of the environment.
/// let configuration: Configuration = SecretSources::new()
///     .with_variables(|name| (name == "SIP_PASSWORD").then(|| "correct horse".into()))
///     .read(|| serde_json::from_str(text))?;
/// # assert_eq!(configuration.outbound_gateways.len(), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
#[must_use = "secrets are looked up while `read` runs"]
pub struct SecretSources {
    folder: Option<PathBuf>,
    variables: Option<Variables>,
    /// In place of what every reference leads to.
    placeholder: Option<&'static str>,
}

impl SecretSources {
    /// The environment of this process, and files by their paths from the current
    /// folder.
    pub fn new() -> Self {
        Self::default()
    }

    /// The folder from which the paths of files lead: that of the
    /// configuration, usually. Default: the current one.
    pub fn with_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folder = Some(folder.into());
        self
    }

    /// What stands for an environment variable, in place of the environment of
    /// this process: a vault, say. `None` is an error that names it.
    pub fn with_variables(
        mut self,
        variable: impl Fn(&str) -> Option<Secret> + Send + Sync + 'static,
    ) -> Self {
        self.variables = Some(Arc::new(variable));
        self
    }

    /// Takes this for each secret that there is a reference to.
    pub(crate) fn placeholder(text: &'static str) -> Self {
        Self { placeholder: Some(text), ..Self::default() }
    }

    /// Runs a function that reads configurations, in any format of serde's, with
    /// these sources. It has to read on the thread on which it is called.
    pub fn read<T>(self, read: impl FnOnce() -> T) -> T {
        let _restored = Restored(SOURCES.replace(Some(Rc::new(self))));
        read()
    }

    /// Whether a configuration is being read on this thread.
    pub(crate) fn are_set() -> bool {
        SOURCES.with_borrow(Option::is_some)
    }

    fn find(&self, reference: &Reference) -> Result<Secret, String> {
        if let Some(text) = self.placeholder {
            return Ok(Secret::new(text));
        }
        let found = match reference {
            Reference::Variable(name) => match &self.variables {
                Some(variables) => variables(name).ok_or("is not set; set it")?,
                None => variable(name)?,
            },
            Reference::File(path) => file(&self.folder.clone().unwrap_or_default().join(path))?,
        };
        let is_blank = found.expose().trim().is_empty();
        if is_blank { Err("is blank; put the secret there".to_owned()) } else { Ok(found) }
    }
}

/// Without what the variables are.
impl fmt::Debug for SecretSources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecretSources").field("folder", &self.folder).finish_non_exhaustive()
    }
}

fn variable(name: &str) -> Result<Secret, &'static str> {
    // These would panic, or find nothing.
    if name.is_empty() || name.contains(['=', '\0']) {
        return Err("has no possible name; write the name of a variable");
    }
    match env::var(name) {
        Ok(text) => Ok(Secret::new(text)),
        Err(VarError::NotPresent) => Err("is not set; set it"),
        Err(VarError::NotUnicode(_)) => Err("is not UTF-8; set it to a text"),
    }
}

fn file(path: &Path) -> Result<Secret, String> {
    let unreadable = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => "does not exist; create it, or correct the path".to_owned(),
        ErrorKind::PermissionDenied => "may not be read; change its permissions".to_owned(),
        _ => format!("cannot be read ({}); correct the path", error.kind()),
    };
    // Not into a `String`: of what is not UTF-8, nothing may be left behind.
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST {
        return Err("is too large for a secret; correct the path".to_owned());
    }
    let text = String::from_utf8(bytes).map_err(|_| "is not UTF-8; write it as a text")?;
    let line = text.strip_suffix('\n').map_or(&*text, |it| it.strip_suffix('\r').unwrap_or(it));
    Ok(Secret::new(line))
}

thread_local! {
    /// serde hands no context down. Reading never leaves its thread.
    static SOURCES: RefCell<Option<Rc<SecretSources>>> = const { RefCell::new(None) };
    /// Why a reference was refused: an object that holds secrets repeats no other error.
    static REFUSED: Cell<Option<String>> = const { Cell::new(None) };
    /// What is being read, for errors: `outboundGateways[2]`.
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
    /// Whether a secret is written as the reference to it.
    static WRITING: Cell<bool> = const { Cell::new(false) };
}

struct Restored(Option<Rc<SecretSources>>);

impl Drop for Restored {
    fn drop(&mut self) {
        SOURCES.set(self.0.take());
        REFUSED.set(None);
    }
}

/// Reads what stands in place of a secret.
pub(super) fn resolve(map: Map<String, Value>) -> Result<Secret, String> {
    let Some(sources) = SOURCES.with_borrow(Clone::clone) else {
        return Err("a secret must be a string here; where it is may be said in a configuration \
                    that is applied"
            .to_owned());
    };
    let mut entries = map.into_iter();
    let reference = match (entries.next(), entries.next()) {
        (Some((key, Value::String(name))), None) if key == "env" => Some(Reference::Variable(name)),
        (Some((key, Value::String(path))), None) if key == "file" => Some(Reference::File(path)),
        _ => None,
    };
    let resolved = match reference {
        Some(reference) => match sources.find(&reference) {
            Ok(secret) => Ok(Secret { reference: Some(Arc::new(reference)), ..secret }),
            Err(reason) => Err(format!("{reference} {reason}")),
        },
        // What stands there is not repeated: it may be the secret.
        None => Err("write a string, or `{ env: NAME }`, or `{ file: PATH }`".to_owned()),
    };
    if let Err(reason) = &resolved {
        REFUSED.set(Some(reason.clone()));
    }
    resolved
}

/// Why the last reference was refused, once, for the field of an object. It
/// quotes nothing secret.
pub(crate) fn refused(key: &str, noun: &str) -> Option<String> {
    let reason = REFUSED.take()?;
    let place =
        PLACE.with_borrow(|it| if it.is_empty() { String::new() } else { format!("{it}: ") });
    Some(format!("{place}`{key}` of the {noun}: {reason}"))
}

/// Reads what stands at this place of a configuration.
pub(crate) fn at<T>(place: String, read: impl FnOnce() -> T) -> T {
    struct Restored(String);
    impl Drop for Restored {
        fn drop(&mut self) {
            PLACE.set(std::mem::take(&mut self.0));
        }
    }
    let _restored = Restored(PLACE.replace(place));
    read()
}

/// Writes secrets as the references to them, and others as a mask.
pub(crate) fn writing<T>(write: impl FnOnce() -> T) -> T {
    scoped::with(&WRITING, true, write)
}

/// Whether secrets are written as the references to them.
pub(crate) fn is_writing() -> bool {
    WRITING.get()
}
