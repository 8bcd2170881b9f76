//! The request of one page: that of the endpoint, with another value of one field or another query.

use alloc::string::String;
use alloc::vec::Vec;

use http::Uri;

use super::position::At;
use super::rule::PageRule;
use crate::codec::view::View;
use crate::request::target::Target;
use crate::request::{Built, RequestError, Route, build};

/// How the request of a page differs from that of the endpoint.
pub(super) struct Turn<'t> {
    pub(super) rule: &'static PageRule,
    pub(super) at: &'t At,
    /// The number of items to ask for.
    pub(super) size: Option<u64>,
}

impl Turn<'_> {
    /// Builds the request from the values of the endpoint's fields.
    pub(super) fn request(
        &self,
        method: &'static str,
        route: &'static Route,
        target: Target<'_>,
        views: &[View<'_, 'static>],
    ) -> Built {
        let mut views: Vec<View<'_, 'static>> = views.to_vec();
        let turned = match self.at {
            At::Number(number) => Some(View::Unsigned(*number)),
            At::Marker(marker) => Some(View::Text(marker)),
            At::Start | At::Link(_) | At::End => None,
        };
        set(&mut views, self.rule.column(), turned);
        set(&mut views, self.rule.limit, self.size.map(View::Unsigned));
        let mut request = build::request(method, route, target, &views)?;
        if let At::Link(query) = self.at {
            *request.uri_mut() = with_query(request.uri(), query)?;
        }
        Ok(request)
    }
}

fn set<'v>(views: &mut [View<'v, 'static>], column: Option<usize>, value: Option<View<'v, 'static>>) {
    if let (Some(view), Some(value)) = (column.and_then(|column| views.get_mut(column)), value) {
        *view = value;
    }
}

/// The same address with another query. The host and the path of a link are not used, so no link leads a token to another
/// host.
fn with_query(uri: &Uri, query: &str) -> Result<Uri, RequestError> {
    let mut text = String::with_capacity(uri.path().len() + query.len() + 1);
    text.push_str(uri.path());
    text.push('?');
    text.push_str(query);
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(text.parse().map_err(|_| RequestError::Url)?);
    Uri::from_parts(parts).map_err(|_| RequestError::Url)
}
