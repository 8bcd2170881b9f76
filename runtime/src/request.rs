//! Endpoints: from an annotated struct to a request, and from the HTTP response to the decoded one.

mod authorize;
mod body;
pub(crate) mod build;
mod conditional;
mod error;
mod header;
mod multipart;
mod named;
mod other_form;
mod pair_writer;
mod pairs;
mod requested_version;
#[allow(clippy::exhaustive_enums, clippy::exhaustive_structs, reason = "the macros write them")]
mod route;
mod search;
mod styled;
pub(crate) mod target;
mod text;
mod url;

#[cfg(all(feature = "auth", any(feature = "ureq", feature = "reqwest")))]
pub(crate) use authorize::X_AUTH_TOKEN;
pub use authorize::{Authorize, StreamedBody, XAuthToken};
pub use build::Built;
pub use conditional::{Conditional, NotModified};
pub use error::{InvalidBase, InvalidSegment, RequestError};
#[cfg(feature = "auth")]
pub(crate) use header::header_value;
pub use other_form::OtherForm;
pub use requested_version::RequestedVersion;
pub use route::{BodyForm, Route};
use target::Target;

use alloc::vec::Vec;
use core::fmt;

use restable_model::Microversion;

use crate::codec::field::Field;
use crate::codec::limits::Limits;
use crate::codec::view::View;
use crate::response::Response;
use crate::response::error::ResponseError;
use crate::table::Names;
use crate::trace;

/// A method, a path, and the parameters of a request. Implemented by `#[request]`.
///
/// It opens no socket: [`request`](Endpoint::request) returns the request that an HTTP client sends, and
/// [`decode`](Endpoint::decode) decodes the response that the client received.
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
    message = "`{Self}` is not an endpoint",
    label = "has neither method nor path",
    note = "give the struct #[request(METHOD \"/path\", response = Type)]"
)]
pub trait Endpoint {
    /// The HTTP method, as `POST`.
    const METHOD: &'static str;

    /// The path as written in the attribute, with its path parameters in braces.
    const PATH: &'static str;

    /// The type that a response is decoded into.
    type Response: OwnedResponse;

    /// The location of each field; only for the macros.
    #[doc(hidden)]
    const ROUTE: &'static Route;

    /// Passes the values of all fields to `build`, in the order of the route; only for the macros.
    #[doc(hidden)]
    fn columns(&self, build: &dyn Fn(&[View<'_, 'static>]) -> Built) -> Built;

    /// Builds the request. `base` is the address of the service: `https://`, a host, and a path if the service is below
    /// one. A slash at its end is optional.
    ///
    /// # Errors
    ///
    /// Returns an error if the base is not such a URL, if the value of a path parameter is empty, `.` or `..`, if a
    /// number is NaN or infinite, or if a value cannot be encoded at its location.
    fn request(&self, base: &str) -> Result<http::Request<Vec<u8>>, RequestError> {
        request_to(self, base.into())
    }

    /// Builds and authorizes the request. Most services require an authorization.
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
    /// The same as for [`request`](Endpoint::request), and any error of `authorize`.
    fn request_with(&self, base: &str, authorize: &dyn Authorize) -> Result<http::Request<Vec<u8>>, RequestError> {
        let mut request = self.request(base)?;
        authorize.authorize(&mut request)?;
        Ok(request)
    }

    /// Checks that a microversion of the service has all parameters of the request that have a value. A client makes
    /// the same check before it sends a request, if its service has a
    /// [`microversion`](crate::client::Service::microversion).
    ///
    /// ```
    /// use restable::{Endpoint, Microversion, request, response};
    ///
    /// #[response]
    /// pub struct Anything;
    ///
    /// #[request(GET "/servers", response = Anything)]
    /// pub struct ListServers {
    ///     #[query]
    ///     #[param(min_version = "2.83")]
    ///     pub locked: Option<bool>,
    /// }
    ///
    /// let mut list = ListServers::new();
    /// assert!(list.check_microversion(Microversion::new(2, 1)).is_ok());
    /// list.locked = Some(true);
    /// let error = list.check_microversion(Microversion::new(2, 1)).unwrap_err();
    /// assert_eq!(error.to_string(), "version 2.1 of the service does not have the parameter at /locked: it exists since 2.83");
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`RequestError::Microversion`] for the first parameter that the version does not have.
    fn check_microversion(&self, version: Microversion) -> Result<(), RequestError> {
        self.columns(&|views| check_version(version, Self::ROUTE.names, views)).map(drop)
    }

    /// Decodes the response, as [`Response::decode`] does, within the [`Limits`] of its extensions, if it has any.
    ///
    /// # Errors
    ///
    /// Returns an error if the service reports that the call failed, or if the body does not fit the table.
    fn decode(response: http::Response<impl AsRef<[u8]>>) -> Result<Self::Response, ResponseError> {
        let (parts, body) = response.into_parts();
        let limits = parts.extensions.get().copied().unwrap_or_default();
        let mut decoded = Self::Response::decode_owned(limits, parts.status, &parts.headers, body.as_ref());
        if let (Err(error), false) = (&mut decoded, may_start_job::<Self>()) {
            error.forget_job();
        }
        let outcome = decoded.as_ref().map(drop);
        let (status, headers, extensions) = (parts.status.into(), &parts.headers, &parts.extensions);
        trace::response_decoded(Self::METHOD, Self::PATH, status, headers, extensions, outcome);
        decoded
    }
}

