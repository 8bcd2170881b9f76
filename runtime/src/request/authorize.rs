//! The authorization of requests, in one place and not as a field of every struct.

use alloc::string::String;
use alloc::vec::Vec;

use http::{HeaderName, Request, Response, request};

use super::error::RequestError;
use super::header::header_value;
use crate::types::secret::Secret;

/// Adds the credentials to a built request: a token, or a signature of the whole request.
///
/// Implemented for closures, and by [`XAuthToken`].
///
/// ```
/// use restable::{Endpoint, RequestError, request, response};
///
/// #[response]
/// pub struct Anything;
///
/// #[request(GET "/", response = Anything)]
/// pub struct Versions;
///
/// let sign = |request: &mut http::Request<Vec<u8>>| {
///     request.headers_mut().insert("x-sdk-date", http::HeaderValue::from_static("20261123T000000Z"));
///     Ok(())
/// };
/// let request = Versions::new().request_with("https://ecs.example.com", &sign)?;
/// assert!(request.headers().contains_key("x-sdk-date"));
/// # Ok::<(), RequestError>(())
/// ```
pub trait Authorize {
    /// Authorizes the request.
    ///
    /// # Errors
    ///
    /// Returns an error if that is not possible: [`RequestError::Unauthorized`], unless another variant is more
    /// specific.
    fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError>;

    /// Is called when the service answers a request with 401, so that the next [`authorize`](Self::authorize) does not
    /// use the same token again. The default does nothing, which is right for a closure that looks up the token each
    /// time.
    ///
    /// The clients of `restable::client` call it once for each response with that status. They then authorize a query
    /// for a job, and a call of a session, again and send it once more. Because of a 401, they send no other request again. A
    /// program that sends requests in another way has to call it itself.
    ///
    /// `request` is the request that was sent, without its body. `response` gives access to `WWW-Authenticate`, the
    /// error code, or the `Date` from which a signature corrects its clock; its body may be incomplete.
    ///
    /// * It runs on the thread or task that sends the request, so it should only mark the token as refused and leave the
    ///   renewal to `authorize`.
    /// * Several callers may send the same token and be refused one after the other, while the first of them already has
    ///   a new token. So compare the token in `request` with the current one.
    /// * A request that is sent with `exchange` may have an authorization of its own.
    ///
    /// ```
    /// use std::sync::Mutex;
    ///
    /// use http::{Request, Response, request};
    /// use restable::{Authorize, RequestError, XAuthToken};
    ///
    /// /// A token that is renewed when the service refuses it.
    /// struct Renewed {
    ///     token: Mutex<Option<String>>,
    ///     sign_in: fn() -> Option<String>,
    /// }
    ///
    /// impl Authorize for Renewed {
    ///     fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError> {
    ///         // One caller signs in, and the others wait for the lock.
    ///         let mut token = self.token.lock().map_err(|_| RequestError::Unauthorized)?;
    ///         if token.is_none() {
    ///             *token = (self.sign_in)();
    ///         }
    ///         let token = token.clone().ok_or(RequestError::Unauthorized)?;
    ///         XAuthToken(token.into()).authorize(request)
    ///     }
    ///
    ///     fn refused(&self, request: &request::Parts, _: &Response<Vec<u8>>) {
    ///         let sent = request.headers.get("x-auth-token").map(|token| token.as_bytes());
    ///         if let Ok(mut token) = self.token.lock() {
    ///             token.take_if(|token| sent == Some(token.as_bytes()));
    ///         }
    ///     }
    /// }
    /// ```
    fn refused(&self, request: &request::Parts, response: &Response<Vec<u8>>) {
        let _ = (request, response);
    }
}

impl<F: Fn(&mut Request<Vec<u8>>) -> Result<(), RequestError>> Authorize for F {
    fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError> {
        self(request)
    }
}

/// An extension of a request whose body a client will read from a stream. The body of the request is empty, so an
/// [`Authorize`] that signs bodies has to leave it out of the signature, or to return an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct StreamedBody {
    /// The length in bytes, if it is known.
    pub length: Option<u64>,
}

/// A token that is sent as `X-Auth-Token`, marked sensitive.
///
/// Source: [Token authentication](https://docs.otc.t-systems.com/identity-access-management/api-ref/calling_apis/authentication.html).
#[derive(Debug, Clone)]
#[allow(clippy::exhaustive_structs, reason = "it is made of its token")]
pub struct XAuthToken(pub Secret<String>);

/// The header with the token.
pub(crate) const X_AUTH_TOKEN: &str = "x-auth-token";

impl Authorize for XAuthToken {
    fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError> {
        let token = header_value(self.0.expose(), true).ok_or(RequestError::Header { header: X_AUTH_TOKEN })?;
        request.headers_mut().insert(HeaderName::from_static(X_AUTH_TOKEN), token);
        Ok(())
    }
}
