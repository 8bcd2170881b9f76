//! The state machine of paging: the next request.

use alloc::vec::Vec;
use core::fmt;

use http::{Request, Response};

use super::error::{PageError, PageErrorKind};
use super::limits::PageLimits;
use super::paged::Paged;
use super::position::Position;
use super::rule::PageEnd;
use super::turn::Turn;
use super::walk::Walk;
use crate::request::target::Target;
use crate::request::{Authorize, Built};

/// Walks through the pages of a request without a socket: it returns the request of the next page and takes its
/// response.
///
/// The walk begins with the page that the fields of the request ask for, or at a stored [`Position`]. Each response
/// leads to the next page, until one states that it is the last. [`pages`](super) lists when that is.
///
/// ```
/// use restable::pages::Pager;
/// use restable::{request, response, structure};
///
/// /// List servers.
/// #[request(GET "/v1/servers", response = Servers,
///     pages(items = servers, item = Server, marker = marker, last = id))]
/// pub struct ListServers {
///     #[query]
///     pub marker: Option<String>,
///     #[query]
///     pub limit: Option<u32>,
/// }
///
/// #[response]
/// pub struct Servers {
///     pub servers: Vec<Server>,
/// }
///
/// #[structure]
/// pub struct Server {
///     pub id: String,
/// }
///
/// let mut bodies = [r#"{"servers": [{"id": "a"}, {"id": "b"}]}"#, r#"{"servers": []}"#].into_iter();
/// let mut uris = Vec::new();
/// let mut pager = Pager::new(ListServers::new());
/// while let Some(request) = pager.next_request("https://ecs.example.com")? {
///     uris.push(request.uri().to_string());
///     let page = pager.on_response(http::Response::new(bodies.next().unwrap_or_default()))?;
///     println!("{} servers", page.servers.len());
/// }
/// assert_eq!(uris, ["https://ecs.example.com/v1/servers", "https://ecs.example.com/v1/servers?marker=b"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Pager<E> {
    request: E,
    walk: Walk,
}

impl<E: Paged> Pager<E> {
    /// Creates a pager that begins with the page that the fields of the request ask for.
    pub fn new(request: E) -> Self {
        Self { request, walk: Walk::new(E::PAGES) }
    }

    /// Sets how many pages and items are requested at most.
    #[must_use]
    pub fn limits(mut self, limits: PageLimits) -> Self {
        self.walk.limits = limits;
        self
    }

    /// Sets how many items a page should have, in place of the field that `limit` names in `pages(…)`. A service may
    /// return fewer: its documentation states the largest size.
    ///
    /// A request whose `pages(…)` has no `limit` does not compile with it.
    ///
    /// ```compile_fail
    /// # use restable::{request, response};
    /// # #[response]
    /// # struct Names(Vec<String>);
    /// #[request(GET "/v1/names", response = Names, pages(items = 0, item = String, link_header))]
    /// struct ListNames;
    ///
    /// let pager = restable::pages::Pager::new(ListNames::new()).page_size(100);
    /// ```
    #[must_use]
    pub fn page_size(mut self, items: u32) -> Self {
        const { assert!(E::PAGES.limit.is_some(), "`pages(…)` of this request has no `limit`") };
        self.walk.size = Some(items.into());
        self
    }

    /// Continues at a position of an earlier walk with the same request.
    #[must_use]
    pub fn resume(mut self, position: Position) -> Self {
        self.walk.from_start = position == Position::start();
        self.walk.position = position;
        self
    }

    /// Returns the request of the next page, or `None` after the last page. `base` is the address of the service, as for
    /// [`Endpoint::request`](crate::Endpoint::request).
    ///
    /// Until [`on_response`](Self::on_response) has succeeded, it returns the request of the same page again, so a failed
    /// call can be repeated.
    ///
    /// # Errors
    ///
    /// Returns an error if the request cannot be built, if the service leads to the same page twice, or at a limit.
    pub fn next_request(&mut self, base: &str) -> Result<Option<Request<Vec<u8>>>, PageError> {
        self.next_built(|request| request.built(base.into()))
    }

