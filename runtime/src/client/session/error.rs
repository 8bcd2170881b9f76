//! Why signing in failed.

use alloc::boxed::Box;
use alloc::sync::Arc;
use core::fmt;

use crate::client::error::CallError;

/// The error of signing in, which all calls that waited for the token share.
///
/// It contains no credentials. [`call`](Self::call) has the response of the identity service.
#[derive(Clone)]
pub struct SignInError(Arc<Reason>);

enum Reason {
    Call(Box<CallError>),
    Expired,
}

impl SignInError {
    pub(super) fn call_failed(error: Box<CallError>) -> Self {
        Self(Arc::new(Reason::Call(error)))
    }

    pub(super) fn expired() -> Self {
        Self(Arc::new(Reason::Expired))
    }

    /// The error of the call that signs in. `None` if the identity service issued a token that had already expired.
    pub fn call(&self) -> Option<&CallError> {
        match &*self.0 {
            Reason::Call(error) => Some(error),
            Reason::Expired => None,
        }
    }
}

impl fmt::Display for SignInError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Reason::Call(error) => write!(f, "signing in failed: {error}"),
            Reason::Expired => f.write_str("signing in failed: the identity service issued a token that has expired"),
        }
    }
}

impl fmt::Debug for SignInError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Reason::Call(error) => f.debug_tuple("SignInError").field(error).finish(),
            Reason::Expired => f.write_str("SignInError(Expired)"),
        }
    }
}

/// Has no source: `Display` includes it already.
impl core::error::Error for SignInError {}
