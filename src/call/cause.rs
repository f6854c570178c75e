//! Why there is no connection, in a phrase: from the types of what is behind a
//! failure and never from its words.

use std::error::Error as StdError;
use std::io;

use super::connection::TunnelError;

/// The phrase for the outermost cause that is known.
pub(super) fn phrase(error: &(dyn StdError + 'static)) -> Option<&'static str> {
    std::iter::successors(Some(error), |&error| error.source()).find_map(of)
}

fn of(cause: &(dyn StdError + 'static)) -> Option<&'static str> {
    if let Some(io) = cause.downcast_ref::<io::Error>() {
        // What an I/O error wraps is not among its sources.
        return io.get_ref().and_then(|inner| phrase(inner)).or_else(|| of_io(io));
    }
    if cause.is::<tokio::time::error::Elapsed>() {
        return Some("timed out");
    }
    #[cfg(feature = "_tls")]
    if let Some(tls) = cause.downcast_ref() {
        return Some(of_tls(tls));
    }
    Some(match cause.downcast_ref()? {
        TunnelError::ProxyAuthRequired => "the proxy wants a user name and a password, or others",
        TunnelError::TunnelUnsuccessful => "the proxy refused to connect",
        _ => return None,
    })
}

fn of_io(error: &io::Error) -> Option<&'static str> {
    use io::ErrorKind::*;
    // Names that are not found have no code of the system, and this kind, which has no name.
    let unnamed = io::Error::from_raw_os_error(i32::MAX).kind();
    Some(match error.kind() {
        ConnectionRefused => "connection refused",
        TimedOut => "timed out",
        HostUnreachable | NetworkUnreachable | NetworkDown => "the network does not reach it",
        ConnectionReset | ConnectionAborted | BrokenPipe | UnexpectedEof => "it was closed",
        PermissionDenied => "the system does not permit it",
        kind if kind == unnamed && error.raw_os_error().is_none() => "name not found",
        _ => return None,
    })
}

#[cfg(feature = "_tls")]
fn of_tls(error: &rustls::Error) -> &'static str {
    use rustls::CertificateError::*;
    use rustls::{Error, InvalidMessage};
    match error {
        Error::InvalidCertificate(Expired | ExpiredContext { .. }) => "the certificate has expired",
        Error::InvalidCertificate(NotValidYet | NotValidYetContext { .. }) => {
            "the certificate is not valid yet; check the local clock"
        }
        Error::InvalidCertificate(NotValidForName | NotValidForNameContext { .. }) => {
            "the certificate is for another name"
        }
        Error::InvalidCertificate(_) => "certificate not trusted",
        Error::InvalidMessage(InvalidMessage::InvalidContentType) => {
            "TLS expected, plain text found"
        }
        _ => "the TLS handshake failed",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_says_is_a_phrase() {
        use io::ErrorKind::*;
        for (kinds, said) in [
            (&[ConnectionRefused][..], Some("connection refused")),
            (&[TimedOut], Some("timed out")),
            (
                &[HostUnreachable, NetworkUnreachable, NetworkDown],
                Some("the network does not reach it"),
            ),
            (
                &[ConnectionReset, ConnectionAborted, BrokenPipe, UnexpectedEof],
                Some("it was closed"),
            ),
            (&[PermissionDenied], Some("the system does not permit it")),
            (&[InvalidData, Other, AddrInUse], None),
        ] {
            for kind in kinds {
                assert_eq!(phrase(&io::Error::from(*kind)), said, "{kind}");
                // Wrapped, and with words of its own.
                assert_eq!(phrase(&io::Error::other(io::Error::from(*kind))), said, "{kind}");
                assert_eq!(phrase(&io::Error::new(*kind, "words")), said, "{kind}");
            }
        }
        // A code of the system that nobody knows is no name that was not found.
        assert_eq!(phrase(&io::Error::from_raw_os_error(i32::MAX)), None);
    }

    #[tokio::test]
    async fn a_connection_that_takes_too_long_timed_out() {
        let never = std::future::pending::<()>();
        let elapsed = tokio::time::timeout(std::time::Duration::ZERO, never).await.unwrap_err();
        assert_eq!(phrase(&elapsed), Some("timed out"));
        assert_eq!(phrase(&io::Error::other(elapsed)), Some("timed out"));
        assert_eq!(phrase(&std::fmt::Error), None);
    }

    #[test]
    fn what_a_proxy_does_is_a_phrase() {
        for (error, said) in [
            (TunnelError::ProxyAuthRequired, Some("user name and a password")),
            (TunnelError::TunnelUnsuccessful, Some("refused to connect")),
            (TunnelError::TunnelUnexpectedEof, None),
        ] {
            let phrase = phrase(&error);
            assert_eq!(phrase.is_some(), said.is_some(), "{error:?}");
            assert!(phrase.unwrap_or_default().contains(said.unwrap_or_default()), "{error:?}");
        }
    }

    #[cfg(feature = "_tls")]
    #[test]
    fn what_is_wrong_with_tls_is_a_phrase() {
        use rustls::{AlertDescription, CertificateError, Error, InvalidMessage};
        for (error, said) in [
            (Error::InvalidCertificate(CertificateError::Expired), "the certificate has expired"),
            (
                Error::InvalidCertificate(CertificateError::NotValidYet),
                "the certificate is not valid yet; check the local clock",
            ),
            (
                Error::InvalidCertificate(CertificateError::NotValidForName),
                "the certificate is for another name",
            ),
            (Error::InvalidCertificate(CertificateError::UnknownIssuer), "certificate not trusted"),
            (
                Error::InvalidMessage(InvalidMessage::InvalidContentType),
                "TLS expected, plain text found",
            ),
            (Error::InvalidMessage(InvalidMessage::MissingKeyExchange), "the TLS handshake failed"),
            (Error::AlertReceived(AlertDescription::HandshakeFailure), "the TLS handshake failed"),
        ] {
            assert_eq!(phrase(&io::Error::other(error)), Some(said));
        }
    }
}
