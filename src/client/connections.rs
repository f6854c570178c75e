//! The settings of a client that are about connections.

use std::time::Duration;

use super::builder::ClientBuilder;
use super::http_settings::ProxySetting;
use crate::secret::Secret;
use crate::setters::setters;

/// # Connections
impl ClientBuilder {
    setters! {
        /// How long establishing a connection may take. Default: 5 seconds.
        pub fn with_connect_timeout(timeout: Duration) => http.connect_timeout = Some(timeout);

        /// Sends requests through this proxy, whatever the environment says:
        /// `http://host:port` or `https://host:port`, with a user name and a
        /// password before the host where it wants them. What goes to an `https`
        /// base URL goes through a tunnel, so the proxy sees no token.
        ///
        /// Without it, the variables `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`
        /// count, except for a loopback base URL. One that cannot be read is
        /// an error.
        pub fn with_proxy(url: impl Into<Secret>) =>
            http.proxy = Some(ProxySetting::Url(url.into()));

        /// Uses no proxy, whatever the environment says.
        pub fn without_proxy() => http.proxy = Some(ProxySetting::None);

        /// Trusts Mozilla's root certificates, compiled in, instead of the
        /// system's: for containers that have none, and for a faster start. They
        /// are as old as the build, and do not include what a company added to its
        /// machines. [`with_root_certificates`](Self::with_root_certificates) adds
        /// to them.
        #[cfg(feature = "webpki-roots")]
        #[cfg_attr(docsrs, doc(cfg(feature = "webpki-roots")))]
        pub fn with_webpki_roots() => http.webpki_roots = true;
    }

    /// Also trusts the certificates in this PEM text: those of a company's
    /// own authority, say. The system's stay trusted.
    ///
    /// What the system trusts is read when a client is built, and once for all
    /// clients that live at a time.
    #[cfg(feature = "_tls")]
    #[cfg_attr(docsrs, doc(cfg(any(feature = "aws-lc-rs", feature = "rustls"))))]
    pub fn with_root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.http.root_certificates.push(pem.into());
        self
    }
}
