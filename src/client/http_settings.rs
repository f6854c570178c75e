//! The HTTP client of those who bring none.

use std::time::Duration;

use http::Uri;
use http::header::HeaderValue;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

use crate::base_url::BaseUrl;
use crate::error::Error;
use crate::model::Secret;
use crate::transport::{BuiltIn, Connector, Http};

/// What can be set about connections.
#[derive(Default)]
pub(super) struct HttpSettings {
    pub(super) connect_timeout: Option<Duration>,
    pub(super) proxy: Option<ProxySetting>,
    /// Each is a PEM text with one or more certificates.
    pub(super) root_certificates: Vec<Vec<u8>>,
    /// Whether those compiled in stand in for those of the system.
    #[cfg(feature = "webpki-roots")]
    pub(super) webpki_roots: bool,
}

/// What stands in for the proxy of the environment.
pub(super) enum ProxySetting {
    /// It may carry a password.
    Url(Secret),
    None,
}

impl HttpSettings {
    pub(super) fn is_set(&self) -> bool {
        #[cfg(feature = "webpki-roots")]
        let webpki_roots = self.webpki_roots;
        #[cfg(not(feature = "webpki-roots"))]
        let webpki_roots = false;
        self.connect_timeout.is_some()
            || self.proxy.is_some()
            || !self.root_certificates.is_empty()
            || webpki_roots
    }

    pub(super) fn client(&self, base: &BaseUrl) -> Result<Http, Error> {
        if base.is_https() && !cfg!(feature = "_tls") {
            return Err(Error::config(
                "this build has no TLS; enable the feature `rustls` or `aws-lc-rs`, \
                 or bring a client with `with_http_client`",
            ));
        }
        let connect_timeout = self.connect_timeout.unwrap_or(Duration::from_secs(5));
        if connect_timeout.is_zero() {
            return Err(Error::config("the connect timeout is zero; give it some time"));
        }
        let unusable = || Error::config("the base URL is unusable");
        let uri = base.uri("/".to_owned()).map_err(|_| unusable())?;
        let host = HeaderValue::from_str(base.authority().as_str()).map_err(|_| unusable())?;
        let connector = Connector::new(
            #[cfg(feature = "_tls")]
            super::tls::configuration(self, base)?,
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
                let remedy = "write `http://host:port`";
                // No more is said of it: the URL may hold a password.
                let unusable = || Error::config(format!("the proxy's URL is unusable; {remedy}"));
                (Some(proxies.intercept(uri).ok_or_else(unusable)?), remedy)
            }
            // The environment's proxy could not reach this machine, or would
            // see its tokens.
            None if !base.is_loopback() => {
                let remedy = "set `HTTPS_PROXY` to `http://host:port`, or use `without_proxy`";
                (Matcher::from_env().intercept(uri), remedy)
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
