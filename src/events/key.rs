//! RSA keys in PEM: from the text to the two numbers that a key is.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

#[cfg(feature = "aws-lc-rs")]
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
#[cfg(not(feature = "aws-lc-rs"))]
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};

/// No key is longer in PEM: 8,192 bits take some 1,500 characters.
const LONGEST_PEM: usize = 16 * 1024;

/// The encoded algorithm `rsaEncryption`, with parameters that are null.
const RSA: [u8; 13] =
    [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];

/// An RSA key of 2,048 to 8,192 bits.
#[derive(Clone, PartialEq)]
pub(super) struct Key {
    modulus: Vec<u8>,
    exponent: Vec<u8>,
}

impl Key {
    /// Reads `RSA PUBLIC KEY` (PKCS 1) or `PUBLIC KEY` (SPKI).
    pub(super) fn from_pem(pem: &str) -> Result<Self, String> {
        if pem.len() > LONGEST_PEM {
            return Err(format!("the key is longer than {LONGEST_PEM} bytes; it is no RSA key"));
        }
        // What is kept in an environment variable often has its lines so.
        let pem = pem.replace("\\r", "\r").replace("\\n", "\n");
        let label = |label: &str| -> Option<&str> {
            let (begin, end) =
                (format!("-----BEGIN {label}-----"), format!("-----END {label}-----"));
            let (_, rest) = pem.split_once(begin.as_str())?;
            Some(rest.split_once(end.as_str())?.0)
        };
        if pem.contains("PRIVATE KEY-----") {
            return Err("it is a private key; pass the public key of VideoSDK".to_owned());
        }
        let (base64, is_wrapped) = match (label("RSA PUBLIC KEY"), label("PUBLIC KEY")) {
            (Some(base64), _) => (base64, false),
            (None, Some(base64)) => (base64, true),
            (None, None) => {
                return Err("it has no `-----BEGIN PUBLIC KEY-----` or `-----BEGIN RSA PUBLIC \
                            KEY-----` with its end; pass the key as VideoSDK publishes it, in PEM"
                    .to_owned());
            }
        };
        let base64: String = base64.split_whitespace().collect();
        let der = STANDARD.decode(base64).map_err(|_| "its base64 is broken; copy it again")?;
        let broken = || "it is no RSA key; pass the key as VideoSDK publishes it".to_owned();
        let (n, e) = numbers(&der, is_wrapped).ok_or_else(broken)?;
        let bits = n.len() * 8 - n.first().map_or(0, |it| it.leading_zeros() as usize);
        if !(2048..=8192).contains(&bits) {
            return Err(format!("it is an RSA key of {bits} bits; 2,048 to 8,192 are accepted"));
        }
        // 3 and other small exponents are where forgeries were found.
        if e != [1, 0, 1] {
            return Err("its exponent is not 65,537; pass the key as VideoSDK publishes it".into());
        }
        Ok(Self { modulus: n.to_vec(), exponent: e.to_vec() })
    }

    /// Whether the signature (RSA PKCS 1 v1.5, SHA-256) is one of this message.
    pub(super) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        let key = RsaPublicKeyComponents { n: &self.modulus, e: &self.exponent };
        key.verify(&RSA_PKCS1_2048_8192_SHA256, message, signature).is_ok()
    }
}

/// Modulus and exponent of a key in DER.
fn numbers(der: &[u8], is_wrapped: bool) -> Option<(&[u8], &[u8])> {
    let mut der = only(der, 0x30)?;
    if is_wrapped {
        let (algorithm, rest) = value(der, 0x30)?;
        let bits = only(rest, 0x03).filter(|_| algorithm == RSA)?;
        der = only(bits.strip_prefix(&[0])?, 0x30)?;
    }
    let (n, rest) = value(der, 0x02)?;
    let e = only(rest, 0x02)?;
    // A leading zero says that the number is not negative.
    Some((n.strip_prefix(&[0]).unwrap_or(n), e.strip_prefix(&[0]).unwrap_or(e)))
}

/// The value with this tag that fills all of it.
fn only(der: &[u8], tag: u8) -> Option<&[u8]> {
    value(der, tag).filter(|(_, rest)| rest.is_empty()).map(|(value, _)| value)
}

/// The first value, if it has this tag, and what follows.
fn value(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (_, rest) = der.split_first().filter(|(first, _)| **first == tag)?;
    let (&length, rest) = rest.split_first()?;
    let (length, rest) = match length {
        0..=0x7f => (usize::from(length), rest),
        0x81 | 0x82 => {
            let (bytes, rest) = rest.split_at_checked(usize::from(length & 0x7f))?;
            (bytes.iter().fold(0, |sum, byte| sum * 256 + usize::from(*byte)), rest)
        }
        _ => return None,
    };
    rest.split_at_checked(length)
}
