//! Builds a request from its parts. Nothing here is generic, so a crate of thousands of endpoints contains it once.

use alloc::vec::Vec;

use http::{HeaderValue, Method, Request};
use restable_model::Location;

use super::error::RequestError;
use super::named::Named;
use super::route::Route;
use super::target::Target;
use super::{body, header, url};
use crate::codec::view::View;

/// A request, or the reason why it could not be built.
pub type Built = Result<Request<Vec<u8>>, RequestError>;

pub(crate) fn request(
    method: &'static str,
    route: &'static Route,
    target: Target<'_>,
    views: &[View<'_, 'static>],
) -> Built {
    let method = Method::from_bytes(method.as_bytes()).map_err(|_| RequestError::Method)?;
    let mut columns = Columns { names: route.names.all, views };
    let path = columns.take(route.paths(), Location::Path);
    let query = columns.take(route.queries, Location::Query);
    let headers = columns.take(route.headers.len(), Location::Header);
    let uri = url::url(target, route.pieces, &path, &query)?;
    let (body, content_type) = body::body(route.body, &columns.rest())?;

    let mut request = Request::new(body);
    *request.method_mut() = method;
    *request.uri_mut() = uri;
    header::write(route.headers, &headers, request.headers_mut())?;
    if let Some(content_type) = content_type {
        // A header field may be more specific, such as `application/json-patch+json`.
        request.headers_mut().entry(http::header::CONTENT_TYPE).or_insert(content_type);
    }
    Ok(request)
}

/// Adds the media types of the response, unless a field has the header.
pub(super) fn accept(built: Built, media_types: &'static str) -> Built {
    let mut request = built?;
    request.headers_mut().entry(http::header::ACCEPT).or_insert(HeaderValue::from_static(media_types));
    Ok(request)
}

/// The columns that have not been used yet.
struct Columns<'a> {
    names: &'static [&'static str],
    views: &'a [View<'a, 'static>],
}

impl<'a> Columns<'a> {
    fn take(&mut self, count: usize, location: Location) -> Named<'a> {
        let (names, other_names) = self.names.split_at_checked(count).unwrap_or((self.names, &[]));
        let (views, other_views) = self.views.split_at_checked(count).unwrap_or((self.views, &[]));
        (self.names, self.views) = (other_names, other_views);
        Named { names, views, location }
    }

    /// The columns of the body. A field without a name, which collects unknown parameters, is the last one.
    fn rest(self) -> Named<'a> {
        Named { names: self.names, views: self.views, location: Location::Body }
    }
}
