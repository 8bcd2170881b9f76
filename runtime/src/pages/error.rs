//! The error of a walk through pages.

use alloc::boxed::Box;
use core::error::Error;
use core::fmt;

use super::position::Position;
use crate::request::RequestError;
use crate::response::error::ResponseError;

/// The error of a walk through pages, with the position of the page that could not be returned.
///
/// All items before that position have been returned. To continue, for example after the connection is back, create a
/// [`Pager`](super::Pager) of the same request with [`resume`](super::Pager::resume).
///
/// `C` is the error of a call: [`ResponseError`], or `client::CallError` with a client.
pub struct PageError<C = ResponseError>(Box<Inner<C>>);

struct Inner<C> {
    kind: PageErrorKind<C>,
    position: Position,
}

/// Why a page could not be returned.
#[derive(Debug)]
#[non_exhaustive]
pub enum PageErrorKind<C = ResponseError> {
    /// The request could not be built or authorized.
    Request(RequestError),
    /// The call failed.
    Call(C),
    /// The service leads to a page that was requested before, or returned the previous page again. Requesting it would
    /// repeat items, perhaps without end.
    Repeated,
    /// The service reports a further page, but the last item has no marker.
    NoMarker,
    /// The link to the next page has no query, which alone is used from a link.
    UnusableLink,
    /// The position is not one of this request.
    WrongPosition,
    /// There are more pages than [`PageLimits::pages`](super::PageLimits::pages) allows.
    TooManyPages(u64),
    /// There are more items than [`PageLimits::items`](super::PageLimits::items) allows.
    TooManyItems(u64),
}

impl<C> PageError<C> {
    pub(crate) fn new(kind: PageErrorKind<C>, position: Position) -> Self {
        Self(Box::new(Inner { kind, position }))
    }

    /// Why the page could not be returned.
    pub fn kind(&self) -> &PageErrorKind<C> {
        &self.0.kind
    }

    /// Returns why the page could not be returned.
    pub fn into_kind(self) -> PageErrorKind<C> {
        self.0.kind
    }

    /// The position of the page that could not be returned.
    pub fn position(&self) -> &Position {
        &self.0.position
    }

    /// The error of the call, if the call failed.
    pub fn call(&self) -> Option<&C> {
        match &self.0.kind {
            PageErrorKind::Call(error) => Some(error),
            _ => None,
        }
    }

    /// The same error with another error of a call.
    #[cfg_attr(not(any(feature = "ureq", feature = "reqwest")), expect(dead_code, reason = "only clients need it"))]
    pub(crate) fn map<D>(self, convert: impl FnOnce(C) -> D) -> PageError<D> {
        let Inner { kind, position } = *self.0;
        PageError::new(kind.map(convert), position)
    }
}

impl<C> PageErrorKind<C> {
    fn map<D>(self, convert: impl FnOnce(C) -> D) -> PageErrorKind<D> {
        match self {
            Self::Request(error) => PageErrorKind::Request(error),
            Self::Call(error) => PageErrorKind::Call(convert(error)),
            Self::Repeated => PageErrorKind::Repeated,
            Self::NoMarker => PageErrorKind::NoMarker,
            Self::UnusableLink => PageErrorKind::UnusableLink,
            Self::WrongPosition => PageErrorKind::WrongPosition,
            Self::TooManyPages(limit) => PageErrorKind::TooManyPages(limit),
            Self::TooManyItems(limit) => PageErrorKind::TooManyItems(limit),
        }
    }
}

impl<C: fmt::Display> fmt::Display for PageError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.kind {
            PageErrorKind::Request(error) => error.fmt(f),
            PageErrorKind::Call(error) => error.fmt(f),
            PageErrorKind::Repeated => f.write_str("the service leads to the same page twice"),
            PageErrorKind::NoMarker => {
                f.write_str("the service reports a further page, but the last item has no marker")
            }
            PageErrorKind::UnusableLink => f.write_str("the link to the next page has no query"),
            PageErrorKind::WrongPosition => f.write_str("the position is not one of this request"),
            PageErrorKind::TooManyPages(limit) => write!(f, "there are more than {limit} pages"),
            PageErrorKind::TooManyItems(limit) => write!(f, "there are more pages after {limit} items"),
        }
    }
}

impl<C: fmt::Debug> fmt::Debug for PageError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageError").field("kind", &self.0.kind).field("position", &self.0.position).finish()
    }
}

/// Its source is that of the error of the request or the call, which `Display` shows.
impl<C: Error> Error for PageError<C> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.0.kind {
            PageErrorKind::Request(error) => error.source(),
            PageErrorKind::Call(error) => error.source(),
            _ => None,
        }
    }
}
