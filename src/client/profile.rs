//! Configuration from a file of variables, for users of several accounts.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;

use super::builder::ClientBuilder;
use crate::error::Error;

impl ClientBuilder {
    /// A builder with the variables of a profile, as
    /// [`from_env`](Self::from_env) takes them from the environment, which is
    /// not looked at.
    ///
    /// The profile `staging` is the file `staging.env` in the directory
    /// `videosdk-sip` of `$XDG_CONFIG_HOME`, or else of `$HOME/.config`. It has
    /// a line `NAME=value` for each variable, with quotes around the value or
    /// without; blank lines and those that begin with `#` are skipped.
    ///
    /// # Errors
    ///
    /// [`Error::is_config`] if there is no such file, if it has another line, and
    /// as [`from_env`](Self::from_env); the message names the file and repeats
    /// nothing of it.
    pub fn from_profile(name: &str) -> Result<Self, Error> {
        let is_plain = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
        if name.is_empty() || !name.chars().all(is_plain) {
            return Err(Error::config("a profile is called by letters, digits, `-` and `_`"));
        }
        let set = |name| std::env::var_os(name).filter(|it| !it.is_empty()).map(PathBuf::from);
        let home = || set("HOME").map(|it| it.join(".config"));
        let directory = set("XDG_CONFIG_HOME").or_else(home);
        let directory = directory.ok_or_else(|| Error::config("set HOME or XDG_CONFIG_HOME"))?;
        let path = directory.join("videosdk-sip").join(format!("{name}.env"));
        let shown = path.display();
        let text = fs::read_to_string(&path).map_err(|error| {
            Error::config(format!(
                "cannot read the profile {shown}: {error}; write VIDEOSDK_API_KEY and \
                 VIDEOSDK_SECRET there, or VIDEOSDK_AUTH_TOKEN, each as a line `NAME=value`"
            ))
        })?;
        let lines = text.lines().map(str::trim).filter(|it| !it.is_empty() && !it.starts_with('#'));
        let variables: Option<HashMap<_, _>> = lines.map(variable).collect();
        let variables = variables
            .ok_or_else(|| Error::config(format!("{shown} has a line that is not `NAME=value`")))?;
        Self::from_variables(|name| variables.get(name).map(|it| (*it).to_owned()))
            .map_err(|error| Error::config(format!("{shown}: {error}")))
    }
}

/// A line of a profile: `NAME=value`, as a shell would read it.
fn variable(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.strip_prefix("export ").unwrap_or(line).split_once('=')?;
    let value = value.trim();
    let quoted = ['"', '\''].into_iter().find_map(|it| value.strip_prefix(it)?.strip_suffix(it));
    Some((name.trim(), quoted.unwrap_or(value)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_a_shell_would() {
        for (line, expected) in [
            ("VIDEOSDK_TOKEN=a", Some(("VIDEOSDK_TOKEN", "a"))),
            ("export VIDEOSDK_TOKEN='a b'", Some(("VIDEOSDK_TOKEN", "a b"))),
            ("VIDEOSDK_SECRET = \"a=b\"", Some(("VIDEOSDK_SECRET", "a=b"))),
            ("VIDEOSDK_SECRET", None),
        ] {
            assert_eq!(variable(line), expected, "{line}");
        }
    }

    #[test]
    fn a_profile_is_no_path() {
        for name in ["", "../x", "a/b", ".hidden"] {
            assert!(ClientBuilder::from_profile(name).is_err_and(|it| it.is_config()), "{name}");
        }
    }
}
