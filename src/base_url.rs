//! The base URL, checked once.

use std::net::IpAddr;

use bytes::Bytes;
use http::uri::{Authority, PathAndQuery, Scheme, Uri};
use reqwest::Url;

/// Where the API is: an origin, and a path prefix where a proxy needs one.
#[derive(Clone, Debug)]
pub struct BaseUrl {
    url: Url,
    /// The same, ready to be put before a path.
    scheme: Scheme,
    /// What the header `Host` says.
    pub(crate) authority: Authority,
}

impl BaseUrl {
    /// Accepts a URL with or without a trailing `/` or `/v2`. The reason of a
    /// refusal never repeats a password.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        // The parser would drop tabs and line breaks, and read `\` as `/`.
        if text.chars().any(|c| c.is_whitespace() || c.is_control() || c == '\\') {
            return Err("it contains a blank, a line break or a backslash".to_owned());
        }
        let lower = text.to_ascii_lowercase();
        if !(lower.starts_with("https://") || lower.starts_with("http://")) {
            return Err("it must begin with `https://`".to_owned());
        }
        let mut url = Url::parse(text).map_err(|error| format!("it is not a URL: {error}"))?;
        // An empty user and password before `@` parse to nothing; refused too.
        let authority = text.split("//").nth(1).unwrap_or_default();
        let authority = authority.split(['/', '?', '#']).next().unwrap_or_default();
        if authority.contains('@') {
            return Err("it must not contain a user name or password".to_owned());
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("it must not contain a query (`?`) or fragment (`#`)".to_owned());
        }
        if url.host_str().is_none_or(str::is_empty) {
            return Err("it has no host".to_owned());
        }
        if url.scheme() == "http" && !is_loopback(&url) {
            return Err("plain `http` would show the token to the network: use `https` \
                        (`http` is accepted for localhost only)"
                .to_owned());
        }
        let path = url.path().trim_end_matches('/');
        let path = path.strip_suffix("/v2").unwrap_or(path).trim_end_matches('/').to_owned();
        url.set_path(&path);
        let unusable = |_| "it is not a URL".to_owned();
        let scheme = Scheme::try_from(url.scheme()).map_err(unusable)?;
        let authority = Authority::try_from(url.authority()).map_err(unusable)?;
        Ok(Self { url, scheme, authority })
    }

    /// Without a trailing slash: the paths of the operations begin with one.
    pub(crate) fn as_str(&self) -> &str {
        self.url.as_str().trim_end_matches('/')
    }

    /// What comes before the paths of the operations; often nothing.
    pub(crate) fn path(&self) -> &str {
        self.url.path().trim_end_matches('/')
    }

    /// The URI of what is at this path, [`path`](Self::path) included.
    pub(crate) fn uri(&self, path: String) -> Result<Uri, http::Error> {
        let mut parts = http::uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(PathAndQuery::from_maybe_shared(Bytes::from(path))?);
        Ok(Uri::from_parts(parts)?)
    }

    pub(crate) fn is_https(&self) -> bool {
        self.url.scheme() == "https"
    }

    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(&self.url)
    }

    pub(crate) fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    pub(crate) fn port(&self) -> u16 {
        self.url.port_or_known_default().unwrap_or_default()
    }

    /// Whether a URL is below this one.
    pub(crate) fn contains(&self, url: &Url) -> bool {
        url.origin() == self.url.origin()
            && url.path().strip_prefix(self.path()).is_some_and(|rest| rest.starts_with('/'))
    }
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    match address {
        Ok(address) => address.is_loopback(),
        // Not `*.localhost`, which many systems ask the network for.
        Err(_) => host == "localhost",
    }
}

#[cfg(test)]
mod tests {
    use super::BaseUrl;

    #[test]
    fn a_trailing_slash_or_version_makes_no_difference() {
        for text in [
            "https://api.videosdk.live",
            "https://api.videosdk.live/",
            "https://api.videosdk.live/v2",
            "https://api.videosdk.live/v2/",
            "HTTPS://API.VIDEOSDK.LIVE//",
        ] {
            let base = BaseUrl::parse(text).map(|base| base.as_str().to_owned());
            assert_eq!(base.as_deref(), Ok("https://api.videosdk.live"), "{text}");
        }
        let base = BaseUrl::parse("https://proxy.example.com/videosdk/v2").unwrap();
        assert_eq!(base.as_str(), "https://proxy.example.com/videosdk");
    }

    #[test]
    fn plain_http_is_for_loopback_only() {
        for text in
            ["http://127.0.0.1:8080", "http://127.8.9.1", "http://localhost:1", "http://[::1]:80"]
        {
            assert!(BaseUrl::parse(text).is_ok(), "{text}");
        }
        for text in [
            "http://api.videosdk.live",
            "http://127.0.0.1.example.com",
            "http://localhost.example.com",
            "http://evil.localhost",
            "http://localhost.",
            "http://10.0.0.1",
            "http://0.0.0.0",
        ] {
            assert!(BaseUrl::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_could_lead_elsewhere_is_refused() {
        for text in [
            "",
            "api.videosdk.live",
            "ftp://api.videosdk.live",
            "https:api.videosdk.live",
            "https://",
            "https://user:hunter2@api.videosdk.live",
            "https://@api.videosdk.live",
            "https://api.videosdk.live?x=1",
            "https://api.videosdk.live#x",
            "https://api.videosdk.live\\evil.example.com",
            "https://api.videosdk.live\n",
            " https://api.videosdk.live",
        ] {
            let reason = BaseUrl::parse(text).expect_err(text);
            assert!(!reason.contains("hunter2"), "{reason}");
        }
    }
}
