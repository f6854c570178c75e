//! Events: verifying one, and receiving them on this machine.

use std::convert::Infallible;
use std::net::Ipv4Addr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use clap::{Arg, ArgMatches, Command, value_parser};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::HeaderValue;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, mpsc};
use videosdk_sip::events::{
    Event, FetchingVerifier, SIGNATURE_HEADER, VerifyError, WebhookVerifier,
};
use videosdk_sip::reqwest;

use super::{interrupted, option, plain, time_of_day};
use crate::failure::Failure;
use crate::input;
use crate::session::Session;

/// How much is read of a request, how long it may take, and how many there may be at once.
const BODY_LIMIT: usize = 1024 * 1024;
const HEAD_LIMIT: usize = 64 * 1024;
const PATIENCE: Duration = Duration::from_secs(30);
const AT_ONCE: usize = 64;

fn key_argument() -> Arg {
    option("public-key", "FILE", "VideoSDK's key in PEM [default: fetched from the service]")
}

pub fn verify_arguments(command: Command) -> Command {
    command
        .arg(
            option("signature", "VALUE", "The value of the header videosdk-signature")
                .required(true),
        )
        .arg(
            Arg::new("file")
                .short('f')
                .long("file")
                .value_name("FILE")
                .default_value("-")
                .help("The body, byte by byte as it came; - for stdin"),
        )
        .arg(key_argument())
        .after_help("Exit code 0: VideoSDK has signed it. Exit code 1: it has not.")
}

pub async fn verify(matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let path = matches.get_one::<String>("file").map_or("-", String::as_str);
    let signature = matches.get_one::<String>("signature").map_or("", String::as_str);
    let verifier = Verifier::new(matches, session)?;
    let body = input::read_bytes(path)?;
    let event =
        verifier.verify(Some(signature.as_bytes()), &body).await.map_err(|error| match error {
            VerifyError::NoKey(error) => Failure::from(error),
            error => Failure::refused(error.to_string()).with_kind("notVerified"),
        })?;
    match session.json {
        true => session.print(&json!({ "valid": true, "event": as_json(&event) })),
        false => session.line(&format!("valid: {}", described(&event))),
    }
}

pub fn listen_arguments(command: Command) -> Command {
    command
        .arg(
            option("port", "PORT", "Where to listen on 127.0.0.1; 0 for any free port")
                .default_value("4000")
                .value_parser(value_parser!(u16)),
        )
        .arg(option("path", "PATH", "The path of the webhook").default_value("/"))
        .arg(option("forward", "URL", "Pass verified events on to a program on this machine")
            .value_parser(local_url))
        .arg(key_argument())
        .after_help(
            "VideoSDK must be able to reach it: let a tunnel lead to it, and create a webhook with\n\
             the address of the tunnel.",
        )
}

