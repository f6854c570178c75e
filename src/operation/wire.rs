//! What the generated functions that build requests are written against. The
//! names of methods are the generator's.
#![allow(dead_code, reason = "it depends on the description which are used")]

use std::fmt::Display;

pub(crate) use bytes::Bytes;
pub(crate) use http::Request;
pub(crate) use http::header::HeaderMap;

use http::Method;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::Value;

pub(crate) use crate::base_url::BaseUrl;
pub(crate) use crate::error::Error;
use crate::model::{Identifier, check};

/// All but the characters that mean nothing in a URL.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An identifier as one segment of a path: checked, percent-encoded.
pub(crate) fn segment<I: Identifier>(id: &I) -> Result<PercentEncode<'_>, Error> {
    I::check(id.as_ref())?;
    Ok(utf8_percent_encode(id.as_ref(), ENCODED))
}

/// The same for another parameter, whose name is `noun`.
pub(crate) fn named_segment<'a>(noun: &str, text: &'a str) -> Result<PercentEncode<'a>, Error> {
    check(noun, text)?;
    Ok(utf8_percent_encode(text, ENCODED))
}

/// A parameter of the query: a list as often as it has items, nothing for `None`.
/// The generator's own comes with an HTTP client that nothing else needs.
pub(crate) struct QueryParam<'a, T> {
    name: &'a str,
    value: &'a T,
}

impl<'a, T> QueryParam<'a, T> {
    pub(crate) fn new(name: &'a str, value: &'a T) -> Self {
        Self { name, value }
    }
}

impl<T: Serialize> Serialize for QueryParam<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let items = match serde_json::to_value(self.value).map_err(S::Error::custom)? {
            Value::Null => Vec::new(),
            Value::Array(items) => items,
            value => vec![value],
        };
        serializer.collect_seq(items.iter().map(|item| (self.name, item)))
    }
}

/// The value of a header parameter.
pub(crate) fn header_value(name: &str, value: &impl Display) -> Result<HeaderValue, Error> {
    HeaderValue::try_from(value.to_string()).map_err(|_| {
        Error::invalid_request(format!(
            "`{name}` has a character in it that a header cannot carry; remove it"
        ))
    })
}

macro_rules! methods {
    ($($name:ident: $method:ident),*) => {
        impl BaseUrl {
            $(pub(crate) fn $name(&self, path: String) -> RequestBuilder<'_> {
                RequestBuilder::new(self, Method::$method, path)
            })*
        }
    };
}

methods!(get: GET, post: POST, put: PUT, patch: PATCH, delete: DELETE, head: HEAD);

/// A request that is being built.
pub(crate) struct RequestBuilder<'a> {
    base: &'a BaseUrl,
    method: Method,
    path: String,
    headers: HeaderMap,
    body: Bytes,
    problem: Option<&'static str>,
}

impl<'a> RequestBuilder<'a> {
    pub(super) fn new(base: &'a BaseUrl, method: Method, path: String) -> Self {
        // Room for ours and the connection's.
        let headers = HeaderMap::with_capacity(6);
        Self { base, method, path, headers, body: Bytes::new(), problem: None }
    }

    pub(crate) fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    /// Adds the header parameters.
    pub(crate) fn headers(mut self, headers: HeaderMap) -> Self {
        self.headers.extend(headers);
        self
    }

    /// Adds `key=value` pairs to the query.
    pub(crate) fn query(mut self, pairs: &impl Serialize) -> Self {
        match serde_urlencoded::to_string(pairs) {
            Ok(pairs) if pairs.is_empty() => {}
            Ok(pairs) => {
                self.path.push(if self.path.contains('?') { '&' } else { '?' });
                self.path.push_str(&pairs);
            }
            Err(_) => self.problem = Some("a parameter cannot be put into a URL"),
        }
        self
    }

    /// Sends this as JSON.
    pub(crate) fn json(mut self, body: &impl Serialize) -> Self {
        // Room for an object of the usual size.
        let mut bytes = Vec::with_capacity(512);
        match serde_json::to_writer(&mut bytes, body) {
            Ok(()) => self.body = bytes.into(),
            Err(_) => self.problem = Some("the body cannot be written as JSON"),
        }
        let json = HeaderValue::from_static("application/json");
        self.headers.insert(CONTENT_TYPE, json);
        self
    }

    pub(crate) fn build(self) -> Result<Request<Bytes>, Error> {
        if let Some(problem) = self.problem {
            return Err(Error::invalid_request(problem));
        }
        let mut request = Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = self.base.uri(self.path).map_err(|_| {
            Error::invalid_request(
                "the parameters make a URL that is longer than 65,534 characters, or none; \
                 shorten them",
            )
        })?;
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_unreserved_characters_stay_as_they_are_in_a_path() {
        let encoded = |text| named_segment("id", text).map(|segment| segment.to_string());
        for (text, expected) in [
            ("gateway_out_1-2.3~4", "gateway_out_1-2.3~4"),
            ("+14155550123", "%2B14155550123"),
            ("..;", "..%3B"),
            ("a:b@c*d!e$f&g'h(i)j,k=l", "a%3Ab%40c%2Ad%21e%24f%26g%27h%28i%29j%2Ck%3Dl"),
            ("a b?c#d%2f", "a%20b%3Fc%23d%252f"),
            ("ü", "%C3%BC"),
            ("...", "..."),
        ] {
            assert_eq!(encoded(text).unwrap(), expected, "{text}");
        }
        for text in ["", " ", ".", "..", "a/b", "a\\b", "a\r\n"] {
            assert!(encoded(text).unwrap_err().is_invalid_request(), "{text:?}");
        }
    }

    #[test]
    fn a_request_that_cannot_be_built_says_why() {
        let base = BaseUrl::parse("https://example.com/prefix/v2").unwrap();
        let path = |query: &str| format!("{}/v2/things?q={query}", base.path());
        let request = base.get(path("a")).query(&[("b", "c d")]).build().unwrap();
        assert_eq!(request.uri(), "https://example.com/prefix/v2/things?q=a&b=c+d");
        let ids = Some(vec!["a b", "+1&c=\u{fc}"]);
        let request = base
            .get(format!("{}/v2/things", base.path()))
            .query(&QueryParam::new("page", &None::<i64>))
            .query(&QueryParam::new("ids", &ids))
            .query(&QueryParam::new("all", &true))
            .query(&QueryParam::new("per", &Some(20)));
        let uri =
            "https://example.com/prefix/v2/things?ids=a+b&ids=%2B1%26c%3D%C3%BC&all=true&per=20";
        assert_eq!(request.build().unwrap().uri(), uri);
        let error = base.get(path(&"x".repeat(70_000))).build().unwrap_err();
        assert!(error.is_invalid_request() && error.to_string().contains("shorten"), "{error}");
        let error = base.get(path("")).query(&1).build().unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        let error = header_value("x-trace", &"a\nb").unwrap_err();
        assert!(error.is_invalid_request() && error.to_string().contains("x-trace"), "{error}");
    }
}
