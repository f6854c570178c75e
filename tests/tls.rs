//! Whom the client trusts.
#![cfg(feature = "_tls")]

#[path = "support/fast_clock.rs"]
mod fast_clock;

use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use fast_clock::fast;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use videosdk_sip::outbound_gateways::OutboundGateway;
use videosdk_sip::{Client, Error};

/// A TLS server whose certificate comes from an authority of its own.
struct TlsServer {
    address: SocketAddr,
    authority: String,
    /// How many connections got past the handshake.
    accepted: Arc<AtomicUsize>,
    /// How each of them ended: an error unless the client said so.
    ends: UnboundedReceiver<io::Result<()>>,
}

async fn server(name: &str, expired: bool) -> TlsServer {
    let authority_key = KeyPair::generate().unwrap();
    let mut authority = CertificateParams::new(Vec::new()).unwrap();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority_pem = authority.self_signed(&authority_key).unwrap().pem();
    let issuer = Issuer::new(authority, authority_key);
    let key = KeyPair::generate().unwrap();
    let mut leaf = CertificateParams::new(vec![name.to_owned()]).unwrap();
    if expired {
        leaf.not_after = rcgen::date_time_ymd(2020, 1, 1);
    }
    let certificate = leaf.signed_by(&key, &issuer).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
        )
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let accepted = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&accepted);
    let (ended, ends) = unbounded_channel();
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(connection).await else { continue };
            count.fetch_add(1, Ordering::SeqCst);
            let _ = stream.read(&mut [0; 4096]).await;
            let response = b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"id\":\"x\"}";
            let _ = stream.write_all(response).await;
            let _ = ended.send(stream.read_to_end(&mut Vec::new()).await.map(drop));
            let _ = stream.shutdown().await;
        }
    });
    TlsServer { address, authority: authority_pem, accepted, ends }
}

async fn update(server: &TlsServer, trust: Option<&str>) -> Result<OutboundGateway, Error> {
    let mut builder = Client::builder()
        .with_base_url(format!("https://localhost:{}", server.address.port()))
        .token("canary-token");
    if let Some(pem) = trust {
        builder = builder.with_root_certificates(pem);
    }
    let client = builder.build().unwrap();
    fast(client.outbound_gateways().update("x").record(true).send()).await
}

/// A proxy that makes a tunnel for those who name themselves, and remembers
/// what it was asked.
async fn proxy(to: SocketAddr) -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let heads = Arc::clone(&asked);
    tokio::spawn(async move {
        while let Ok((mut connection, _)) = listener.accept().await {
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                head.push(connection.read_u8().await.unwrap());
            }
            let head = String::from_utf8(head).unwrap();
            // `me:canary`, in base64.
            let known = head.to_ascii_lowercase().contains("\r\nproxy-authorization: basic ")
                && head.contains("bWU6Y2FuYXJ5");
            heads.lock().unwrap().push(head);
            if known {
                connection.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
                let mut server = TcpStream::connect(to).await.unwrap();
                let _ = copy_bidirectional(&mut connection, &mut server).await;
            } else {
                let refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n";
                connection.write_all(refusal).await.unwrap();
            }
        }
    });
    (address, asked)
}

fn assert_refused(result: Result<OutboundGateway, Error>, server: &TlsServer, why: &str) {
    let error = result.unwrap_err();
    assert!(error.to_string().ends_with(why), "{error}");
    assert!(error.is_connect() && !error.may_have_been_applied(), "{error:?}");
    assert_eq!(error.attempts(), 1, "what is wrong with a certificate stays wrong: {error:?}");
    assert_eq!(server.accepted.load(Ordering::SeqCst), 0, "nothing was sent");
    assert!(!format!("{error:?}").contains("canary"));
}

#[tokio::test]
async fn an_authority_of_ones_own_is_trusted_when_it_is_added() {
    let server = server("localhost", false).await;
    assert_eq!(update(&server, Some(&server.authority)).await.unwrap().id, "x");
}

/// Without it, the server cannot tell an end from a connection that somebody cut.
#[tokio::test]
async fn a_connection_is_ended_as_tls_has_it() {
    let mut server = server("localhost", false).await;
    // The client goes, and its connections with it.
    assert_eq!(update(&server, Some(&server.authority)).await.unwrap().id, "x");
    let end = server.ends.recv().await.unwrap();
    assert!(end.is_ok(), "{end:?}");
}

