//! The settings of the built-in HTTP client.

use std::ffi::OsString;
use std::time::Duration;

use http::Uri;
use http::header::HeaderValue;
use http::uri::Authority;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

use crate::base_url::BaseUrl;
use crate::call::connection::{BuiltIn, Connector, Http};
use crate::error::Error;
use crate::secret::Secret;

/// What can be set about connections.
#[derive(Default)]
#[cfg_attr(
    not(any(feature = "_tls", feature = "reqwest")),
    allow(dead_code, reason = "certificates are of TLS")
)]
pub(super) struct HttpSettings {
    pub(super) connect_timeout: Option<Duration>,
    pub(super) proxy: Option<ProxySetting>,
    /// Each is a PEM text with one or more certificates.
    pub(super) root_certificates: Vec<Vec<u8>>,
    /// Whether those compiled in stand in for those of the system.
    pub(super) webpki_roots: bool,
}

/// What stands in for the proxy of the environment.
pub(super) enum ProxySetting {
    /// It may carry a password.
    Url(Secret),
    None,
}

impl HttpSettings {
    pub(super) fn client(&self, base: &BaseUrl) -> Result<Http, Error> {
        if base.is_https() && !cfg!(feature = "_tls") {
            return Err(Error::config(
                "this build has no TLS; enable the feature `rustls` or `aws-lc-rs`, \
                 or `reqwest` and bring a client with `with_http_client`",
            ));
        }
        let connect_timeout = self.connect_timeout.unwrap_or(Duration::from_secs(5));
        if connect_timeout.is_zero() {
            return Err(Error::config("the connect timeout is zero; give it some time"));
        }
        let unusable = || Error::config("the base URL is unusable");
        let uri = base.uri("/".to_owned()).map_err(|_| unusable())?;
        let host = HeaderValue::from_str(base.authority.as_str()).map_err(|_| unusable())?;
        let connector = Connector::new(
            #[cfg(feature = "_tls")]
            super::tls::configuration(
                &self.root_certificates,
                self.webpki_roots,
                base.is_https() || matches!(self.proxy, Some(ProxySetting::Url(_))),
            )?,
            self.proxy(base, &uri)?,
            connect_timeout,
        );
        Ok(Http::BuiltIn(Box::new(BuiltIn::new(connector, base.is_https(), host))))
    }

    /// The proxy on the way to `uri`, if there is one.
    fn proxy(&self, base: &BaseUrl, uri: &Uri) -> Result<Option<Intercept>, Error> {
        let (proxy, remedy) = match &self.proxy {
            Some(ProxySetting::Url(url)) => {
                let proxies = Matcher::builder().all(url.expose()).build();
                let proxy = proxies.intercept(uri).filter(|it| is_exact(url.expose(), it.uri()));
                let remedy = "write `http://host:port`";
                // No more is said of it: the URL may hold a password.
                let unusable = || Error::config(format!("the proxy's URL is unusable; {remedy}"));
                (Some(proxy.ok_or_else(unusable)?), remedy)
            }
            // The environment's proxy could not reach loopback, or would
            // see its tokens.
            None if !base.is_loopback() => {
                let look_up = |name: &str| std::env::var_os(name);
                (proxy_of_environment(uri, look_up)?, PROXY_REMEDY)
            }
            None | Some(ProxySetting::None) => (None, ""),
        };
        match proxy.as_ref().and_then(|proxy| proxy.uri().scheme_str()) {
            Some("https") if !cfg!(feature = "_tls") => Err(Error::config(
                "this build has no TLS to reach the proxy with; enable the feature `rustls` \
                 or `aws-lc-rs`",
            )),
            None | Some("http" | "https") => Ok(proxy),
            Some(kind) => Err(Error::config(format!(
                "the proxy is a {kind} proxy, which is not supported; {remedy}"
            ))),
        }
    }
}

const PROXY_REMEDY: &str = "set `HTTPS_PROXY` to `http://host:port`, or use `without_proxy`";

