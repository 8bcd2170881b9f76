//! Responses to conditional requests: `If-None-Match` and `If-Modified-Since`.

use core::fmt;

use http::{HeaderMap, StatusCode, header};

use super::OwnedResponse;
use crate::codec::limits::Limits;
use crate::response::RawResponse;
use crate::response::envelope::request_id;
use crate::response::error::ResponseError;

/// The response to a conditional request: the response of the type, or the statement that nothing has changed
/// ([RFC 9110, section 15.4.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5)).
///
/// It is the type of `response` in `#[request(…)]`. Every other status is decoded as without it, so a 412 of a request
/// with `If-Match` is an error; see [`ResponseError::is_precondition_failed`].
///
/// ```
/// use restable::{Conditional, Endpoint, request, response};
///
/// #[response]
/// pub struct Release {
///     #[header("ETag")]
///     pub etag: Option<String>,
///     pub tag_name: String,
/// }
///
/// /// Show a release, unless it is the known one.
/// #[request(GET "/releases/latest", response = Conditional<Release>)]
/// pub struct LatestRelease {
///     #[header("If-None-Match")]
///     pub known: Option<String>,
/// }
///
/// let response = http::Response::builder().header("etag", "\"v2\"").body(r#"{"tag_name": "2.0"}"#)?;
/// let release = LatestRelease::decode(response)?.modified().ok_or("nothing is known yet")?;
///
/// let mut again = LatestRelease::new();
/// again.known = release.etag;
/// let request = again.request("https://api.example.com")?;
/// assert_eq!(request.headers()["if-none-match"], "\"v2\"");
///
/// let response = http::Response::builder().status(304).header("etag", "\"v2\"").body("")?;
/// match LatestRelease::decode(response)? {
///     Conditional::Modified(release) => println!("new: {}", release.tag_name),
///     Conditional::NotModified(head) => assert_eq!(head.etag(), Some("\"v2\"")),
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
#[expect(clippy::exhaustive_enums, reason = "a response has a body of the type, or it has not")]
pub enum Conditional<T> {
    /// The normal response.
    Modified(T),
    /// The response has status 304 and no body: what the client has is still valid.
    NotModified(NotModified),
}

/// The headers of a response with status 304.
#[derive(Clone)]
pub struct NotModified {
    headers: HeaderMap,
}

impl<T> Conditional<T> {
    /// The normal response, or `None` if nothing has changed.
    pub fn modified(self) -> Option<T> {
        match self {
            Self::Modified(response) => Some(response),
            Self::NotModified(_) => None,
        }
    }

    /// Whether nothing has changed.
    pub fn is_not_modified(&self) -> bool {
        matches!(self, Self::NotModified(_))
    }
}

impl NotModified {
    /// The headers, which may update what the client has stored about the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The entity tag, if the service repeats it.
    pub fn etag(&self) -> Option<&str> {
        self.headers.get(header::ETAG)?.to_str().ok()
    }

    /// The id by which the operators of the service find the call.
    pub fn request_id(&self) -> Option<&str> {
        request_id::in_headers(&self.headers).next()
    }
}

/// Leaves out the headers, which may hold a new token.
impl fmt::Debug for NotModified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NotModified").finish_non_exhaustive()
    }
}

#[diagnostic::do_not_recommend]
impl<T: OwnedResponse> OwnedResponse for Conditional<T> {
    const STARTS_JOB: bool = T::STARTS_JOB;
    const JOB_HEADER: Option<&'static str> = T::JOB_HEADER;
    const ACCEPT: Option<&'static str> = T::ACCEPT;

    fn decode_owned(
        limits: Limits,
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Self, ResponseError> {
        if status == StatusCode::NOT_MODIFIED {
            return Ok(Self::NotModified(NotModified { headers: headers.clone() }));
        }
        T::decode_owned(limits, status, headers, body).map(Self::Modified)
    }
}

#[diagnostic::do_not_recommend]
impl<T: RawResponse> RawResponse for Conditional<T> {}
