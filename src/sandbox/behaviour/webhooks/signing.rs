//! Events are signed with a key that only sandboxes use.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

#[cfg(feature = "aws-lc-rs")]
use aws_lc_rs::{
    rand::SystemRandom,
    signature::{RSA_PKCS1_SHA256, RsaKeyPair},
};
#[cfg(not(feature = "aws-lc-rs"))]
use ring::{
    rand::SystemRandom,
    signature::{RSA_PKCS1_SHA256, RsaKeyPair},
};

/// Everybody can read it: it signs nothing but the events of sandboxes.
const PRIVATE_KEY: &str = include_str!("../events-private.pem");
pub(in crate::sandbox) const PUBLIC_KEY: &str = include_str!("../events-public.pem");

/// How long a signature of that key is.
const SIGNATURE_LENGTH: usize = 256;

/// The signature of a body, in base64.
pub(in crate::sandbox) fn sign(body: &[u8]) -> Option<String> {
    let der: String = PRIVATE_KEY.lines().filter(|line| !line.starts_with('-')).collect();
    let key = RsaKeyPair::from_pkcs8(&STANDARD.decode(der).ok()?).ok()?;
    let mut signature = [0; SIGNATURE_LENGTH];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), body, &mut signature).ok()?;
    Some(STANDARD.encode(signature))
}
