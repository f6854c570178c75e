//! A receiver of events on this machine, for development and tests.

use std::convert::Infallible;
use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::HeaderValue;
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use super::events::{SignedEvent, deliver};
use crate::base_url::BaseUrl;
use crate::events::{Event, FetchingVerifier, SIGNATURE_HEADER, VerifyError, WebhookVerifier};

/// How much is read of a request, how long it may take, and how many there may
/// be at once.
const BODY_LIMIT: usize = 1024 * 1024;
const HEAD_LIMIT: usize = 64 * 1024;
const PATIENCE: Duration = Duration::from_secs(30);
const AT_ONCE: usize = 64;

/// Receives events on `127.0.0.1`, and verifies them: for development and tests.
///
/// A webhook of the sandbox may lead here at once; VideoSDK needs a tunnel. It
/// is no server for production: it takes one path, over plain http.
///
/// ```
/// use videosdk_sip::sandbox::{EventListener, Sandbox};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::start();
/// let verifier = sandbox.client().build()?.webhook_verifier();
/// let mut listener = EventListener::new(verifier).with_path("/hook").start().await?;
///
/// let event = serde_json::json!({ "webhookType": "call-started", "data": { "callId": "c1" } });
/// assert_eq!(sandbox.deliver_event(&listener.url(), &event).await?, 200);
/// let event = listener.next().await.ok_or("no event")??;
/// assert_eq!(event.key().as_deref(), Some("call-started:c1"));
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is received before `start`"]
pub struct EventListener {
    verifier: EventVerifier,
    port: u16,
    path: String,
    forward: Option<String>,
}

/// Either verifier of events, for an [`EventListener`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EventVerifier {
    /// One that fetches the key.
    Fetching(FetchingVerifier),
    /// One with a key at hand.
    Given(WebhookVerifier),
}

impl EventVerifier {
    /// Verifies a body, and reads the event in it.
    ///
    /// # Errors
    ///
    /// What [`VerifyError`] lists.
    pub async fn verify(
        &self,
        signature: Option<&[u8]>,
        body: &[u8],
    ) -> Result<Event, VerifyError> {
        match self {
            Self::Fetching(verifier) => verifier.verify(signature, body).await,
            Self::Given(verifier) => verifier.verify(signature, body),
        }
    }
}

impl From<FetchingVerifier> for EventVerifier {
    fn from(verifier: FetchingVerifier) -> Self {
        Self::Fetching(verifier)
    }
}

impl From<WebhookVerifier> for EventVerifier {
    fn from(verifier: WebhookVerifier) -> Self {
        Self::Given(verifier)
    }
}

impl EventListener {
    /// A listener that takes what this verifier accepts.
    pub fn new(verifier: impl Into<EventVerifier>) -> Self {
        Self { verifier: verifier.into(), port: 0, path: "/".to_owned(), forward: None }
    }

    /// The port. Default: 0, which is any free one.
    pub fn with_port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The path of the webhook. Default: `/`. Any other is not found.
    pub fn with_path(mut self, path: impl AsRef<str>) -> Self {
        self.path = format!("/{}", path.as_ref().trim_start_matches('/'));
        self
    }

    /// Passes verified events on, with their signature, to a program on this
    /// machine, say `http://127.0.0.1:3000/hook`. What it responds is passed
    /// back, or 502 if it does not.
    pub fn with_forward(mut self, url: impl Into<String>) -> Self {
        self.forward = Some(url.into());
        self
    }

    /// Starts to listen.
    ///
    /// # Errors
    ///
    /// If the port is taken, or if events are to be passed on to anything but
    /// plain http on this machine: they may hold what belongs to callers.
    pub async fn start(self) -> io::Result<RunningListener> {
        let invalid = |why: String| io::Error::new(io::ErrorKind::InvalidInput, why);
        if let Some(url) = &self.forward
            && BaseUrl::parse(url).map_err(invalid)?.is_https()
        {
            return Err(invalid("events are passed on by plain http to this machine".to_owned()));
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await?;
        let (address, path) = (listener.local_addr()?, self.path.clone());
        let (sender, received) = mpsc::channel(AT_ONCE);
        let receiver = Arc::new(Receiver { of: self, sender });
        let task = tokio::spawn(accept(listener, receiver));
        Ok(RunningListener { address, path, received, task })
    }
}

impl fmt::Debug for EventListener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventListener").field("path", &self.path).finish_non_exhaustive()
    }
}

