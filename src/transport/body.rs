//! Reading the body of an answer, within limits.

use bytes::Bytes;
use http_body_util::BodyExt;
use hyper::body::Body as HttpBody;

use super::Limits;
use crate::error::{Explanation, Redactor};

/// Room is made for no more at once, whatever length a server announces.
const LARGEST_STEP: usize = 64 * 1024;

/// The body of an answer, as far as it was read.
#[derive(Default)]
pub(super) struct Body {
    bytes: Bytes,
    /// The limit that the body is larger than, if it is.
    over: Option<usize>,
}

impl Body {
    /// What there is to parse of a success.
    pub(super) fn readable(&self, empty_answer: bool) -> Bytes {
        if self.over.is_some() {
            return Bytes::new();
        }
        // An answer that says no more than its status.
        if empty_answer && self.bytes.is_empty() {
            return Bytes::from_static(b"{}");
        }
        // Some servers begin JSON with a byte order mark, which no parser wants.
        let mark = "\u{feff}".as_bytes();
        self.bytes.slice(if self.bytes.starts_with(mark) { mark.len() } else { 0 }..)
    }

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

/// Reads the body of a success, or of another answer, as far as the limits
/// allow. A body over the limit is not read to its end.
pub(super) async fn read<B>(mut body: B, success: bool, limits: &Limits) -> Result<Body, B::Error>
where
    B: HttpBody<Data = Bytes> + Unpin,
{
    let limit = if success { limits.max_answer_size } else { limits.max_error_size };
    let announced = body.size_hint().exact().unwrap_or(0);
    let mut over = (success && announced > limit as u64).then_some(limit);
    // Most bodies are one chunk, which needs no copy.
    let mut first = Bytes::new();
    let mut all = Vec::new();
    while over.is_none() {
        let mut chunk = match body.frame().await {
            Some(Ok(frame)) => match frame.into_data() {
                Ok(chunk) => chunk,
                Err(_trailers) => continue,
            },
            None => break,
            // An error is an error, however much of it arrived.
            Some(Err(_)) if !success => break,
            Some(Err(error)) => return Err(error),
        };
        let room = limit - first.len().max(all.len());
        if chunk.len() > room {
            over = Some(limit);
            chunk.truncate(room);
        }
        if all.is_empty() && first.is_empty() {
            first = chunk;
            continue;
        }
        if all.is_empty() {
            let announced = usize::try_from(announced).unwrap_or(limit);
            all.reserve(announced.min(limit).min(LARGEST_STEP).max(first.len() + chunk.len()));
            all.extend_from_slice(&first);
        }
        all.extend_from_slice(&chunk);
    }
    Ok(Body { bytes: if all.is_empty() { first } else { all.into() }, over })
}
