//! Configuration from environment variables, under all their names.

use super::builder::ClientBuilder;
use crate::base_url::BaseUrl;
use crate::error::Error;

pub(super) const API_KEY: [&str; 1] = ["VIDEOSDK_API_KEY"];
pub(super) const SECRET: [&str; 2] = ["VIDEOSDK_SECRET", "VIDEOSDK_SECRET_KEY"];
pub(super) const TOKEN: [&str; 2] = ["VIDEOSDK_AUTH_TOKEN", "VIDEOSDK_TOKEN"];
pub(super) const ENDPOINT: [&str; 1] = ["VIDEOSDK_API_ENDPOINT"];

impl ClientBuilder {
    /// A builder with the credentials and the base URL of the environment;
    /// see [`Client::from_env`](super::Client::from_env) for the variables.
    ///
    /// # Errors
    ///
    /// [`Error::is_config`], as in [`Client::from_env`](super::Client::from_env).
    pub fn from_env() -> Result<Self, Error> {
        read(|name| match std::env::var(name) {
            Ok(value) => Ok(Some(value)),
            Err(std::env::VarError::NotPresent) => Ok(None),
            Err(std::env::VarError::NotUnicode(_)) => {
                Err(Error::config(format!("{name} is not valid UTF-8; set it again")))
            }
        })
    }

    /// As [`from_env`](Self::from_env), with the variables that `look_up`
    /// returns: of a file, of a profile, of a test.
    ///
    /// ```
    /// use videosdk_sip::client::ClientBuilder;
    ///
    /// let profile = |name: &str| match name {
    ///     "VIDEOSDK_AUTH_TOKEN" => Some("token".to_owned()),
    ///     _ => None,
    /// };
    /// let builder = ClientBuilder::from_variables(profile)?;
    /// # Ok::<(), videosdk_sip::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_config`], as in [`Client::from_env`](super::Client::from_env).
    pub fn from_variables(look_up: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        read(|name| Ok(look_up(name)))
    }
}