/// A running [`EventListener`]. It stops when it is dropped.
pub struct RunningListener {
    address: SocketAddr,
    path: String,
    received: mpsc::Receiver<Result<Event, String>>,
    task: JoinHandle<()>,
}

impl RunningListener {
    /// Where events go: `http://127.0.0.1:`, port and path.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.path)
    }

    /// The next event, or why a request was refused.
    pub async fn next(&mut self) -> Option<Result<Event, String>> {
        self.received.recv().await
    }
}

impl Drop for RunningListener {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl fmt::Debug for RunningListener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RunningListener").field("url", &self.url()).finish_non_exhaustive()
    }
}

async fn accept(listener: TcpListener, receiver: Arc<Receiver>) {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    loop {
        let place = Arc::clone(&places).acquire_owned().await;
        match listener.accept().await {
            Ok((stream, _)) => {
                let receiver = Arc::clone(&receiver);
                tokio::spawn(async move {
                    let _ = timeout(PATIENCE, receiver.serve(stream)).await;
                    drop(place);
                });
            }
            // No more files may be open, say: it may pass.
            Err(_) => sleep(Duration::from_millis(10)).await,
        }
    }
}

struct Receiver {
    of: EventListener,
    sender: mpsc::Sender<Result<Event, String>>,
}

impl Receiver {
    async fn serve(self: Arc<Self>, stream: TcpStream) {
        let service = service_fn(move |request| Arc::clone(&self).exchange(request));
        let mut server = http1::Builder::new();
        server.timer(TokioTimer::new()).header_read_timeout(PATIENCE).max_buf_size(HEAD_LIMIT);
        // Fails when the other side leaves, or does not speak HTTP.
        let _ = server.keep_alive(false).serve_connection(TokioIo::new(stream), service).await;
    }

    async fn exchange(
        self: Arc<Self>,
        request: Request<Incoming>,
    ) -> Result<Response<Full<Bytes>>, Infallible> {
        let signature = request.headers().get(SIGNATURE_HEADER).cloned();
        let (status, received) = match self.receive(request, signature.as_ref()).await {
            Ok(event) => (self.pass_on(&event, signature).await, Ok(event)),
            Err((status, reason)) => (status, Err(reason)),
        };
        let _ = self.sender.send(received).await;
        let mut response = Response::new(Full::default());
        *response.status_mut() = status;
        Ok(response)
    }

    async fn receive(
        &self,
        request: Request<Incoming>,
        signature: Option<&HeaderValue>,
    ) -> Result<Event, (StatusCode, String)> {
        let (head, body) = request.into_parts();
        if head.uri.path() != self.of.path {
            return Err((StatusCode::NOT_FOUND, format!("there is no `{}`", head.uri.path())));
        }
        if head.method != Method::POST {
            return Err((StatusCode::METHOD_NOT_ALLOWED, format!("{} is no event", head.method)));
        }
        let body = Limited::new(body, BODY_LIMIT).collect().await.map_err(|error| {
            (StatusCode::PAYLOAD_TOO_LARGE, format!("the body was not read: {error}"))
        })?;
        let signature = signature.map(HeaderValue::as_bytes);
        self.of.verifier.verify(signature, &body.to_bytes()).await.map_err(|error| {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST);
            (status, error.to_string())
        })
    }

    async fn pass_on(&self, event: &Event, signature: Option<HeaderValue>) -> StatusCode {
        let Some(url) = &self.of.forward else { return StatusCode::OK };
        let signature = signature.as_ref().and_then(|it| it.to_str().ok()).unwrap_or_default();
        let event = SignedEvent { body: event.raw().to_vec(), signature: signature.to_owned() };
        let status = match timeout(PATIENCE / 2, deliver(url, event)).await {
            Ok(Ok(status)) => StatusCode::from_u16(status).ok(),
            _ => None,
        };
        if status.is_none() {
            let reason = format!("`{url}` did not respond: 502 is passed back");
            let _ = self.sender.send(Err(reason)).await;
        }
        status.unwrap_or(StatusCode::BAD_GATEWAY)
    }
}