    /// Returns the authorized request of the next page, or `None` after the last page.
    ///
    /// # Errors
    ///
    /// The same as for [`next_request`](Self::next_request), and any error of `authorize`.
    pub fn next_request_with(
        &mut self,
        base: &str,
        authorize: &dyn Authorize,
    ) -> Result<Option<Request<Vec<u8>>>, PageError> {
        self.next_request_to(base.into(), Some(authorize))
    }

    /// Returns the request of the next page for a target.
    pub(crate) fn next_request_to(
        &mut self,
        target: Target<'_>,
        authorize: Option<&dyn Authorize>,
    ) -> Result<Option<Request<Vec<u8>>>, PageError> {
        self.next_built(|page| {
            let mut request = page.built(target)?;
            if let Some(authorize) = authorize {
                authorize.authorize(&mut request)?;
            }
            Ok(request)
        })
    }

    fn next_built<C>(
        &mut self,
        build: impl FnOnce(&mut Self) -> Built,
    ) -> Result<Option<Request<Vec<u8>>>, PageError<C>> {
        if self.walk.position.is_end() {
            return Ok(None);
        }
        if let Some(stop) = self.walk.stopped() {
            return Err(self.error(stop.into()));
        }
        match build(self) {
            Ok(request) => Ok(Some(request)),
            Err(error) => Err(self.error(PageErrorKind::Request(error))),
        }
    }

    fn built(&mut self, target: Target<'_>) -> Built {
        let Self { request, walk } = self;
        let walk = core::cell::RefCell::new(walk);
        let built = request.columns(&|views| {
            let mut walk = walk.borrow_mut();
            walk.begin(views);
            let turn = Turn { rule: walk.rule, at: &walk.position.at, size: walk.size };
            turn.request(E::METHOD, E::ROUTE, target, views)
        });
        if let Ok(request) = &built {
            walk.into_inner().on_request(request.uri().query());
        }
        built
    }

    /// Takes the response to the last request, decodes it, and moves to the next page.
    ///
    /// # Errors
    ///
    /// Returns an error if the service reports a failure, if the response does not fit its table, or if it is the previous
    /// page again. The position does not change.
    pub fn on_response(&mut self, response: Response<impl AsRef<[u8]>>) -> Result<E::Response, PageError> {
        let head = self.walk.head(response.headers(), response.body().as_ref());
        match E::decode(response) {
            Ok(mut page) => match self.walk.advance(end::<E>(&mut page), head) {
                Ok(()) => Ok(page),
                Err(stop) => Err(self.error(stop.into())),
            },
            Err(error) => Err(self.error(PageErrorKind::Call(error))),
        }
    }

    /// The error of the page at the current position.
    pub(crate) fn error<C>(&self, kind: PageErrorKind<C>) -> PageError<C> {
        PageError::new(kind, self.position().clone())
    }

    /// The position of the next page: a pager that is created with [`resume`](Self::resume) continues there.
    pub fn position(&self) -> &Position {
        &self.walk.position
    }

    /// The request whose pages are requested.
    pub fn request(&self) -> &E {
        &self.request
    }

    /// How many pages have been received.
    pub fn pages(&self) -> u64 {
        self.walk.pages
    }

    /// How many items have been received.
    pub fn items(&self) -> u64 {
        self.walk.items
    }

    /// The number of items of all pages that the last response with it states, if `pages(…)` names a field for it.
    pub fn total(&self) -> Option<u64> {
        self.walk.total
    }
}

/// What a page states about the next one.
fn end<E: Paged>(page: &mut E::Response) -> PageEnd {
    let mut end = E::page_end(page);
    if let Some(items) = E::items(page) {
        let items = items.items();
        end.len = items.len();
        end.marker = end.marker.or_else(|| E::marker_of(items.last()?));
    }
    end
}

/// Leaves out the request, whose values may be secret.
impl<E> fmt::Debug for Pager<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager")
            .field("position", &self.walk.position)
            .field("pages", &self.walk.pages)
            .field("items", &self.walk.items)
            .finish_non_exhaustive()
    }
}
