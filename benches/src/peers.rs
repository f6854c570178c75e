//! The clients: each updates a gateway and reads the response into a type. All
//! keep the update as a value with six fields set, and copy it for each call.

use std::collections::BTreeMap;
use std::time::Duration;

use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, HeaderValue};
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use serde::{Deserialize, Serialize};
use tokio::net::TcpStream;
use videosdk_sip::client::ClientBuilder;
use videosdk_sip::outbound_gateways::{OutboundGatewayUpdate, Transport};

#[allow(clippy::all, unused, mismatched_lifetime_syntaxes)]
mod naive {
    include!(concat!(env!("OUT_DIR"), "/naive.rs"));
}

pub const KEY: &str = "api-key";
pub const SECRET: &str = "a secret of a usual length: 32 bytes";
const ID: &str = "gateway_out_123456789";

pub trait Peer {
    const NAME: &'static str;
    type Worker: Worker;
    /// A client for the server on this local port.
    fn new(port: u16) -> Self;
    /// What one task uses: a handle of the client, or a connection.
    async fn worker(&self) -> Self::Worker;
}

pub trait Worker: 'static {
    async fn call(&mut self);
}

#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    address: String,
    numbers: Vec<String>,
    transport: &'static str,
    auth: Auth,
    record: bool,
    tags: Vec<String>,
}

#[derive(Clone, Serialize)]
struct Auth {
    username: String,
    password: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "read, and not looked at")]
struct Gateway {
    id: String,
    name: Option<String>,
    address: Option<String>,
    numbers: Option<Vec<String>>,
    allowed_numbers: Option<Vec<String>>,
    media_encryption: Option<String>,
    transport: Option<String>,
    record: Option<bool>,
    tags: Option<Vec<String>>,
    auth: Option<GatewayAuth>,
    geo_region: Option<String>,
    metadata: Option<BTreeMap<String, serde_json::Value>>,
    noise_cancellation: Option<bool>,
    enable_dtmf: Option<bool>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and not looked at")]
struct GatewayAuth {
    username: Option<String>,
    password: Option<String>,
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}

fn change() -> Change {
    Change {
        address: "sip.telnyx.com:5061".to_owned(),
        numbers: texts(&["+14150001111", "+14150002222"]),
        transport: "tls",
        auth: Auth { username: "sip-user".to_owned(), password: "example-password".to_owned() },
        record: true,
        tags: texts(&["production"]),
    }
}

/// The request of those that build it with the `http` crate.
fn request(uri: String, token: &HeaderValue, change: &Change) -> Request<Full<Bytes>> {
    let body = serde_json::to_vec(change).expect("JSON");
    Request::put(uri)
        .header(AUTHORIZATION, token.clone())
        .header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
        .body(Full::new(Bytes::from(body)))
        .expect("a request")
}

async fn read(response: Response<Incoming>) {
    assert!(response.status().is_success());
    let body = response.into_body().collect().await.expect("a body").to_bytes();
    let gateway: Gateway = serde_json::from_slice(&body).expect("a gateway");
    assert_eq!(gateway.id, ID);
}

/// A token as the others mint it, of the usual length.
fn token() -> String {
    let claims = serde_json::json!({
        "apikey": KEY, "permissions": ["allow_join", "allow_mod"], "version": 2,
        "roles": ["crawler"], "iat": 1_700_000_000, "exp": 4_000_000_000_u32,
    });
    let key = jsonwebtoken::EncodingKey::from_secret(SECRET.as_bytes());
    jsonwebtoken::encode(&jsonwebtoken::Header::default(), &claims, &key).expect("a token")
}

/// Nothing but HTTP: one connection for each task, no pool, no time limits.
pub struct Hyper(u16, HeaderValue);

pub struct HyperWorker {
    sender: hyper::client::conn::http1::SendRequest<Full<Bytes>>,
    token: HeaderValue,
    host: HeaderValue,
    change: Change,
}

impl Peer for Hyper {
    const NAME: &'static str = "bare hyper: no pool, no time limits";
    type Worker = HyperWorker;

    fn new(port: u16) -> Self {
        Self(port, token().parse().expect("a header"))
    }

    async fn worker(&self) -> HyperWorker {
        let stream = TcpStream::connect(("127.0.0.1", self.0)).await.expect("a connection");
        stream.set_nodelay(true).expect("no delay");
        let (sender, connection) =
            hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.expect("HTTP");
        tokio::task::spawn_local(connection);
        let host = format!("127.0.0.1:{}", self.0).parse().expect("a header");
        HyperWorker { sender, token: self.1.clone(), host, change: change() }
    }
}

impl Worker for HyperWorker {
    async fn call(&mut self) {
        let path = format!("/v2/sip/outbound-gateways/{ID}");
        let mut request = request(path, &self.token, &self.change.clone());
        request.headers_mut().insert(HOST, self.host.clone());
        self.sender.ready().await.expect("ready");
        read(self.sender.send_request(request).await.expect("a response")).await;
    }
}

/// The pool that this crate uses, and nothing of what it adds: no tokens, time
/// limits, retries, checks or masks, and a derived reader.
#[derive(Clone)]
pub struct Pool {
    http: legacy::Client<HttpConnector, Full<Bytes>>,
    base: String,
    token: HeaderValue,
    change: Change,
}

impl Peer for Pool {
    const NAME: &'static str = "bare pool of hyper-util";
    type Worker = Self;

    fn new(port: u16) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        Self {
            http: legacy::Client::builder(TokioExecutor::new())
                .pool_timer(TokioTimer::new())
                .build(connector),
            base: format!("http://127.0.0.1:{port}"),
            token: token().parse().expect("a header"),
            change: change(),
        }
    }

