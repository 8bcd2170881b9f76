//! How the token comes into a request: once, and not as a field of every struct.

use alloc::string::String;
use alloc::vec::Vec;

use http::{HeaderName, Request};

use super::error::RequestError;
use super::header::header_value;
use crate::secret::Secret;

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
pub struct XAuthToken(pub Secret<String>);

const HEADER: &str = "x-auth-token";

impl Authorize for XAuthToken {
    fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError> {
        let token = header_value(self.0.expose(), true).ok_or(RequestError::Header { header: HEADER })?;
        request.headers_mut().insert(HeaderName::from_static(HEADER), token);
        Ok(())
    }
}