/// The proxy of the environment on the way to `uri`. A variable that cannot be
/// read is an error: whoever set it does not want it to be ignored.
fn proxy_of_environment(
    uri: &Uri,
    look_up: impl Fn(&str) -> Option<OsString>,
) -> Result<Option<Intercept>, Error> {
    // Of the proxy's URL nothing is shown: it may hold a password.
    let unusable = |name: &str| Error::config(format!("{name} is unusable; {PROXY_REMEDY}"));
    let first = |names: &[&'static str]| -> Result<_, Error> {
        let set = |name: &&str| look_up(name).is_some_and(|value| !value.is_empty());
        let Some(name) = names.iter().copied().find(set) else { return Ok(None) };
        let value = look_up(name).unwrap_or_default().into_string().map_err(|_| unusable(name))?;
        Ok(Some((name, value)))
    };
    let Some((name, url)) = first(&["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])?
    else {
        return Ok(None);
    };
    let except = first(&["NO_PROXY", "no_proxy"])?.map(|(_, hosts)| hosts).unwrap_or_default();
    let proxies = |url: &str| Matcher::builder().all(url).no(&*except).build();
    if proxies("http://any").intercept(uri).is_none() {
        return Ok(None);
    }
    let proxy = proxies(&url).intercept(uri).filter(|it| is_exact(&url, it.uri()));
    proxy.map(Some).ok_or_else(|| unusable(name))
}

/// Whether this is all that a proxy's URL says, but for scheme and password. A
/// port that is none, a path and a second `@`, which may be a part of the
/// password, would be misread otherwise, and another host be asked.
fn is_exact(url: &str, proxy: &Uri) -> bool {
    let authority = proxy.authority().map(Authority::as_str).unwrap_or_default();
    let port = authority.strip_prefix(proxy.host().unwrap_or_default()).unwrap_or(":");
    url.strip_suffix('/').unwrap_or(url).ends_with(authority)
        && !authority.contains('@')
        && (port.is_empty() || proxy.port_u16().is_some_and(|port| port > 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxy(variables: &[(&str, &str)]) -> Result<Option<String>, Error> {
        let uri = Uri::from_static("https://api.example.com/");
        let look_up = |name: &str| {
            variables.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value))
        };
        Ok(proxy_of_environment(&uri, look_up)?.map(|proxy| proxy.uri().to_string()))
    }

    #[test]
    fn a_proxy_variable_counts_unless_the_host_is_excepted() {
        for (variables, expected) in [
            (&[][..], None),
            (&[("HTTPS_PROXY", "")][..], None),
            (&[("HTTPS_PROXY", "http://p:1"), ("ALL_PROXY", "http://q:1")], Some("http://p:1/")),
            (&[("HTTPS_PROXY", ""), ("all_proxy", "q:1")], Some("http://q:1/")),
            (&[("https_proxy", "http://u:p%40@[::1]:3128/")], Some("http://[::1]:3128/")),
            (&[("https_proxy", "https://p")], Some("https://p/")),
            (&[("HTTPS_PROXY", "http://p:1"), ("NO_PROXY", "example.com")], None),
            (&[("HTTPS_PROXY", "http://a b:1"), ("NO_PROXY", "*")], None),
        ] {
            assert_eq!(proxy(variables).unwrap().as_deref(), expected, "{variables:?}");
        }
    }

    #[test]
    fn a_proxy_variable_that_cannot_be_read_is_an_error_and_not_ignored() {
        for url in [
            "http://a canary:3128",
            "http://user:p\u{e4}canary@127.0.0.1:1",
            "http://user:can/canary@127.0.0.1:1",
            "http://user:1/canary@127.0.0.1:1",
            "http://user:can?canary@127.0.0.1:1",
            "http://user:can#canary@127.0.0.1:1",
            "http://user:c@nary:canary@127.0.0.1:1",
            "http://canary:99999",
            "http://canary:0",
            "http://canary:",
            "http://canary:3128/path",
            "http://:3128?canary",
            "//canary:3128",
            " http://canary:3128",
            "ftp://canary:3128",
        ] {
            let error = proxy(&[("HTTPS_PROXY", url)]).unwrap_err();
            assert!(error.is_config() && error.to_string().contains("HTTPS_PROXY"), "{error}");
            assert!(!format!("{error:?}").contains("canary"), "{error:?}");
        }
    }
}