    async fn worker(&self) -> Self {
        self.clone()
    }
}

impl Worker for Pool {
    async fn call(&mut self) {
        let uri = format!("{}/v2/sip/outbound-gateways/{ID}", self.base);
        let request = request(uri, &self.token, &self.change.clone());
        read(self.http.request(request).await.expect("a response")).await;
    }
}

/// What one writes in an afternoon.
#[derive(Clone)]
pub struct Reqwest {
    http: reqwest::Client,
    base: String,
    token: String,
    change: Change,
}

impl Peer for Reqwest {
    const NAME: &'static str = "hand-written `reqwest` call";
    type Worker = Self;

    fn new(port: u16) -> Self {
        let http = reqwest::Client::builder().timeout(Duration::from_secs(30));
        let http = http.no_proxy().build().expect("a client");
        let base = format!("http://127.0.0.1:{port}");
        Self { http, base, token: token(), change: change() }
    }

    async fn worker(&self) -> Self {
        self.clone()
    }
}

impl Worker for Reqwest {
    async fn call(&mut self) {
        let gateway: Gateway = self
            .http
            .put(format!("{}/v2/sip/outbound-gateways/{ID}", self.base))
            .header(AUTHORIZATION, &self.token)
            .json(&self.change.clone())
            .send()
            .await
            .and_then(reqwest::Response::error_for_status)
            .expect("a response")
            .json()
            .await
            .expect("a gateway");
        assert_eq!(gateway.id, ID);
    }
}

/// progenitor on the same description, as it comes.
#[derive(Clone)]
pub struct Naive(naive::Client, naive::types::OutboundGatewayUpdate);

impl Peer for Naive {
    const NAME: &'static str = "progenitor as it comes";
    type Worker = Self;

    fn new(port: u16) -> Self {
        use naive::types::{OutboundGatewayUpdate, SipCredentials, Transport};

        let mut headers = reqwest::header::HeaderMap::new();
        headers.insert(AUTHORIZATION, token().parse().expect("a header"));
        let http = reqwest::Client::builder().timeout(Duration::from_secs(30));
        let http = http.no_proxy().default_headers(headers).build().expect("a client");
        let auth = SipCredentials::builder().username("sip-user").password("example-password");
        let update = OutboundGatewayUpdate::builder()
            .address("sip.telnyx.com:5061".to_owned())
            .numbers(texts(&["+14150001111", "+14150002222"]))
            .transport(Transport::Tls)
            .auth(SipCredentials::try_from(auth).expect("credentials"))
            .record(true)
            .tags(texts(&["production"]))
            .extra(serde_json::Map::new());
        let update = update.try_into().expect("an update");
        Self(naive::Client::new_with_client(&format!("http://127.0.0.1:{port}"), http), update)
    }

    async fn worker(&self) -> Self {
        self.clone()
    }
}

impl Worker for Naive {
    async fn call(&mut self) {
        let update = self.0.update_outbound_gateway().gateway_id(ID).body(self.1.clone());
        let gateway = update.send().await.expect("a response").into_inner();
        assert_eq!(**gateway.id, *ID);
    }
}

/// The vendor's crate.
#[cfg(feature = "vendor")]
#[derive(Clone)]
pub struct Vendor(videosdk::Client, videosdk::UpdateOutboundTrunkParams);

#[cfg(feature = "vendor")]
impl Peer for Vendor {
    const NAME: &'static str = "`videosdk-server-sdk` 0.1.0";
    type Worker = Self;

    fn new(port: u16) -> Self {
        let client = videosdk::Client::builder()
            .api_key(KEY)
            .secret(SECRET)
            .base_url(format!("http://127.0.0.1:{port}"));
        let params = videosdk::UpdateOutboundTrunkParams {
            address: Some("sip.telnyx.com:5061".to_owned()),
            numbers: texts(&["+14150001111", "+14150002222"]),
            transport: Some(videosdk::SipTransport::TLS),
            auth: Some(videosdk::SipAuth {
                username: "sip-user".to_owned(),
                password: "example-password".to_owned(),
            }),
            record: Some(true),
            tags: texts(&["production"]),
            ..Default::default()
        };
        Self(client.build().expect("a client"), params)
    }

    async fn worker(&self) -> Self {
        self.clone()
    }
}

#[cfg(feature = "vendor")]
impl Worker for Vendor {
    async fn call(&mut self) {
        let trunks = self.0.sip().trunks();
        trunks.outbound().update(ID, self.1.clone()).await.expect("a gateway");
    }
}

/// This crate, with everything on: tokens of its own, retries, deadline,
/// limits, tracing compiled in.
#[derive(Clone)]
pub struct Ours(videosdk_sip::Client, OutboundGatewayUpdate);

impl Ours {
    pub fn of(client: ClientBuilder) -> Self {
        let update = OutboundGatewayUpdate::new()
            .address("sip.telnyx.com:5061")
            .numbers(["+14150001111", "+14150002222"])
            .transport(Transport::Tls)
            .credentials("sip-user", "example-password")
            .record(true)
            .tags(["production"]);
        Self(client.api_key(KEY, SECRET).build().expect("a client"), update)
    }
}

impl Peer for Ours {
    const NAME: &'static str = "**videosdk-sip**";
    type Worker = Self;

    fn new(port: u16) -> Self {
        let base = format!("http://127.0.0.1:{port}");
        Self::of(videosdk_sip::Client::builder().with_base_url(base))
    }

    async fn worker(&self) -> Self {
        self.clone()
    }
}

impl Worker for Ours {
    async fn call(&mut self) {
        let update = self.0.outbound_gateways().update(ID).with(self.1.clone());
        let gateway = update.send().await.expect("a gateway");
        assert_eq!(gateway.id, ID);
    }
}
