//! Lists over all their pages, and finding one gateway in them.

use std::collections::HashSet;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_util::stream::{self, BoxStream, StreamExt, TryStreamExt};

use super::OutboundGateways;
use crate::error::{Error, Kind};
use crate::generated::operations::ListOutboundGateways;
use crate::generated::types::{OutboundGateway, OutboundGatewayPage};
use crate::request::Request;
use crate::transport::{Options, Shared};

/// What a list holds, read when it is asked for.
///
/// It ends after the last item, and after an error. Dropping it stops it.
/// [`next`](Self::next) is all that is needed; it is a [`Stream`] as well, for
/// those who use the crate `futures`.
#[must_use = "nothing is sent before `next` is awaited"]
pub struct Listing<T>(BoxStream<'static, Result<T, Error>>);

impl<T> Listing<T> {
    /// The next one; `None` after the last.
    ///
    /// # Errors
    ///
    /// What the predicates of [`Error`] describe, if a page could not be read;
    /// [`Error::is_decode`] if the server repeats its pages.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        self.0.next().await
    }

    /// All that are left.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next).
    pub async fn all(self) -> Result<Vec<T>, Error> {
        self.0.try_collect().await
    }
}

impl<T> Stream for Listing<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(context)
    }
}

impl<T> fmt::Debug for Listing<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Listing")
    }
}

impl Request<ListOutboundGateways> {
    /// The gateways of this page and of all that follow, each once. A page is
    /// asked for when the one before it is used up; each request has the time
    /// limits and retries of a call of its own.
    pub fn stream(self) -> Listing<OutboundGateway> {
        let mut seen = HashSet::new();
        let gateways = self.pages().map_ok(move |page| {
            // Gateways move to other pages while others are made or deleted.
            let new = page.data.into_iter().filter(|gateway| seen.insert(gateway.id.clone()));
            stream::iter(new.map(Ok).collect::<Vec<_>>())
        });
        Listing(gateways.try_flatten().boxed())
    }

    /// This page and all that follow, as the server answers them.
    ///
    /// The last page is the one that `pageInfo` says is the last; without it,
    /// the first that is empty. A server that repeats itself instead (a page
    /// without a gateway that was not there before) is an error.
    pub fn pages(self) -> Listing<OutboundGatewayPage> {
        let (shared, operation, options) = self.into_parts();
        let cursor = match operation {
            Ok(operation) => Cursor {
                shared,
                number: operation.page.unwrap_or(1),
                operation,
                options,
                seen: HashSet::new(),
                ended: false,
            },
            Err(refused) => return Listing(stream::once(async { Err(refused) }).boxed()),
        };
        Listing(stream::try_unfold(cursor, Cursor::advance).boxed())
    }
}

/// Where a listing is.
struct Cursor {
    shared: Arc<Shared>,
    operation: ListOutboundGateways,
    options: Options,
    /// The page to ask for.
    number: i64,
    seen: HashSet<String>,
    ended: bool,
}

impl Cursor {
    async fn advance(mut self) -> Result<Option<(OutboundGatewayPage, Self)>, Error> {
        if self.ended {
            return Ok(None);
        }
        // The first page is asked for as the user wants it.
        let first = self.seen.is_empty();
        let page = match (first, self.operation.page) {
            (true, page) => page,
            (false, _) => Some(self.number),
        };
        let operation = ListOutboundGateways { page, ..self.operation.clone() };
        let page =
            Request::with_options(&self.shared, Ok(operation), self.options.clone()).send().await?;
        if page.data.is_empty() {
            // One page is an answer even if nothing is on it.
            self.ended = true;
            return Ok(first.then_some((page, self)));
        }
        let before = self.seen.len();
        self.seen.extend(page.data.iter().map(|gateway| gateway.id.clone()));
        if self.seen.len() == before {
            return Err(Error::new(
                Kind::Decode,
                format!(
                    "the server repeats itself: page {} of the list holds only gateways that \
                     earlier pages had; list with a larger `per_page`, or page by page",
                    self.number
                ),
            ));
        }
        let info = page.page_info.as_ref();
        let last = info.and_then(|info| info.last_page);
        let per_page = info.and_then(|info| info.per_page);
        self.ended = match (last, per_page) {
            (Some(last), _) => self.number >= last,
            (None, Some(per_page)) => i64::try_from(page.data.len()).is_ok_and(|it| it < per_page),
            (None, None) => false,
        };
        self.number = self.number.saturating_add(1);
        Ok(Some((page, self)))
    }
}

impl OutboundGateways {
    /// The gateway of exactly this name, looked for on all pages; `None` if
    /// there is none.
    ///
    /// ```
    /// # async fn example(client: videosdk_sip::Client) -> Result<(), videosdk_sip::Error> {
    /// let gateways = client.outbound_gateways();
    /// let gateway = match gateways.find_by_name("Telnyx outbound").await? {
    ///     Some(gateway) => gateway,
    ///     None => {
    ///         let numbers = ["+14155550123"];
    ///         gateways.create("Telnyx outbound", numbers, "sip.telnyx.com:5061").send().await?
    ///     }
    /// };
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// It relies on the parameter `search` of the list, which the vendor's
    /// SDKs describe. The name is compared as it is, letter case included.
    ///
    /// # Errors
    ///
    /// [`Error::is_ambiguous`] if several have this name; the message has
    /// their ids. [`Error::is_invalid_request`] for a blank name. Otherwise as
    /// [`Listing::next`].
    pub async fn find_by_name(&self, name: &str) -> Result<Option<OutboundGateway>, Error> {
        if name.trim().is_empty() {
            return Err(Error::invalid_request("the name to look for is blank; give one"));
        }
        let mut gateways = self.list().search(name).stream();
        let mut found = Vec::new();
        while let Some(gateway) = gateways.next().await {
            let gateway = gateway?;
            if gateway.name.as_deref() == Some(name) {
                found.push(gateway);
            }
        }
        if found.len() > 1 {
            let ids: Vec<_> = found.iter().map(|gateway| gateway.id.as_str()).collect();
            return Err(Error::new(
                Kind::Ambiguous,
                format!(
                    "{} gateways are called `{name}`: {}; use the id",
                    ids.len(),
                    ids.join(", ")
                ),
            ));
        }
        Ok(found.pop())
    }
}