#[tokio::test]
async fn an_unknown_authority_is_not_trusted() {
    let server = server("localhost", false).await;
    assert_refused(update(&server, None).await, &server, "certificate not trusted");
    let another = self::server("localhost", false).await;
    assert_refused(
        update(&server, Some(&another.authority)).await,
        &server,
        "certificate not trusted",
    );
}

#[tokio::test]
async fn a_certificate_for_another_name_is_not_trusted() {
    let server = server("api.example.com", false).await;
    assert_refused(
        update(&server, Some(&server.authority)).await,
        &server,
        "the certificate is for another name",
    );
}

#[tokio::test]
async fn an_expired_certificate_is_not_trusted() {
    let server = server("localhost", true).await;
    assert_refused(
        update(&server, Some(&server.authority)).await,
        &server,
        "the certificate has expired",
    );
}

#[tokio::test]
async fn through_a_proxy_the_server_is_still_the_one_that_is_trusted() {
    let server = server("localhost", false).await;
    let (proxy, asked) = proxy(server.address).await;
    let port = server.address.port();
    let send = async |user: &str, trust: Option<&str>| {
        let mut builder = Client::builder()
            .with_base_url(format!("https://localhost:{port}"))
            .token("canary-token")
            .with_proxy(format!("http://{user}{proxy}"));
        if let Some(pem) = trust {
            builder = builder.with_root_certificates(pem);
        }
        fast(builder.build().unwrap().outbound_gateways().update("x").record(true).send()).await
    };
    assert_refused(send("me:canary@", None).await, &server, "certificate not trusted");
    assert_eq!(send("me:canary@", Some(&server.authority)).await.unwrap().id, "x");
    let refused = send("", Some(&server.authority)).await.unwrap_err();
    assert!(refused.is_connect() && !refused.may_have_been_applied(), "{refused:?}");
    assert_eq!(refused.attempts(), 1, "a password does not become right");
    assert!(!format!("{refused:?}").contains("canary"), "{refused:?}");
    for head in asked.lock().unwrap().iter() {
        assert!(head.starts_with(&format!("CONNECT localhost:{port} HTTP/1.1\r\n")), "{head}");
        assert!(!head.contains("canary-token"), "{head}");
    }
    assert_eq!(server.accepted.load(Ordering::SeqCst), 1);
}

#[test]
fn certificates_that_are_none_are_refused() {
    for pem in ["", "not PEM", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
        let builder = Client::builder().token("t").with_root_certificates(pem);
        let error = builder.build().unwrap_err();
        assert!(error.is_config(), "{error}");
    }
}

/// In a process of its own: what the system trusts comes from its environment.
#[test]
fn a_machine_without_certificates_is_told_what_to_do() {
    const CHILD: &str = "VIDEOSDK_SIP_TEST_WITHOUT_CERTIFICATES";
    if std::env::var_os(CHILD).is_some() {
        let builder = || Client::builder().token("t");
        let error = builder().build().unwrap_err();
        assert!(error.is_config() && error.to_string().contains("ca-certificates"), "{error}");
        // Nobody is asked for them where there is no TLS.
        builder().with_base_url("http://127.0.0.1:9").build().unwrap();
        #[cfg(feature = "webpki-roots")]
        builder().with_webpki_roots().build().unwrap();
        return;
    }
    let test = "a_machine_without_certificates_is_told_what_to_do";
    let status = std::process::Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--quiet"])
        .env(CHILD, "1")
        .env("SSL_CERT_FILE", "/nonexistent")
        .env("SSL_CERT_DIR", "/nonexistent")
        .status()
        .unwrap();
    assert!(status.success());
}

#[cfg(feature = "webpki-roots")]
#[tokio::test]
async fn compiled_in_certificates_trust_nobody_else() {
    let server = server("localhost", false).await;
    let send = async |own: bool| {
        let mut builder = Client::builder()
            .with_base_url(format!("https://localhost:{}", server.address.port()))
            .token("canary-token")
            .with_webpki_roots();
        if own {
            builder = builder.with_root_certificates(server.authority.as_str());
        }
        let client = builder.build().unwrap();
        fast(client.outbound_gateways().update("x").record(true).send()).await
    };
    assert_refused(send(false).await, &server, "certificate not trusted");
    assert_eq!(send(true).await.unwrap().id, "x");
}
