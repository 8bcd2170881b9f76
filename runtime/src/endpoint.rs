//! Endpoints: from an annotated struct to a request, and from the answer to its response.

mod authorize;
mod body;
mod build;
mod error;
mod finite;
mod header;
mod route;
mod text;
mod url;

pub use authorize::{Authorize, XAuthToken};
pub use build::Built;
pub use error::{InvalidBase, InvalidSegment, RequestError};
pub use route::{BodyForm, Route};

use crate::error::ResponseError;
use crate::field::Field;
use crate::limits::Limits;
use crate::response::Response;
use crate::trace;
use crate::view::View;

/// A method and a path, and what travels to it. Implemented by `#[request]`.
///
/// It opens no socket: [`request`](Endpoint::request) gives what an HTTP client sends, and [`decode`](Endpoint::decode)
/// takes what it received.
///
/// ```
/// use restable::{Endpoint, request, response};
///
/// /// A server.
/// #[response]
/// pub struct Server {
///     pub name: String,
/// }
///
/// /// Show a server.
/// #[request(GET "/v1/{project_id}/servers/{server_id}", response = Server)]
/// pub struct ShowServer {
///     #[path] pub project_id: String,
///     #[path] pub server_id: String,
/// }
///
/// let show = ShowServer::new("p-1".into(), "a b".into());
/// let request = show.request("https://bms.example.com/api/")?;
/// assert_eq!(request.uri(), "https://bms.example.com/api/v1/p-1/servers/a%20b");
///
/// let answer = http::Response::new(r#"{"name": "web"}"#);
/// assert_eq!(ShowServer::decode(answer)?.name, "web");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no endpoint",
    label = "has neither method nor path",
    note = "give the struct #[request(METHOD \"/path\", response = Type)]"
)]
pub trait Endpoint {
    /// The method.
    const METHOD: http::Method;

    /// The path as it was written, with its placeholders in braces.
    const PATH: &'static str;

    /// What the service answers with.
    type Response: OwnedResponse;

    /// Where everything travels; only for the macros.
    #[doc(hidden)]
    const ROUTE: &'static Route;

    /// Hands the values of all fields to `build`, in the order of the route; only for the macros.
    #[doc(hidden)]
    fn columns(&self, build: &dyn Fn(&[View<'_, 'static>]) -> Built) -> Built;

    /// Builds the request. `base` is where the service is: `https://`, a host, and a path if the service is below one; with
    /// a slash at its end or without.
    ///
    /// # Errors
    ///
    /// Returns an error if the base is no such URL, if the value of a placeholder is empty, `.` or `..`, if a number is NaN
    /// or infinite, or if a value cannot travel where it should.
    fn request(&self, base: &str) -> Built {
        let built = self.columns(&|views| build::request(Self::METHOD, Self::ROUTE, base, views));
        trace::built(&Self::METHOD, Self::PATH, &built);
        built
    }

    /// Builds the request and has it authorized, which most services ask for.
    ///
    /// ```
    /// use restable::{Endpoint, XAuthToken, request, response};
    ///
    /// #[response]
    /// pub struct Anything;
    ///
    /// #[request(DELETE "/v1/cache", response = Anything)]
    /// pub struct EmptyCache;
    ///
    /// let token = XAuthToken("gAAAAB".into());
    /// let request = EmptyCache::new().request_with("https://cdn.example.com", &token)?;
    /// assert_eq!(request.headers()["x-auth-token"], "gAAAAB");
    /// # Ok::<(), restable::RequestError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`request`](Endpoint::request), and where `authorize` returns an error.
    fn request_with(&self, base: &str, authorize: &dyn Authorize) -> Built {
        let mut request = self.request(base)?;
        authorize.authorize(&mut request)?;
        Ok(request)
    }

    /// Decodes the answer, as [`Response::decode`] does, with the [`Limits`] among its extensions, where there are some.
    ///
    /// # Errors
    ///
    /// Returns an error if the service says that the call failed, or if the body does not fit the table.
    fn decode(response: http::Response<impl AsRef<[u8]>>) -> Result<Self::Response, ResponseError> {
        let (parts, body) = response.into_parts();
        let limits = parts.extensions.get().copied().unwrap_or_default();
        let mut decoded = Self::Response::decode_owned(limits, parts.status, &parts.headers, body.as_ref());
        if let (Err(error), false) = (&mut decoded, may_start_job::<Self>()) {
            error.forget_job();
        }
        let outcome = decoded.as_ref().map(drop);
        let (status, headers, extensions) = (parts.status.into(), &parts.headers, &parts.extensions);
        trace::decoded(&Self::METHOD, Self::PATH, status, headers, extensions, outcome);
        decoded
    }
}

/// Whether a call may start a job. A call with a safe method
/// ([RFC 9110, section 9.2.1](https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1)) does so only where its response says.
pub(crate) fn may_start_job<E: Endpoint + ?Sized>() -> bool {
    E::Response::STARTS_JOB || !E::METHOD.is_safe()
}

/// A response that keeps nothing of the body it was read from: one without lifetime. Every other type with `#[response]`
/// is one.
// It has no supertraits, because the compiler reports each of them beside this one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the response of a request",
    label = "is no response, or borrows from the body",
    note = "the type that `response` names needs #[response], and no lifetime; in a generic one, as Page<X>, X needs \
            #[structure], #[response] or #[values]",
    note = "a list or a map is a struct of your own with one unnamed field: #[response] struct Servers(Vec<Server>);",
    note = "an answer whose page documents no body is response = ()"
)]
pub trait OwnedResponse: Sized {
    /// Whether a parameter is declared as the id of a job that the call starts; only for the macros.
    #[doc(hidden)]
    const STARTS_JOB: bool = false;

    /// Decodes an answer, as [`Response::decode_with_limits`] does.
    ///
    /// # Errors
    ///
    /// As [`Response::decode`].
    fn decode_owned(
        limits: Limits,
        status: http::StatusCode,
        headers: &http::HeaderMap,
        body: &[u8],
    ) -> Result<Self, ResponseError>;
}

#[diagnostic::do_not_recommend]
impl<T: Response + for<'de> Field<'de>> OwnedResponse for T {
    const STARTS_JOB: bool = T::STARTS_JOB;

    fn decode_owned(
        limits: Limits,
        status: http::StatusCode,
        headers: &http::HeaderMap,
        body: &[u8],
    ) -> Result<Self, ResponseError> {
        T::decode_with_limits(limits, status, headers, body)
    }
}

/// Nothing is kept of the answer to a call whose page documents no body; its error is the one of every call.
///
/// ```
/// use restable::{Endpoint, request};
///
/// #[request(DELETE "/v1/cache", response = ())]
/// pub struct EmptyCache;
///
/// EmptyCache::decode(http::Response::builder().status(204).body(b"")?)?;
/// let answer = http::Response::builder().status(409).body(br#"{"error_code": "C.1", "error_msg": "in use"}"#)?;
/// assert!(EmptyCache::decode(answer).is_err_and(|error| error.is_code("C.1")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
impl OwnedResponse for () {
    fn decode_owned(
        limits: Limits,
        status: http::StatusCode,
        headers: &http::HeaderMap,
        body: &[u8],
    ) -> Result<Self, ResponseError> {
        Unknown::decode_owned(limits, status, headers, body).map(drop)
    }
}

/// What stands in where the response of a request is not known, so that one mistake gives one error.
#[derive(Debug)]
#[restable_macros::response]
pub struct Unknown;
