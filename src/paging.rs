//! Lists over all their pages, and finding one resource in them.

use std::collections::HashSet;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_util::stream::{self, BoxStream, StreamExt, TryStreamExt};

use crate::error::{Error, ErrorKind};
use crate::operation::send;
use crate::resource::{Paged, Resource};

/// A paginator: the pages of a list, or its items, requested as they are needed.
///
/// It ends after the last one, and after an error. Dropping it stops it.
/// [`next`](Self::next) is all you need; it is a [`Stream`] as well, for use
/// with the crate `futures`.
#[must_use = "nothing is sent before `next` is awaited"]
pub struct Paginator<T>(pub(crate) BoxStream<'static, Result<T, Error>>);

impl<T> Paginator<T> {
    /// The next one; `None` after the last.
    ///
    /// # Errors
    ///
    /// Any error of requesting a page; [`Error::is_decode`] if the server
    /// repeats its pages.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        self.0.next().await
    }

    /// All that remain.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next).
    pub async fn all(self) -> Result<Vec<T>, Error> {
        self.0.try_collect().await
    }
}

impl<T> Stream for Paginator<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(context)
    }
}

impl<T> fmt::Debug for Paginator<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Paginator")
    }
}

/// What every list with pages has.
macro_rules! paged_methods {
    ($item:ty, $page:ty) => {
        /// The items of this page and of all that follow, each once.
        ///
        /// A page is requested when the one before it is used up; each request
        /// has the time limits and retries of a call of its own.
        pub fn stream(self) -> crate::paging::Paginator<$item> {
            crate::paging::stream(self)
        }

        /// The items of this page and of all that follow, collected.
        ///
        /// # Errors
        ///
        /// As [`Paginator::next`](crate::paging::Paginator::next).
        pub async fn all(
            self,
        ) -> ::std::result::Result<::std::vec::Vec<$item>, crate::error::Error> {
            crate::paging::stream(self).all().await
        }

        /// This page and all that follow, as the server returns them.
        ///
        /// The last page is the one that the server says is the last, by its
        /// number or by how many items there are in all; without either, the
        /// first that is empty. A page may be empty before the last. A server
        /// that keeps returning pages with nothing new is an error.
        pub fn pages(self) -> crate::paging::Paginator<$page> {
            crate::paging::pages(self)
        }
    };
}
pub(crate) use paged_methods;

/// The items of a list, each once.
pub(crate) fn stream<L: Paged>(list: L) -> Paginator<L::Item> {
    let mut seen = HashSet::new();
    let items = pages(list).map_ok(move |page| {
        // Items move to other pages while others are created or deleted.
        let new = L::into_items(page).into_iter().filter(|item| seen.insert(item.id().clone()));
        stream::iter(new.map(Ok).collect::<Vec<_>>())
    });
    Paginator(items.try_flatten().boxed())
}

/// The pages of a list.
pub(crate) fn pages<L: Paged>(mut list: L) -> Paginator<L::Response> {
    let first = *list.page();
    let cursor = Cursor { list, first, next: Some(first), seen: HashSet::new(), nothing_new: 0 };
    Paginator(stream::try_unfold(cursor, Cursor::advance).boxed())
}

/// The state of a paginator.
struct Cursor<L: Paged> {
    list: L,
    /// The page that the caller begins with.
    first: Option<i64>,
    /// The page to request next, as the parameter is sent; `None` after the last.
    next: Option<Option<i64>>,
    seen: HashSet<<L::Item as Resource>::Id>,
    /// How many pages in a row had nothing new on them.
    nothing_new: usize,
}

/// This many pages in a row without anything new are no list worth following.
const PAGES_WITHOUT_NEWS: usize = 20;

impl<L: Paged> Cursor<L> {
    async fn advance(mut self) -> Result<Option<(L::Response, Self)>, Error> {
        let Some(page) = self.next else { return Ok(None) };
        let mut list = self.list.clone();
        *list.page() = page;
        let response = send(list).await?.value;
        let number = page.unwrap_or(1);
        let (last, items) = (L::last_page(&response), L::items(&response));
        let before = self.seen.len();
        self.seen.extend(items.iter().map(|item| item.id().clone()));
        // Of a list that was begun in the middle, the total says nothing.
        let total = L::total(&response).filter(|_| self.first.unwrap_or(1) <= 1);
        let all_seen = total.is_some_and(|total| {
            usize::try_from(total).is_ok_and(|total| self.seen.len() >= total)
        });
        let is_last = match last {
            Some(last) => number >= last,
            None => items.is_empty() || all_seen,
        };
        if self.seen.len() > before {
            self.nothing_new = 0;
        } else if !is_last {
            self.nothing_new += 1;
            // A list that grows while it is read shows a page again, at most once
            // in a row; one that was pruned may have empty pages.
            if self.nothing_new > PAGES_WITHOUT_NEWS || !items.is_empty() && self.nothing_new > 1 {
                return Err(Error::new(
                    ErrorKind::Decode,
                    format!(
                        "the server repeats itself: page {number} of the list has nothing that \
                         earlier pages did not have; list with a larger `per_page`, or page by page"
                    ),
                ));
            }
        }
        self.next = (!is_last).then(|| Some(number.saturating_add(1)));
        // The first page is a result even if nothing is on it.
        let is_end = is_last && items.is_empty() && page != self.first;
        Ok((!is_end).then_some((response, self)))
    }
}

/// Whether a name can be searched for without being taken for a pattern.
pub(crate) fn is_plain_search(name: &str) -> bool {
    name.chars().all(|it| it.is_alphanumeric() || matches!(it, ' ' | '-' | '_'))
}

/// The one resource with this name.
pub(crate) async fn find_by_name<L: Paged>(list: L, name: &str) -> Result<Option<L::Item>, Error> {
    if name.trim().is_empty() {
        return Err(Error::invalid_request("the name to find is blank; give one"));
    }
    let has_name = |item: &L::Item| std::future::ready(item.name() == Some(name));
    let mut found: Vec<_> = stream(list).try_filter(has_name).try_collect().await?;
    if found.len() > 1 {
        let ids: Vec<_> = found.iter().map(|item| item.id().as_ref().to_owned()).collect();
        return Err(ambiguous(L::Item::NOUN, name, &ids));
    }
    Ok(found.pop())
}

/// Several resources have one name.
pub(crate) fn ambiguous(noun: &str, name: &str, ids: &[String]) -> Error {
    let (count, ids) = (ids.len(), ids.join(", "));
    let reason =
        format!("{count} resources of the kind {noun} are called `{name}`: {ids}; use the id");
    Error::new(ErrorKind::Ambiguous, reason)
}
