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
    /// The last page is the one that `pageInfo` says is the last, by its number
    /// or by how many gateways there are in all; without either, the first that
    /// is empty. A page may be empty before the last: what was deleted may be
    /// left out after the pages were made. A server that repeats itself (a page
    /// without a gateway that was not there before), or has nothing to show on
    /// many pages, is an error.
    pub fn pages(self) -> Listing<OutboundGatewayPage> {
        let (shared, operation, options) = self.into_parts();
        let cursor = match operation {
            Ok(operation) => Cursor {
                shared,
                number: operation.page.unwrap_or(1),
                operation,
                options,
                seen: HashSet::new(),
                begun: false,
                empty: 0,
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
    begun: bool,
    /// How many pages before this one had nothing on them.
    empty: usize,
    ended: bool,
}

/// So many empty pages in a row are no list that is worth following.
const EMPTY_PAGES: usize = 20;

impl Cursor {
    async fn advance(mut self) -> Result<Option<(OutboundGatewayPage, Self)>, Error> {
        if self.ended {
            return Ok(None);
        }
        // The first page is asked for as the user wants it.
        let first = !std::mem::replace(&mut self.begun, true);
        let page = match (first, self.operation.page) {
            (true, page) => page,
            (false, _) => Some(self.number),
        };
        let operation = ListOutboundGateways { page, ..self.operation.clone() };
        let page =
            Request::with_options(&self.shared, Ok(operation), self.options.clone()).send().await?;
        let info = page.page_info.as_ref();
        let last = info.and_then(|info| info.last_page);
        let total = info.and_then(|info| info.total).and_then(|total| usize::try_from(total).ok());
        if page.data.is_empty() {
            self.empty += 1;
            if self.empty > EMPTY_PAGES {
                return Err(self.endless("nothing on it, as on many before it"));
            }
            self.ended = last.is_none_or(|last| self.number >= last);
            if self.ended {
                // One page is an answer even if nothing is on it.
                return Ok(first.then_some((page, self)));
            }
        } else {
            self.empty = 0;
            let before = self.seen.len();
            self.seen.extend(page.data.iter().map(|gateway| gateway.id.clone()));
            if self.seen.len() == before {
                return Err(self.endless("only gateways that earlier pages had"));
            }
            // Of a list that was begun in the middle, the total says nothing.
            let total = total.filter(|_| self.operation.page.unwrap_or(1) <= 1);
            self.ended = match (last, total) {
                (Some(last), _) => self.number >= last,
                (None, Some(total)) => self.seen.len() >= total,
                (None, None) => false,
            };
        }
        self.number = self.number.saturating_add(1);
        Ok(Some((page, self)))
    }

    fn endless(&self, what: &str) -> Error {
        Error::new(
            Kind::Decode,
            format!(
                "the server repeats itself: page {} of the list has {what}; list with a larger \
                 `per_page`, or page by page",
                self.number
            ),
        )
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
