//! The clients: each changes a gateway and reads the answer into a type.

use std::collections::BTreeMap;
use std::time::Duration;

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use serde::{Deserialize, Serialize};
use tokio::net::TcpStream;

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
    /// A client for the server on this port of this machine.
    fn new(port: u16) -> Self;
    /// What one task uses: a handle of the client, or a connection.
    async fn worker(&self) -> Self::Worker;
}

pub trait Worker: 'static {
    async fn call(&mut self);
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    numbers: Vec<String>,
    address: String,
    transport: &'static str,
    auth: Auth,
    media_encryption: &'static str,
    record: bool,
    noise_cancellation: bool,
    enable_dtmf: bool,
    geo_region: &'static str,
    tags: Vec<String>,
}

#[derive(Serialize)]
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
        numbers: texts(&["+14150001111", "+14150002222"]),
        address: "sip.telnyx.com:5061".to_owned(),
        transport: "tls",
        auth: Auth { username: "sip-user".to_owned(), password: "example-password".to_owned() },
        media_encryption: "enable",
        record: true,
        noise_cancellation: false,
        enable_dtmf: true,
        geo_region: "us002",
        tags: texts(&["production"]),
    }
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
pub struct Hyper(u16, String);

pub struct HyperWorker {
    sender: hyper::client::conn::http1::SendRequest<Full<Bytes>>,
    token: http::HeaderValue,
    host: http::HeaderValue,
}

impl Peer for Hyper {
    const NAME: &'static str = "bare hyper: no pool, no time limits";
    type Worker = HyperWorker;

    fn new(port: u16) -> Self {
        Self(port, token())
    }

    async fn worker(&self) -> HyperWorker {
        let stream = TcpStream::connect(("127.0.0.1", self.0)).await.expect("a connection");
        stream.set_nodelay(true).expect("no delay");
        let (sender, connection) =
            hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.expect("HTTP");
        tokio::task::spawn_local(connection);
        let host = format!("127.0.0.1:{}", self.0);
        HyperWorker {
            sender,
            token: self.1.parse().expect("a header"),
            host: host.parse().expect("a header"),
        }
    }
}

impl Worker for HyperWorker {
    async fn call(&mut self) {
        let body = serde_json::to_vec(&change()).expect("JSON");
        let request = http::Request::put(format!("/v2/sip/outbound-gateways/{ID}"))
            .header(http::header::HOST, self.host.clone())
            .header(http::header::AUTHORIZATION, self.token.clone())
            .header(http::header::CONTENT_TYPE, http::HeaderValue::from_static("application/json"))
            .body(Full::new(Bytes::from(body)))
            .expect("a request");
        self.sender.ready().await.expect("ready");
        let answer = self.sender.send_request(request).await.expect("an answer");
        assert!(answer.status().is_success());
        let body = answer.into_body().collect().await.expect("a body").to_bytes();
        let gateway: Gateway = serde_json::from_slice(&body).expect("a gateway");
        assert_eq!(gateway.id, ID);
    }
}

/// What one writes in an afternoon.
#[derive(Clone)]
pub struct Reqwest {
    http: reqwest::Client,
    base: String,
    token: String,
}

impl Peer for Reqwest {
    const NAME: &'static str = "hand-written `reqwest` call";
    type Worker = Self;

    fn new(port: u16) -> Self {
        let http = reqwest::Client::builder().timeout(Duration::from_secs(30));
        let http = http.no_proxy().build().expect("a client");
        Self { http, base: format!("http://127.0.0.1:{port}"), token: token() }
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
            .header(reqwest::header::AUTHORIZATION, &self.token)
            .json(&change())
            .send()
            .await
            .and_then(reqwest::Response::error_for_status)
            .expect("an answer")
            .json()
            .await
            .expect("a gateway");
        assert_eq!(gateway.id, ID);
    }
}

/// progenitor on the same description, as it comes.
#[derive(Clone)]
pub struct Naive(naive::Client);

