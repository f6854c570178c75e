//! Reading the body of a response, within limits.

use bytes::Bytes;
use http_body_util::BodyExt;
use hyper::body::Body as HttpBody;

use super::limits::Limits;
use crate::error::{Explanation, Redactor};

/// Room is reserved for no more at once, whatever length a server announces.
const LARGEST_STEP: usize = 64 * 1024;

/// The body of a response, as far as it was read.
#[derive(Default)]
pub(super) struct ResponseBody {
    bytes: Bytes,
    /// The limit that the body is larger than, if it is.
    over: Option<usize>,
}

impl ResponseBody {
    /// The body of a success, or why there is none to read.
    pub(super) fn whole(&self) -> Result<&[u8], String> {
        if let Some(limit) = self.over {
            return Err(format!("a body of more than {limit} bytes"));
        }
        // Some servers begin JSON with a byte order mark, which no parser wants.
        let mark = "\u{feff}".as_bytes();
        Ok(self.bytes.strip_prefix(mark).unwrap_or(&self.bytes))
    }

    pub(super) fn explain(&self, redactor: &Redactor) -> Explanation {
        Explanation::read(&self.bytes, redactor)
    }

    /// Whether it looks like the API's own, and not like that of something
    /// before it.
    pub(super) fn is_of_the_api(&self) -> bool {
        serde_json::from_slice::<serde_json::Map<_, _>>(&self.bytes).is_ok()
    }
}

/// Reads the body of a success, or of another response, as far as the limits
/// allow. A body over the limit is not read to its end.
pub(super) async fn read<B>(
    mut body: B,
    success: bool,
    limits: &Limits,
) -> Result<ResponseBody, B::Error>
where
    B: HttpBody<Data = Bytes> + Unpin,
{
    let limit = if success { limits.max_response_size } else { limits.max_error_size };
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
    Ok(ResponseBody { bytes: if all.is_empty() { first } else { all.into() }, over })
}
