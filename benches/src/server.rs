//! The server of the benchmarks: a process of its own, so that its work is not
//! counted. It returns the same gateway for every request.

use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

const RESPONSE: &str = r#"{"id":"gateway_out_123456789","name":"Twilio Outbound Gateway","address":"sip:outbound.twilio.com","numbers":["+14150001111","+14150002222"],"allowedNumbers":["+14159999999"],"mediaEncryption":"disable","transport":"udp","record":true,"tags":["staging","test"],"auth":{"username":"outbound_user","password":"••••••••"},"geoRegion":"in001","metadata":{"env":"staging"},"noiseCancellation":false}"#;

/// Says its port on a line, then, with TLS, the authority to trust.
pub async fn serve(tls: bool) -> std::io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?.port());
    let acceptor = tls.then(acceptor);
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        RESPONSE.len()
    );
    let response: &'static [u8] = Vec::leak((head + RESPONSE).into_bytes());
    loop {
        let (connection, _) = listener.accept().await?;
        connection.set_nodelay(true)?;
        let acceptor = acceptor.clone();
        tokio::spawn(async move {
            match acceptor {
                None => respond(connection, response).await,
                Some(acceptor) => {
                    if let Ok(connection) = acceptor.accept(connection).await {
                        respond(connection, response).await;
                    }
                }
            }
        });
    }
}

async fn respond(mut connection: impl AsyncRead + AsyncWrite + Unpin, response: &[u8]) {
    let mut buffer = vec![0; 16 * 1024];
    let mut held = 0;
    loop {
        match connection.read(&mut buffer[held..]).await {
            Ok(read) if read > 0 => held += read,
            _ => return,
        }
        while let Some(length) = request_length(&buffer[..held]) {
            if connection.write_all(response).await.is_err() {
                return;
            }
            buffer.copy_within(length..held, 0);
            held -= length;
        }
    }
}

/// How long the first request is, once all of it is there.
fn request_length(bytes: &[u8]) -> Option<usize> {
    let head = bytes.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let text = str::from_utf8(&bytes[..head]).ok()?;
    let length = text.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    let all = head + length.unwrap_or(0);
    (bytes.len() >= all).then_some(all)
}

fn acceptor() -> TlsAcceptor {
    use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};

    let authority_key = KeyPair::generate().expect("a key");
    let mut authority = CertificateParams::new(Vec::new()).expect("parameters");
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let pem = authority.self_signed(&authority_key).expect("an authority").pem();
    println!("{}", pem.trim().replace(['\r', '\n'], "|"));
    let key = KeyPair::generate().expect("a key");
    let leaf = CertificateParams::new(vec!["localhost".to_owned()]).expect("parameters");
    let certificate =
        leaf.signed_by(&key, &Issuer::new(authority, authority_key)).expect("a certificate");
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::try_from(key.serialize_der()).expect("a key"),
        )
        .expect("a configuration");
    TlsAcceptor::from(Arc::new(config))
}