impl Peer for Naive {
    const NAME: &'static str = "progenitor as it comes";
    type Worker = Self;

    fn new(port: u16) -> Self {
        let mut headers = reqwest::header::HeaderMap::new();
        headers.insert(reqwest::header::AUTHORIZATION, token().parse().expect("a header"));
        let http = reqwest::Client::builder().timeout(Duration::from_secs(30));
        let http = http.no_proxy().default_headers(headers).build().expect("a client");
        Self(naive::Client::new_with_client(&format!("http://127.0.0.1:{port}"), http))
    }

    async fn worker(&self) -> Self {
        self.clone()
    }
}

impl Worker for Naive {
    async fn call(&mut self) {
        use naive::types::{GeoRegion, MediaEncryption, SipCredentials, Transport};

        let auth = SipCredentials::builder().username("sip-user").password("example-password");
        let answer = self
            .0
            .update_outbound_gateway()
            .gateway_id(ID)
            .body_map(|body| {
                body.numbers(texts(&["+14150001111", "+14150002222"]))
                    .address("sip.telnyx.com:5061".to_owned())
                    .transport(Transport::Tls)
                    .auth(SipCredentials::try_from(auth).expect("credentials"))
                    .media_encryption(MediaEncryption::Enable)
                    .record(true)
                    .noise_cancellation(false)
                    .enable_dtmf(true)
                    .geo_region(GeoRegion::from("us002".to_owned()))
                    .tags(texts(&["production"]))
                    .extra(serde_json::Map::new())
            })
            .send()
            .await
            .expect("an answer");
        assert_eq!(answer.into_inner().id, ID);
    }
}

/// The vendor's crate.
#[derive(Clone)]
pub struct Vendor(videosdk::Client);

impl Peer for Vendor {
    const NAME: &'static str = "`videosdk-server-sdk` 0.1.0";
    type Worker = Self;

    fn new(port: u16) -> Self {
        let client = videosdk::Client::builder()
            .api_key(KEY)
            .secret(SECRET)
            .base_url(format!("http://127.0.0.1:{port}"));
        Self(client.build().expect("a client"))
    }

    async fn worker(&self) -> Self {
        self.clone()
    }
}

impl Worker for Vendor {
    async fn call(&mut self) {
        let params = videosdk::UpdateOutboundTrunkParams {
            numbers: texts(&["+14150001111", "+14150002222"]),
            address: Some("sip.telnyx.com:5061".to_owned()),
            transport: Some(videosdk::SipTransport::TLS),
            auth: Some(videosdk::SipAuth {
                username: "sip-user".to_owned(),
                password: "example-password".to_owned(),
            }),
            media_encryption: Some(videosdk::SipMediaEncryption::ENABLE),
            record: Some(true),
            noise_cancellation: Some(false),
            enable_dtmf: Some(true),
            geo_region: Some(videosdk::SipRegion::US002),
            tags: texts(&["production"]),
            ..Default::default()
        };
        self.0.sip().trunks().outbound().update(ID, params).await.expect("a gateway");
    }
}

/// This crate, with everything on: tokens of its own, retries, deadline,
/// limits, tracing compiled in.
#[derive(Clone)]
pub struct Ours(videosdk_sip::Client);

impl Ours {
    pub fn of(client: videosdk_sip::client::ClientBuilder) -> Self {
        Self(client.api_key(KEY, SECRET).build().expect("a client"))
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
        use videosdk_sip::outbound_gateways::{MediaEncryption, Transport};

        let gateway = self
            .0
            .outbound_gateways()
            .update(ID)
            .numbers(["+14150001111", "+14150002222"])
            .address("sip.telnyx.com:5061")
            .transport(Transport::Tls)
            .credentials("sip-user", "example-password")
            .media_encryption(MediaEncryption::Enable)
            .record(true)
            .noise_cancellation(false)
            .enable_dtmf(true)
            .geo_region("us002")
            .tags(["production"])
            .send()
            .await
            .expect("a gateway");
        assert_eq!(gateway.id, ID);
    }
}
