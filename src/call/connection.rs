//! The HTTP client: hyper's pool of connections, each established directly or
//! through a proxy, in time; or a `reqwest::Client` of the user's.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::HeaderValue;
use http::uri::{Scheme, Uri};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::Intercept;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tower_service::Service;

use super::delivery::Outgoing;
use super::resolver::Resolver;
use crate::error::BoxError;
use crate::runtime::PerRuntime;
use crate::secret::Secret;

type Pool = legacy::Client<Connector, Outgoing>;

/// Why there is no tunnel. The type has no public name of its own.
pub(super) type TunnelError = <Tunnel<HttpConnector> as Service<Uri>>::Error;

/// What sends requests.
pub(crate) enum Http {
    BuiltIn(Box<BuiltIn>),
    /// A client of the user's, which may follow redirects.
    #[cfg(feature = "reqwest")]
    Own(reqwest::Client),
}

impl Http {
    pub(super) fn built_in(&self) -> Option<&BuiltIn> {
        match self {
            Self::BuiltIn(http) => Some(http),
            #[cfg(feature = "reqwest")]
            Self::Own(_) => None,
        }
    }
}

/// The built-in client.
pub(crate) struct BuiltIn {
    connector: Connector,
    pools: PerRuntime<Pool>,
    pub(super) host: HeaderValue,
    /// For a proxy that is sent the requests themselves.
    pub(super) proxy_authorization: Option<HeaderValue>,
    /// What the proxy knows and must not be shown.
    pub(super) secrets: Vec<Secret>,
}

impl BuiltIn {
    pub(crate) fn new(connector: Connector, secured: bool, host: HeaderValue) -> Self {
        let authorization = connector.0.proxy.as_ref().and_then(Intercept::basic_auth);
        Self {
            secrets: authorization.map(secrets_in).unwrap_or_default(),
            proxy_authorization: authorization.filter(|_| !secured).cloned(),
            pools: PerRuntime::default(),
            connector,
            host,
        }
    }

    /// Host and port of the proxy, if there is one.
    pub(super) fn proxy(&self) -> Option<String> {
        let uri = self.connector.0.proxy.as_ref()?.uri();
        let usual = if uri.scheme() == Some(&Scheme::HTTPS) { 443 } else { 80 };
        Some(format!("{}:{}", uri.host()?, uri.port_u16().unwrap_or(usual)))
    }

    /// The connections of the current runtime.
    pub(super) fn pool(&self) -> Arc<Pool> {
        self.pools.get(|| {
            legacy::Client::builder(TokioExecutor::new())
                .timer(TokioTimer::new())
                .pool_timer(TokioTimer::new())
                // Servers close idle connections after 5 to 60 seconds. Closing
                // them first avoids sending into one that is being closed.
                .pool_idle_timeout(Duration::from_secs(4))
                .set_host(false)
                .build(self.connector.clone())
        })
    }
}

/// The password in `Basic` credentials, and the credentials themselves.
fn secrets_in(authorization: &HeaderValue) -> Vec<Secret> {
    let text = authorization.to_str().unwrap_or_default();
    let encoded = text.strip_prefix("Basic ").unwrap_or(text).trim();
    let decoded = STANDARD.decode(encoded).unwrap_or_default();
    let decoded = String::from_utf8_lossy(&decoded);
    let password = decoded.split_once(':').map(|(_, password)| password);
    let secrets = [Some(encoded), password].into_iter().flatten();
    secrets.filter(|secret| !secret.is_empty()).map(Secret::from).collect()
}

/// Establishes connections. Cloned for each request.
#[derive(Clone)]
pub(crate) struct Connector(Arc<Route>);

struct Route {
    tcp: HttpConnector<Resolver>,
    #[cfg(feature = "_tls")]
    tls: Arc<rustls::ClientConfig>,
    proxy: Option<Intercept>,
    timeout: Duration,
}

impl Connector {
    pub(crate) fn new(
        #[cfg(feature = "_tls")] tls: rustls::ClientConfig,
        proxy: Option<Intercept>,
        timeout: Duration,
    ) -> Self {
        let mut tcp = HttpConnector::new_with_resolver(Resolver::new());
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        // Divided among the addresses of a host.
        tcp.set_connect_timeout(Some(timeout));
        // A connection whose other end is gone without a word.
        tcp.set_keepalive(Some(Duration::from_secs(15)));
        tcp.set_keepalive_interval(Some(Duration::from_secs(15)));
        tcp.set_keepalive_retries(Some(3));
        Self(Arc::new(Route {
            tcp,
            #[cfg(feature = "_tls")]
            tls: Arc::new(tls),
            proxy,
            timeout,
        }))
    }
}

impl Route {
    async fn connect(&self, to: Uri) -> Result<Stream, BoxError> {
        let tls = to.scheme() == Some(&Scheme::HTTPS);
        let Some(proxy) = &self.proxy else {
            return Ok(Stream::new(self.secured(self.tcp.clone()).call(to).await?));
        };
        let mut to_proxy = self.secured(self.tcp.clone());
        if !tls {
            let stream = Stream::new(to_proxy.call(proxy.uri().clone()).await?);
            return Ok(Stream { forwarding: true, ..stream });
        }
        let mut tunnel = Tunnel::new(proxy.uri().clone(), to_proxy);
        if let Some(authorization) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(authorization.clone());
        }
        Ok(Stream::new(self.secured(tunnel).call(to).await?))
    }

    /// With TLS for those who ask for it.
    #[cfg(feature = "_tls")]
    fn secured<C>(&self, inner: C) -> hyper_rustls::HttpsConnector<C> {
        (inner, Arc::clone(&self.tls)).into()
    }

    #[cfg(not(feature = "_tls"))]
    fn secured<C>(&self, inner: C) -> C {
        inner
    }
}

impl Service<Uri> for Connector {
    type Response = Stream;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Stream, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, to: Uri) -> Self::Future {
        let route = Arc::clone(&self.0);
        Box::pin(async move { tokio::time::timeout(route.timeout, route.connect(to)).await? })
    }
}

/// A connection to a server, or to a proxy.
pub(crate) struct Stream {
    io: Box<dyn Io>,
    /// It leads to a proxy that is sent the requests themselves.
    forwarding: bool,
}

trait Io: Read + Write + Connection + Send + Unpin {}

impl<T: Read + Write + Connection + Send + Unpin> Io for T {}

impl Stream {
    fn new(io: impl Io + 'static) -> Self {
        Self { io: Box::new(io), forwarding: false }
    }
}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        self.io.connected().proxy(self.forwarding)
    }
}

impl Read for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_read(context, buffer)
    }
}

impl Write for Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests;
