//! An HTTP client of the user's, instead of the built-in one.

use super::builder::ClientBuilder;
use crate::call::connection::Http;
use crate::error::Error;

/// # Your own HTTP client
impl ClientBuilder {
    /// Uses an HTTP client of your own: for another TLS library, say, or a
    /// pool shared with others. It excludes the settings that are about
    /// connections: connect timeout, proxy, certificates.
    ///
    /// What this crate then cannot promise, because the client decides it:
    /// that redirects are not followed (a followed redirect sends the token to
    /// another address; use [`reqwest::redirect::Policy::none`]; a call that
    /// was redirected elsewhere ends as an error, one that was redirected to
    /// its own address cannot be told), that nothing is sent again
    /// beside the retry policy, how long establishing a connection may take,
    /// where names lead (`localhost` too), whether a proxy is used,
    /// and that idle connections are closed before the server closes them.
    /// Over HTTP/2, a request that is given up on its way may reach the server
    /// as one that is cut off before its body. Time limits, body limits, the
    /// number of requests in flight and
    /// [`Error::may_have_been_applied`](crate::Error::may_have_been_applied) stay as
    /// they are.
    ///
    /// The client is one of `reqwest` 0.13, re-exported as
    /// [`videosdk_sip::reqwest`](crate::reqwest). A version of this crate with
    /// another one is a breaking change.
    #[cfg_attr(docsrs, doc(cfg(feature = "reqwest")))]
    pub fn with_http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self
    }

    /// The one that was given, if one was.
    pub(super) fn own_client(&self) -> Result<Option<Http>, Error> {
        let own = self.http_client.clone().map(Http::Own);
        let set = &self.http;
        let is_set = set.connect_timeout.is_some()
            || set.proxy.is_some()
            || !set.root_certificates.is_empty()
            || set.webpki_roots;
        if own.is_some() && is_set {
            return Err(Error::config(
                "an HTTP client was given and settings that only the built-in one has \
                 (connect timeout, proxy or certificates); set them on the client",
            ));
        }
        Ok(own)
    }
}
