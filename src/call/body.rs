//! Reading the body of a response, within limits.

use bytes::Bytes;
use http_body_util::BodyExt;
use hyper::body::Body as HttpBody;

use super::settings::Limits;

/// Room is reserved for no more at once, whatever length a server announces.
const LARGEST_STEP: usize = 65_536;

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

#[cfg(test)]
mod tests {
    use futures_util::stream;
    use http_body_util::{Full, StreamBody};
    use hyper::body::Frame;

    use super::*;

    type Broken = &'static str;

    const LIMITS: fn() -> Limits =
        || Limits { max_response_size: 5, max_error_size: 4, ..Limits::default() };

    /// Of pieces, the length of which nobody announces.
    async fn read_pieces(
        pieces: &[Result<&'static str, Broken>],
        success: bool,
    ) -> Result<ResponseBody, Broken> {
        let frames =
            pieces.iter().map(|it| it.map(|it| Frame::data(Bytes::from_static(it.as_bytes()))));
        read(StreamBody::new(stream::iter(frames.collect::<Vec<_>>())), success, &LIMITS()).await
    }

    async fn read_announced(text: &'static str, success: bool) -> ResponseBody {
        read(Full::new(Bytes::from_static(text.as_bytes())), success, &LIMITS()).await.unwrap()
    }

    #[tokio::test]
    async fn a_success_is_read_up_to_its_limit() {
        for text in ["", "1234", "12345"] {
            let body = read_announced(text, true).await;
            assert_eq!(body.whole(), Ok(text.as_bytes()));
            assert!(!body.is_cut());
        }
        let body = read_pieces(&[Ok("123"), Ok(""), Ok("45")], true).await.unwrap();
        assert_eq!((body.whole(), body.is_cut()), (Ok(&b"12345"[..]), false));

        let too_large = Err("a body of more than 5 bytes".to_owned());
        // Not even begun with, if its length is known.
        let body = read_announced("123456", true).await;
        assert_eq!((body.whole(), body.is_cut(), body.bytes.len()), (too_large.clone(), true, 0));
        let body = read_pieces(&[Ok("123"), Ok("456"), Err("not read")], true).await.unwrap();
        assert_eq!((body.whole(), body.is_cut()), (too_large, true));
        assert_eq!(body.bytes, b"12345");
    }

    #[tokio::test]
    async fn of_an_error_the_beginning_is_enough() {
        for (text, is_cut) in [("1234", false), ("12345", true)] {
            let body = read_announced(text, false).await;
            assert_eq!((body.bytes.as_slice(), body.is_cut()), (&b"1234"[..], is_cut));
        }
        // Broken off: that of an error is what arrived, that of a success is none.
        let pieces = [Ok("12"), Err("broken")];
        let body = read_pieces(&pieces, false).await.unwrap();
        assert_eq!((body.bytes.as_slice(), body.is_cut()), (&b"12"[..], true));
        assert_eq!(read_pieces(&pieces, true).await.err(), Some("broken"));
    }

    #[tokio::test]
    async fn a_byte_order_mark_is_left_out() {
        let body = read_announced("\u{feff}{}", true).await;
        assert_eq!(body.whole(), Ok(&b"{}"[..]));
    }

    #[test]
    fn only_an_object_is_of_the_api() {
        for (text, is) in [("{}", true), (r#"{"a":1}"#, true), ("[]", false), ("<p>", false)] {
            let body = ResponseBody { bytes: text.into(), ..ResponseBody::default() };
            assert_eq!(body.is_of_the_api(), is, "{text}");
        }
    }
}
