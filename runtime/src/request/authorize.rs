//! How the token comes into a request: once, and not as a field of every struct.

use alloc::string::String;
use alloc::vec::Vec;

use http::{HeaderName, Request, Response, request};

use super::error::RequestError;
use super::header::header_value;
use crate::types::secret::Secret;

/// Adds to a built request what proves who sends it: a token, or a signature of the whole request.
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
    /// Returns an error if that is not possible: [`RequestError::Unauthorized`], unless another one says more.
    fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError>;

    /// Learns that the service answered a request with 401, so that the next [`authorize`](Self::authorize) does not use
    /// the same token again. It does nothing by default, as is right for a closure that looks up the token each time.
    ///
    /// The clients of `restable::client` call it once for each response with that status. A query for a job is then sent
    /// once more, with a fresh authorization; nothing else is sent again. A program that sends requests in another way
    /// calls it itself.
    ///
    /// `request` is what was sent, without its body. `response` is the answer, for its `WWW-Authenticate`, its error code,
    /// or the `Date` from which a signature corrects its clock; its body may be incomplete.
    ///
    /// * It runs where the request is sent from, so it should only mark the token as refused, and leave the renewal to
    ///   `authorize`.
    /// * Several callers may send the same token and learn of the refusal one after the other, when the first of them has
    ///   a new token already. So compare the token in `request` with the current one.
    /// * A request that was made by hand for `exchange` may have an authorization of its own.
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

/// A token that travels as `X-Auth-Token`, marked sensitive.
///
/// Source: [Token authentication](https://docs.otc.t-systems.com/identity-access-management/api-ref/calling_apis/authentication.html).
#[derive(Debug, Clone)]
#[allow(clippy::exhaustive_structs, reason = "it is made of its token")]
pub struct XAuthToken(pub Secret<String>);

const HEADER: &str = "x-auth-token";

impl Authorize for XAuthToken {
    fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError> {
        let token = header_value(self.0.expose(), true).ok_or(RequestError::Header { header: HEADER })?;
        request.headers_mut().insert(HeaderName::from_static(HEADER), token);
        Ok(())
    }
}
