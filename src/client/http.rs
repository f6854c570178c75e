//! The HTTP client of those who bring none.

use std::time::Duration;

use crate::base_url::BaseUrl;
use crate::error::Error;
use crate::model::Secret;

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

    pub(super) fn client(
        &self,
        base: &BaseUrl,
        attempt_timeout: Duration,
    ) -> Result<reqwest::Client, Error> {
        if base.is_https() && !cfg!(feature = "_tls") {
            return Err(Error::config(
                "this build has no TLS; enable the feature `aws-lc-rs` or `rustls`, \
                 or bring a client with `with_http_client`",
            ));
        }
        let connect_timeout = self.connect_timeout.unwrap_or(Duration::from_secs(5));
        if connect_timeout.is_zero() {
            return Err(Error::config("the connect timeout is zero; give it some time"));
        }
        let builder = reqwest::Client::builder()
            // A redirect would repeat the request, password included, elsewhere.
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            // Ours decides, and waits between attempts.
            .retry(reqwest::retry::never())
            .connect_timeout(connect_timeout)
            // Set once; an attempt that has less time left says so itself.
            .timeout(attempt_timeout)
            // Servers close idle connections after 5 to 60 seconds. Closing
            // them first avoids sending into one that is being closed.
            .pool_idle_timeout(Duration::from_secs(4))
            .https_only(base.is_https())
            .http1_only();
        let builder = self.proxied(builder, base)?;
        #[cfg(feature = "_tls")]
        let builder = builder.tls_backend_preconfigured(super::tls::configuration(self, base)?);
        builder.build().map_err(|error| {
            Error::config("the HTTP client could not be made").with_source(error.without_url())
        })
    }

    fn proxied(
        &self,
        builder: reqwest::ClientBuilder,
        base: &BaseUrl,
    ) -> Result<reqwest::ClientBuilder, Error> {
        match &self.proxy {
            Some(ProxySetting::Url(url)) => {
                // The reason may quote the URL, and with it a password.
                let proxy = reqwest::Proxy::all(url.expose()).map_err(|_| {
                    Error::config("the proxy's URL is unusable; write `http://host:port`")
                })?;
                Ok(builder.no_proxy().proxy(proxy))
            }
            Some(ProxySetting::None) => Ok(builder.no_proxy()),
            // The environment's proxy could not reach this machine, or would
            // see its tokens.
            None if base.is_loopback() => Ok(builder.no_proxy()),
            None => Ok(builder),
        }
    }
}