/// Prints an event a line until Ctrl-C.
pub async fn listen(matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let port = matches.get_one("port").copied().unwrap_or_default();
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    let path = format!("/{}", text("path").unwrap_or_default().trim_start_matches('/'));
    let local = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none());
    let (print, mut printed) = mpsc::channel(AT_ONCE);
    let receiver = Arc::new(Receiver {
        verifier: Verifier::new(matches, session)?,
        path,
        forward: text("forward").zip(local.build().ok()).map(|(url, client)| (client, url)),
        print,
    });
    let cannot = |error| {
        Failure::refused(format!("cannot listen on 127.0.0.1:{port}: {error}"))
            .with_hint("choose another --port")
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(cannot)?;
    let address = listener.local_addr().map_err(cannot)?;
    session.note(&format!(
        "Listening on http://{address}{}\nVideoSDK must be able to reach it: let a tunnel lead \
         here. Stop it with Ctrl-C.",
        receiver.path
    ));
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut stopped = pin!(interrupted());
    loop {
        tokio::select! {
            biased;
            heard = &mut stopped => return heard,
            Some(outcome) = printed.recv() => say(session, &outcome)?,
            (accepted, place) = async {
                let place = Arc::clone(&places).acquire_owned().await;
                (listener.accept().await, place)
            } => match accepted {
                Ok((stream, _)) => {
                    let receiver = Arc::clone(&receiver);
                    tokio::spawn(async move {
                        let _ = tokio::time::timeout(PATIENCE, receiver.serve(stream)).await;
                        drop(place);
                    });
                }
                // Too many files are open, say: it may pass.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
        }
    }
}

/// An event is a result, and what was refused is none.
fn say(session: &Session, outcome: &Result<Event, String>) -> Result<(), Failure> {
    match outcome {
        Ok(event) if session.json => session.line(&as_json(event).to_string()),
        Ok(event) => session.line(&format!("{}  {}", time_of_day(), described(event))),
        Err(reason) => {
            session.note(&format!("{}  refused: {}", time_of_day(), plain(reason)));
            Ok(())
        }
    }
}

struct Receiver {
    verifier: Verifier,
    path: String,
    forward: Option<(reqwest::Client, String)>,
    print: mpsc::Sender<Result<Event, String>>,
}

impl Receiver {
    async fn serve(self: Arc<Self>, stream: TcpStream) {
        let service = service_fn(move |request| {
            let receiver = Arc::clone(&self);
            async move {
                let signature = request.headers().get(SIGNATURE_HEADER).cloned();
                let (status, text) = match receiver.receive(request).await {
                    Ok(event) => (receiver.pass_on(&event, signature).await, Ok(event)),
                    Err((status, reason)) => (status, Err(reason)),
                };
                let _ = receiver.print.send(text).await;
                let mut response = Response::new(Full::<Bytes>::default());
                *response.status_mut() = status;
                Ok::<_, Infallible>(response)
            }
        });
        let mut server = http1::Builder::new();
        server.timer(TokioTimer::new()).header_read_timeout(PATIENCE).max_buf_size(HEAD_LIMIT);
        // Fails when the other side leaves, or does not speak HTTP.
        let _ = server.keep_alive(false).serve_connection(TokioIo::new(stream), service).await;
    }

    async fn receive(&self, request: Request<Incoming>) -> Result<Event, (StatusCode, String)> {
        let (head, body) = request.into_parts();
        if head.uri.path() != self.path {
            return Err((StatusCode::NOT_FOUND, format!("there is no `{}`", head.uri.path())));
        }
        if head.method != Method::POST {
            return Err((StatusCode::METHOD_NOT_ALLOWED, format!("{} is no event", head.method)));
        }
        let body = Limited::new(body, BODY_LIMIT).collect().await.map_err(|error| {
            (StatusCode::PAYLOAD_TOO_LARGE, format!("the body was not read: {error}"))
        })?;
        let signature = head.headers.get(SIGNATURE_HEADER).map(|it| it.as_bytes());
        self.verifier.verify(signature, &body.to_bytes()).await.map_err(|error| {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST);
            (status, error.to_string())
        })
    }

    /// What the program on this machine says is what VideoSDK hears. It may verify the event again.
    async fn pass_on(&self, event: &Event, signature: Option<HeaderValue>) -> StatusCode {
        let Some((client, url)) = &self.forward else { return StatusCode::OK };
        let mut request = client.post(url).header("content-type", "application/json");
        if let Some(signature) = signature {
            request = request.header(SIGNATURE_HEADER, signature);
        }
        match request.body(event.raw().to_vec()).timeout(PATIENCE / 2).send().await {
            Ok(response) => response.status(),
            Err(_) => {
                let reason = format!("`{url}` did not respond; VideoSDK hears 502");
                let _ = self.print.send(Err(reason)).await;
                StatusCode::BAD_GATEWAY
            }
        }
    }
}

enum Verifier {
    Fetching(FetchingVerifier),
    Given(WebhookVerifier),
}

impl Verifier {
    /// With the key of a file, no credentials are needed.
    fn new(matches: &ArgMatches, session: &Session) -> Result<Self, Failure> {
        Ok(match matches.get_one::<String>("public-key") {
            Some(path) => Self::Given(WebhookVerifier::from_pem(input::read_text(path)?)?),
            None => Self::Fetching(session.client()?.webhook_verifier()),
        })
    }

    async fn verify(&self, signature: Option<&[u8]>, body: &[u8]) -> Result<Event, VerifyError> {
        match self {
            Self::Fetching(verifier) => verifier.verify(signature, body).await,
            Self::Given(verifier) => verifier.verify(signature, body),
        }
    }
}

fn as_json(event: &Event) -> Value {
    serde_json::from_slice(event.raw()).unwrap_or_default()
}

/// Kind, call and status in a line.
fn described(event: &Event) -> String {
    let kind = event.kind().map_or("event without a kind", |it| it.as_str());
    let data = as_json(event).get("data").cloned().unwrap_or_default();
    let about = ["callId", "status", "from", "to"].into_iter().filter_map(|name| {
        data.get(name).and_then(Value::as_str).map(|value| format!(" {name}={value}"))
    });
    plain(&format!("{kind}{}", about.collect::<String>()))
}

/// Events may hold what belongs to callers: they do not leave this machine in clear.
fn local_url(text: &str) -> Result<String, String> {
    let url = reqwest::Url::parse(text).map_err(|error| error.to_string())?;
    let is_local = matches!(url.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
    match url.scheme() == "http" && is_local {
        true => Ok(text.to_owned()),
        false => Err("it must begin with http://127.0.0.1 or http://localhost".to_owned()),
    }
}
