//! A client's configuration as arguments of clap.

use std::env;
use std::fmt;
use std::time::Duration;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Arg, ArgMatches, Args, Command, FromArgMatches, value_parser};

use super::builder::ClientBuilder;
use super::environment::{API_KEY, ENDPOINT, SECRET, TOKEN};
use crate::call::settings::UpdateMethod;
use crate::error::Error;

const PROFILE: &str = "VIDEOSDK_PROFILE";

/// The longest time for an attempt, as without `--timeout`.
const ATTEMPT: Duration = Duration::from_secs(30);

/// The options of a command that configure its client: for programs that use
/// clap. Needs the feature `clap`.
///
/// | option | as | default |
/// |---|---|---|
/// | `--profile NAME` | [`from_profile`](ClientBuilder::from_profile) | `VIDEOSDK_PROFILE`, or else [`from_env`](ClientBuilder::from_env) |
/// | `--endpoint URL` | [`with_base_url`](ClientBuilder::with_base_url) | what profile or environment say |
/// | `--timeout SECONDS` | [`with_timeout`](ClientBuilder::with_timeout), and attempts take no longer | 60 |
/// | `--update-method put\|patch` | [`with_update_method`](ClientBuilder::with_update_method) | what the API describes |
///
/// They are global: subcommands take them, too. Credentials are none of them,
/// because others can see arguments. With clap's derive, flatten it into a struct
/// of yours: `#[command(flatten)] client: ClientArguments`. Without:
///
/// ```
/// use clap::{Args, Command, FromArgMatches};
/// use videosdk_sip::client::ClientArguments;
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let command = ClientArguments::augment_args(Command::new("dial"));
/// let arguments = ClientArguments::from_arg_matches(&command.get_matches())?;
/// let client = arguments.builder()?.with_user_agent("dial/1.0").build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ClientArguments {
    profile: Option<String>,
    endpoint: Option<String>,
    timeout: Option<Duration>,
    update_method: Option<UpdateMethod>,
}

impl ClientArguments {
    /// A builder with the variables of the profile or the environment, and then
    /// what the options say.
    ///
    /// # Errors
    ///
    /// [`Error::is_config`], as [`from_profile`](ClientBuilder::from_profile) and
    /// [`from_env`](ClientBuilder::from_env).
    pub fn builder(&self) -> Result<ClientBuilder, Error> {
        let mut builder = match self.profile() {
            Some(name) => ClientBuilder::from_profile(&name),
            None => ClientBuilder::from_env(),
        }?;
        if let Some(url) = &self.endpoint {
            builder = builder.with_base_url(url);
        }
        if let Some(timeout) = self.timeout {
            builder = builder.with_timeout(timeout).with_attempt_timeout(timeout.min(ATTEMPT));
        }
        Ok(match self.update_method {
            Some(method) => builder.with_update_method(method),
            None => builder,
        })
    }

    /// Where the configuration comes from, without its values: ``--endpoint, the
    /// profile `staging` ``, or the names of the variables that are set.
    pub fn origin(&self) -> String {
        let endpoint = self.endpoint.as_ref().map(|_| "--endpoint".to_owned());
        let rest = match self.profile() {
            Some(name) => vec![format!("the profile `{name}`")],
            None => {
                let names = [&ENDPOINT[..], &API_KEY, &SECRET, &TOKEN].concat();
                let is_set = |it: &&str| env::var_os(it).is_some_and(|value| !value.is_empty());
                names.into_iter().filter(is_set).map(str::to_owned).collect()
            }
        };
        endpoint.into_iter().chain(rest).collect::<Vec<_>>().join(", ")
    }

    /// An empty name is none: so an option sets aside what the environment says.
    fn profile(&self) -> Option<String> {
        let profile = self.profile.clone().or_else(|| env::var(PROFILE).ok());
        profile.filter(|it| !it.is_empty())
    }
}

