//! Reading the body of an answer, within limits.

use reqwest::Response;

use super::Limits;
use crate::error::{Explanation, Redactor};

/// Room is made for no more at once, whatever length a server announces.
const LARGEST_STEP: usize = 64 * 1024;

/// The body of an answer, as far as it was read.
#[derive(Default)]
pub(super) struct Body {
    bytes: bytes::Bytes,
    /// The limit that the body is larger than, if it is.
    over: Option<usize>,
}

impl Body {
    pub(super) fn explain(&self, redactor: &Redactor) -> Explanation {
        Explanation::read(&self.bytes, redactor)
    }

    /// Whether it looks like the API's own, and not like that of something
    /// before it.
    pub(super) fn is_of_the_api(&self) -> bool {
        serde_json::from_slice::<serde_json::Map<_, _>>(&self.bytes).is_ok()
    }

    /// Why a success is not the object that was asked for. Says nothing of
    /// what the body holds.
    pub(super) fn unreadable(&self, bytes: &[u8], error: &serde_json::Error) -> String {
        use serde_json::Value;

        if let Some(limit) = self.over {
            return format!("a body of more than {limit} bytes");
        }
        if bytes.is_empty() {
            return "an empty body".to_owned();
        }
        match serde_json::from_slice::<Value>(bytes) {
            // What is said of an object is ours: see `model::NotTheAnswer`.
            Ok(Value::Object(_)) => format!("an object with {error}"),
            Ok(_) => "JSON that is no object".to_owned(),
            Err(error) => {
                format!("a body that is no JSON (line {}, column {})", error.line(), error.column())
            }
        }
    }
}

/// Reads the body of `response`, and gives it back with the body in memory.
/// A body over the limit is not read to its end, and comes back empty. An empty
/// one comes back as an empty object, where that is an answer.
pub(super) async fn read(
    mut response: Response,
    limits: &Limits,
    empty_answer: bool,
) -> reqwest::Result<(Response, Body)> {
    let success = response.status().is_success();
    let limit = if success { limits.max_answer_size } else { limits.max_error_size };
    let announced = response.content_length().unwrap_or(0);
    let mut bytes = Vec::new();
    let mut over = (success && announced > limit as u64).then_some(limit);
    if over.is_none() {
        bytes.reserve(usize::try_from(announced).unwrap_or(limit).min(limit).min(LARGEST_STEP));
        loop {
            let chunk = match response.chunk().await {
                Ok(Some(chunk)) => chunk,
                Ok(None) => break,
                // An error is an error, however much of it arrived.
                Err(_) if !success => break,
                Err(error) => return Err(error),
            };
            let room = limit - bytes.len();
            bytes.extend_from_slice(&chunk[..chunk.len().min(room)]);
            if chunk.len() > room {
                over = Some(limit);
                break;
            }
        }
    }
    let kept = bytes::Bytes::from(bytes);
    // Some servers begin JSON with a byte order mark, which no parser wants.
    let json = kept.strip_prefix("\u{feff}".as_bytes()).map_or(0, |rest| kept.len() - rest.len());
    let readable = match over {
        Some(_) if success => bytes::Bytes::new(),
        // An answer that says no more than its status.
        None if success && empty_answer && kept.is_empty() => bytes::Bytes::from_static(b"{}"),
        _ => kept.slice(json..),
    };
    let mut rebuilt = http::Response::new(readable);
    *rebuilt.status_mut() = response.status();
    *rebuilt.headers_mut() = std::mem::take(response.headers_mut());
    Ok((Response::from(rebuilt), Body { bytes: kept, over }))
}
