//! TLS: which certificates are trusted, and whose cryptography is used.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use rustls::crypto::CryptoProvider;
#[cfg(feature = "aws-lc-rs")]
use rustls::crypto::aws_lc_rs as cryptography;
#[cfg(not(feature = "aws-lc-rs"))]
use rustls::crypto::ring as cryptography;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use crate::error::{BoxError, Error};

/// What the HTTP client needs for TLS. `roots` are PEM texts to be trusted
/// beside Mozilla's certificates (`webpki_roots`), or beside the system's.
/// Nothing is read for a client that does not need TLS.
pub(super) fn configuration(
    roots: &[Vec<u8>],
    webpki_roots: bool,
    needed: bool,
) -> Result<ClientConfig, Error> {
    // The application's choice for its whole process comes first.
    let provider = CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| Arc::new(cryptography::default_provider()));
    let own = own_roots(roots)?;
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| {
            Error::config("TLS could not be set up").with_source(BoxError::from(error))
        })?;
    let builder = if !needed {
        // Reading the system's certificates takes longer than all the rest.
        builder.with_root_certificates(RootCertStore::empty())
    } else if let Some(mut roots) = compiled_in(webpki_roots) {
        roots.add_parsable_certificates(own);
        builder.with_root_certificates(roots)
    } else {
        let verifier = match own.is_empty() {
            true => system(&provider)?,
            false => Arc::new(system_and(own, provider)?),
        };
        builder.dangerous().with_custom_certificate_verifier(verifier)
    };
    let mut tls = builder.with_no_client_auth();
    tls.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(tls)
}

/// What the system trusts, read once for all clients that live at a time.
fn system(provider: &Arc<CryptoProvider>) -> Result<Arc<Verifier>, Error> {
    static SHARED: Mutex<Weak<Verifier>> = Mutex::new(Weak::new());
    let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(verifier) = shared.upgrade() {
        return Ok(verifier);
    }
    let verifier = Arc::new(Verifier::new(Arc::clone(provider)).map_err(unusable_system)?);
    *shared = Arc::downgrade(&verifier);
    Ok(verifier)
}

#[cfg(not(target_os = "android"))]
fn system_and(
    own: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, Error> {
    Verifier::new_with_extra_roots(own, provider).map_err(unusable_system)
}

#[cfg(target_os = "android")]
fn system_and(
    _own: Vec<CertificateDer<'static>>,
    _provider: Arc<CryptoProvider>,
) -> Result<Verifier, Error> {
    Err(Error::config("Android trusts no certificates beside the system's: install them there"))
}

/// Mozilla's, if they are wanted.
#[cfg(feature = "webpki-roots")]
fn compiled_in(wanted: bool) -> Option<RootCertStore> {
    wanted.then(|| RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() })
}

#[cfg(not(feature = "webpki-roots"))]
fn compiled_in(_: bool) -> Option<RootCertStore> {
    None
}

/// The certificates in these texts. One that is broken is refused, and so is a
/// text that has none.
fn own_roots(texts: &[Vec<u8>]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let mut roots = Vec::new();
    for pem in texts {
        let before = roots.len();
        for root in CertificateDer::pem_slice_iter(pem) {
            let root = root.map_err(|_| unusable_roots())?;
            RootCertStore::empty().add(root.clone()).map_err(|_| unusable_roots())?;
            roots.push(root);
        }
        if roots.len() == before {
            return Err(unusable_roots());
        }
    }
    Ok(roots)
}

fn unusable_roots() -> Error {
    Error::config("the root certificates are unusable; give them as PEM text")
}

fn unusable_system(error: rustls::Error) -> Error {
    Error::config(
        "the system's root certificates cannot be read; install them (the package \
         `ca-certificates`, often), give some with `with_root_certificates`, or take those of \
         the feature `webpki-roots`",
    )
    .with_source(BoxError::from(error))
}