impl Args for ClientArguments {
    fn augment_args(command: Command) -> Command {
        let option = |name: &'static str, value: &'static str, help: &'static str| {
            Arg::new(name).long(name).value_name(value).help(help).global(true)
        };
        let methods = PossibleValuesParser::new(["put", "patch"]).map(|it| match it.as_str() {
            "put" => UpdateMethod::Put,
            _ => UpdateMethod::Patch,
        });
        let seconds = value_parser!(u64).range(1..).map(Duration::from_secs);
        command
            .arg(option(
                "profile",
                "NAME",
                "Take the variables from the file NAME.env of the configuration directory",
            ))
            .arg(option("endpoint", "URL", "Where requests go, for the sandbox or another region"))
            .arg(
                option("timeout", "SECONDS", "How long a call may take [default: 60]")
                    .value_parser(seconds),
            )
            .arg(
                option("update-method", "METHOD", "The HTTP method of updates that have two")
                    .value_parser(methods),
            )
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for ClientArguments {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut arguments = Self::default();
        arguments.update_from_arg_matches(matches)?;
        Ok(arguments)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        update(&mut self.profile, matches, "profile");
        update(&mut self.endpoint, matches, "endpoint");
        update(&mut self.timeout, matches, "timeout");
        update(&mut self.update_method, matches, "update-method");
        Ok(())
    }
}

/// Sets what was given. A command that does not have the option gives none.
fn update<T: Clone + Send + Sync + 'static>(
    value: &mut Option<T>,
    matches: &ArgMatches,
    name: &str,
) {
    if let Ok(Some(given)) = matches.try_get_one::<T>(name) {
        *value = Some(given.clone());
    }
}

/// Without the endpoint, which may hold by mistake what is secret.
impl fmt::Debug for ClientArguments {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientArguments")
            .field("profile", &self.profile)
            .field("timeout", &self.timeout)
            .field("update_method", &self.update_method)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &[&str]) -> Result<ClientArguments, clap::Error> {
        let list = Command::new("list");
        let command = ClientArguments::augment_args(Command::new("dial")).subcommand(list);
        let typed = ["dial"].iter().chain(typed);
        ClientArguments::from_arg_matches(&command.try_get_matches_from(typed)?)
    }

    #[test]
    fn each_option_is_read_before_and_after_a_subcommand() {
        let options =
            ["--profile", "staging", "--endpoint", "http://127.0.0.1:9", "--timeout", "90"];
        let update = ["--update-method", "patch"];
        let expected = ClientArguments {
            profile: Some("staging".to_owned()),
            endpoint: Some("http://127.0.0.1:9".to_owned()),
            timeout: Some(Duration::from_secs(90)),
            update_method: Some(UpdateMethod::Patch),
        };
        let before = [&options[..], &update, &["list"]].concat();
        let after = [&["list"], &options[..], &update].concat();
        for typed in [before, after] {
            assert_eq!(read(&typed).expect("parses"), expected, "{typed:?}");
        }
        assert_eq!(read(&["list"]).expect("parses"), ClientArguments::default());
        assert_eq!(expected.origin(), "--endpoint, the profile `staging`");
    }

    #[test]
    fn what_cannot_be_meant_is_refused() {
        for typed in [["--timeout", "0"], ["--timeout", "soon"], ["--update-method", "post"]] {
            assert!(read(&typed).is_err(), "{typed:?}");
        }
    }

    #[test]
    fn what_is_not_given_is_kept_and_a_command_without_the_options_gives_none() {
        let mut arguments = read(&["--timeout", "90"]).expect("parses");
        let other = Command::new("other").get_matches_from(["other"]);
        arguments.update_from_arg_matches(&other).expect("nothing to read");
        assert_eq!(arguments, read(&["--timeout", "90"]).expect("parses"));
    }

    #[test]
    fn debug_shows_no_endpoint() {
        let arguments = read(&["--endpoint", "http://x:canary-5f2d@a.b"]).expect("parses");
        assert!(!format!("{arguments:?}{arguments:#?}").contains("canary"));
    }
}
