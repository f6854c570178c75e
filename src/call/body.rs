//! Reading the body of a response, within limits.

use bytes::Bytes;
use http_body_util::BodyExt;
use hyper::body::Body as HttpBody;

use super::limits::Limits;

/// Room is reserved for no more at once, whatever length a server announces.
const LARGEST_STEP: usize = 64 * 1024;

/// The body of a response, as far as it was read.
#[derive(Default)]
pub(super) struct ResponseBody {
    pub(super) bytes: Vec<u8>,
    /// The limit that the body is larger than, if it is.
    over: Option<usize>,
    /// It broke off before its end.
    broke_off: bool,
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

    /// Whether it is not there to its end.
    pub(super) fn is_cut(&self) -> bool {
        self.over.is_some() || self.broke_off
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
    let announced = usize::try_from(announced).unwrap_or(usize::MAX);
    let mut broke_off = false;
    let mut over = (success && announced > limit).then_some(limit);
    let mut bytes = Vec::with_capacity(announced.min(limit).min(LARGEST_STEP));
    while over.is_none() {
        let chunk = match body.frame().await {
            // There is nothing in trailers for us.
            Some(Ok(frame)) => frame.into_data().unwrap_or_default(),
            None => break,
            // An error is an error, however much of it arrived.
            Some(Err(_)) if !success => {
                broke_off = true;
                break;
            }
            Some(Err(error)) => return Err(error),
        };
        let room = limit - bytes.len();
        if chunk.len() > room {
            over = Some(limit);
        }
        bytes.extend_from_slice(&chunk[..chunk.len().min(room)]);
    }
    Ok(ResponseBody { bytes, over, broke_off })
}
