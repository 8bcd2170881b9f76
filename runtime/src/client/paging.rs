//! Pages that a client requests: the part that does not depend on a client.

use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use http::Response;

use super::access::Access;
use super::call::Call;
use super::error::CallError;
use crate::pages::{PageError, PageErrorKind, Paged, Pager, Position};
use crate::request::Endpoint;

/// A pager that a client follows until the last page or the first error.
pub(super) struct Paging<E> {
    pub(super) pager: Pager<E>,
    pub(super) ended: bool,
}

/// A page with its position, or the error that ends the walk.
pub(super) type Finished<E> = Result<(Position, <E as Endpoint>::Response), PageError<CallError>>;

impl<E: Paged> Paging<E> {
    pub(super) fn new(pager: Pager<E>) -> Self {
        Self { pager, ended: false }
    }

    /// The call for the next page, or `None` at the end.
    pub(super) fn call(&mut self, access: &Access<'_>) -> Option<Result<Call, PageError<CallError>>> {
        if self.ended {
            return None;
        }
        let request = access.next_page(&mut self.pager);
        self.ended = !matches!(request, Ok(Some(_)));
        Some(request.transpose()?.map(Call::of::<E>))
    }

    /// The error of a page whose request was not sent.
    pub(super) fn fail(&mut self, error: CallError) -> PageError<CallError> {
        self.ended = true;
        self.pager.error(PageErrorKind::Call(error))
    }

    /// The page with its position, or the error that ends the walk.
    pub(super) fn finish(&mut self, outcome: Result<Response<Vec<u8>>, CallError>) -> Finished<E> {
        let position = self.pager.position().clone();
        let page = match outcome {
            Ok(response) => self.pager.on_response(response).map_err(|error| error.map(CallError::Response)),
            Err(error) => Err(self.pager.error(PageErrorKind::Call(error))),
        };
        self.ended = page.is_err();
        Ok((position, page?))
    }
}

/// The items of a page that have not been returned yet.
pub(super) struct Batch<T> {
    items: vec::IntoIter<T>,
    /// The position of the page.
    page: Position,
    /// How many items of the page have been returned.
    returned: u64,
}

impl<T> Batch<T> {
    pub(super) fn none() -> Self {
        Self { items: Vec::new().into_iter(), page: Position::start(), returned: 0 }
    }

    /// The items of a page without those that an earlier walk returned.
    pub(super) fn new(page: Position, items: Vec<T>) -> Self {
        let mut batch = Self { items: items.into_iter(), returned: page.skip(), page };
        let known = usize::try_from(batch.returned).unwrap_or(usize::MAX);
        if let Some(last) = known.checked_sub(1) {
            batch.items.nth(last);
        }
        batch
    }

    pub(super) fn next(&mut self) -> Option<T> {
        let item = self.items.next()?;
        self.returned = self.returned.saturating_add(1);
        Some(item)
    }

    #[cfg(feature = "reqwest")]
    pub(super) fn is_empty(&self) -> bool {
        self.items.as_slice().is_empty()
    }

    /// The position of the next item, or `next` if it is in the next page.
    pub(super) fn position(&self, next: &Position) -> Position {
        if self.items.as_slice().is_empty() { next.clone() } else { self.page.after(self.returned) }
    }
}

impl<E: Paged> fmt::Debug for Paging<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Paging").field("pager", &self.pager).field("ended", &self.ended).finish()
    }
}