/// Checks that a version has all parameters that have a value; returns an empty request.
pub(crate) fn check_version(version: Microversion, names: &'static Names, views: &[View<'_, 'static>]) -> Built {
    match search::outside_version(version, names, views) {
        None => Ok(http::Request::new(Vec::new())),
        Some((pointer, versions)) => Err(RequestError::Microversion { pointer, versions, version }),
    }
}

/// Builds the request of an endpoint for a target.
pub(crate) fn request_to<E: Endpoint + ?Sized>(endpoint: &E, target: Target<'_>) -> Built {
    let built = endpoint.columns(&|views| build::request(E::METHOD, E::ROUTE, target, views));
    let built = match E::Response::ACCEPT {
        Some(media_types) => build::accept(built, media_types),
        None => built,
    };
    trace::request_built(E::METHOD, E::PATH, built.as_ref().map(drop).map_err(|error| -> &dyn fmt::Display { error }));
    built
}

/// A request with a raw body, which a client can read from a stream instead of memory. Implemented by `#[request]` if a
/// field that is the whole body has `#[param(raw)]`.
#[diagnostic::on_unimplemented(
    message = "the body of `{Self}` cannot be a stream",
    label = "has no raw body",
    note = "mark the field that is the body: #[param(raw)] content: Vec<u8>"
)]
pub trait RawRequest {}

/// Whether a call may start a job. A call with a safe method
/// ([RFC 9110, section 9.2.1](https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1)) does so only if its response
/// declares it.
pub(crate) fn may_start_job<E: Endpoint + ?Sized>() -> bool {
    E::Response::STARTS_JOB
        || !matches!(E::METHOD, "GET" | "HEAD" | "OPTIONS" | "TRACE" | "QUERY" | "PROPFIND" | "REPORT" | "SEARCH")
}

/// A response that does not borrow from the body, which means a type without lifetime. Every such type with
/// `#[response]` implements it. Implement it yourself for a body that no table describes.
///
/// ```
/// use http::{HeaderMap, StatusCode};
/// use restable::{Endpoint, Limits, OwnedResponse, Response, ResponseError, request, response};
///
/// #[response]
/// struct Text(#[param(raw)] String);
///
/// /// The lines of a log.
/// struct Lines(Vec<String>);
///
/// impl OwnedResponse for Lines {
///     fn decode_owned(
///         limits: Limits,
///         status: StatusCode,
///         headers: &HeaderMap,
///         body: &[u8],
///     ) -> Result<Self, ResponseError> {
///         // An abnormal response is an error of the inner type.
///         let text = Text::decode_with_limits(limits, status, headers, body)?;
///         Ok(Self(text.0.lines().map(str::to_owned).collect()))
///     }
/// }
///
/// #[request(GET "/v1/log", response = Lines)]
/// struct ShowLog;
///
/// assert_eq!(ShowLog::decode(http::Response::new("a\nb"))?.0, ["a", "b"]);
/// # Ok::<(), ResponseError>(())
/// ```
// It has no supertraits, because the compiler would report each of them in addition to this trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the response of a request",
    label = "is not a response, or borrows from the body",
    note = "the type that `response` names needs #[response], and no lifetime; in a generic one, as Page<X>, X needs \
            #[structure], #[response] or #[values]",
    note = "for a list or a map, define a struct with one unnamed field: #[response] struct Servers(Vec<Server>);",
    note = "for a response whose page documents no body, write response = ()"
)]
pub trait OwnedResponse: Sized {
    /// Whether a parameter is declared as the id of a job that the call starts; only for the macros.
    #[doc(hidden)]
    const STARTS_JOB: bool = false;

    /// The header that has the id of a job that the call starts; only for the macros.
    #[doc(hidden)]
    const JOB_HEADER: Option<&'static str> = None;

    /// The media types of the response, if it is not JSON; only for the macros.
    #[doc(hidden)]
    const ACCEPT: Option<&'static str> = None;

    /// Decodes a response, as [`Response::decode_with_limits`] does.
    ///
    /// # Errors
    ///
    /// The same as for [`Response::decode`].
    fn decode_owned(
        limits: Limits,
        status: http::StatusCode,
        headers: &http::HeaderMap,
        body: &[u8],
    ) -> Result<Self, ResponseError>;
}

#[diagnostic::do_not_recommend]
impl<T: Response + for<'de> Field<'de>> OwnedResponse for T {
    #[doc(hidden)]
    const STARTS_JOB: bool = T::STARTS_JOB;
    #[doc(hidden)]
    const JOB_HEADER: Option<&'static str> = T::JOB_HEADER;
    #[doc(hidden)]
    const ACCEPT: Option<&'static str> = T::ACCEPT;

    fn decode_owned(
        limits: Limits,
        status: http::StatusCode,
        headers: &http::HeaderMap,
        body: &[u8],
    ) -> Result<Self, ResponseError> {
        T::decode_with_limits(limits, status, headers, body)
    }
}

/// The response of a call whose page documents no body. The body is ignored; errors are those of every other call.
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

/// The substitute for an unknown response type of a request, so that one mistake gives one error.
#[derive(Debug)]
#[restable_macros::response]
#[non_exhaustive]
pub struct Unknown;