/// A variable that is set: its name and its value.
type Set = (&'static str, String);

/// Reads the configuration through `look_up`.
fn read(look_up: impl Fn(&str) -> Result<Option<String>, Error>) -> Result<ClientBuilder, Error> {
    let api_key = one_of(&API_KEY, &look_up)?;
    let secret = one_of(&SECRET, &look_up)?;
    let token = one_of(&TOKEN, &look_up)?;
    let endpoint = one_of(&ENDPOINT, &look_up)?;

    let mut builder = ClientBuilder::default();
    if let Some((name, url)) = endpoint {
        BaseUrl::parse(&url)
            .map_err(|reason| Error::config(format!("{name} is unusable: {reason}")))?;
        builder = builder.with_base_url(url);
    }
    let configured = match (api_key, secret, token) {
        (None, None, None) => Err("no credentials: set VIDEOSDK_API_KEY and VIDEOSDK_SECRET (or \
            VIDEOSDK_SECRET_KEY), or a ready-made token in VIDEOSDK_AUTH_TOKEN (or VIDEOSDK_TOKEN)"
            .to_owned()),
        (Some((key, _)), None, None) => Err(format!(
            "{key} is set but its secret is not: set VIDEOSDK_SECRET (or VIDEOSDK_SECRET_KEY)"
        )),
        (None, Some((secret, _)), None) => {
            Err(format!("{secret} is set but the key it belongs to is not: set VIDEOSDK_API_KEY"))
        }
        (Some((other, _)), _, Some((token, _))) | (_, Some((other, _)), Some((token, _))) => {
            Err(format!(
                "{token} and {other} are both set: use either a ready-made token or key and \
                 secret, and unset the other"
            ))
        }
        (None, None, Some((name, token))) => Ok((name.to_owned(), builder.token(token))),
        (Some((key_name, key)), Some((secret_name, secret)), None) => {
            Ok((format!("{key_name} and {secret_name}"), builder.api_key(key, secret)))
        }
    };
    let (names, builder) = configured.map_err(Error::config)?;
    // Refused here, where their variables are known.
    builder.credentials().map_err(|error| Error::config(format!("{names}: {error}")))?;
    Ok(builder)
}

/// The value of whichever name is set; two names must agree.
fn one_of(
    names: &[&'static str],
    look_up: impl Fn(&str) -> Result<Option<String>, Error>,
) -> Result<Option<Set>, Error> {
    let mut set = Vec::new();
    for name in names {
        let value = look_up(name)?.filter(|value| !value.is_empty());
        set.extend(value.map(|value| (*name, value)));
    }
    if let [(first, value), (name, other)] = &set[..]
        && value != other
    {
        return Err(Error::config(format!(
            "{first} and {name} are both set and differ: unset one of them"
        )));
    }
    Ok(set.into_iter().next())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_from(variables: &[(&str, &str)]) -> Result<ClientBuilder, Error> {
        read(|name| {
            Ok(variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned()))
        })
    }

    #[test]
    fn every_documented_combination_works() {
        for variables in [
            &[("VIDEOSDK_API_KEY", "key"), ("VIDEOSDK_SECRET", "secret")][..],
            &[("VIDEOSDK_API_KEY", "key"), ("VIDEOSDK_SECRET_KEY", "secret")],
            &[
                ("VIDEOSDK_API_KEY", "key"),
                ("VIDEOSDK_SECRET", "same"),
                ("VIDEOSDK_SECRET_KEY", "same"),
            ],
            &[("VIDEOSDK_AUTH_TOKEN", "token")],
            &[("VIDEOSDK_TOKEN", "token"), ("VIDEOSDK_API_KEY", "")],
        ] {
            let client = read_from(variables)
                .and_then(|builder| builder.with_base_url("http://127.0.0.1:9").build());
            assert!(client.is_ok(), "{variables:?}: {client:?}");
        }
    }

    #[test]
    fn the_endpoint_may_carry_the_version() {
        let client = read_from(&[
            ("VIDEOSDK_TOKEN", "token"),
            ("VIDEOSDK_API_ENDPOINT", "http://127.0.0.1:9/v2"),
        ])
        .and_then(ClientBuilder::build)
        .unwrap();
        assert_eq!(client.base_url(), "http://127.0.0.1:9");
    }

    #[test]
    fn errors_name_the_variables_and_no_values() {
        const CANARY: &str = "canary-5f2d";
        for (variables, names) in [
            (&[][..], &["VIDEOSDK_API_KEY", "VIDEOSDK_SECRET", "VIDEOSDK_AUTH_TOKEN"][..]),
            (&[("VIDEOSDK_API_KEY", "key")], &["VIDEOSDK_API_KEY", "VIDEOSDK_SECRET"]),
            (&[("VIDEOSDK_SECRET_KEY", CANARY)], &["VIDEOSDK_SECRET_KEY", "VIDEOSDK_API_KEY"]),
            (
                &[("VIDEOSDK_SECRET", CANARY), ("VIDEOSDK_SECRET_KEY", "canary-5f2d2")],
                &["VIDEOSDK_SECRET", "VIDEOSDK_SECRET_KEY"],
            ),
            (
                &[("VIDEOSDK_AUTH_TOKEN", CANARY), ("VIDEOSDK_TOKEN", "canary-5f2d2")],
                &["VIDEOSDK_AUTH_TOKEN", "VIDEOSDK_TOKEN"],
            ),
            (
                &[
                    ("VIDEOSDK_TOKEN", CANARY),
                    ("VIDEOSDK_API_KEY", "key"),
                    ("VIDEOSDK_SECRET", CANARY),
                ],
                &["VIDEOSDK_TOKEN", "VIDEOSDK_API_KEY"],
            ),
            (&[("VIDEOSDK_TOKEN", "Bearer canary-5f2d")], &["VIDEOSDK_TOKEN", "Bearer"]),
            (
                &[("VIDEOSDK_API_KEY", "key"), ("VIDEOSDK_SECRET", "canary-5f2d\n")],
                &["VIDEOSDK_SECRET", "line break"],
            ),
            (
                &[
                    ("VIDEOSDK_TOKEN", CANARY),
                    ("VIDEOSDK_API_ENDPOINT", "http://x:canary-5f2d@a.b"),
                ],
                &["VIDEOSDK_API_ENDPOINT"],
            ),
        ] {
            let error = read_from(variables).expect_err("refused");
            assert!(error.is_config());
            let text = format!("{error} {error:?}");
            for name in names {
                assert!(text.contains(name), "{name} in {text}");
            }
            assert!(!text.contains(CANARY), "{text}");
        }
    }
}
