//! The steps of a caller that needs a token, and its attempt to sign in.

use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::time::Duration;

use super::{Session, SignInError};
use crate::auth::{Attempt, Credentials, IssueToken, IssuedToken};
use crate::client::error::CallError;
use crate::client::service::Service;
use crate::types::secret::Secret;

/// What a caller does next.
pub(in crate::client) enum Step {
    /// Send the request with this token.
    Use(Arc<IssuedToken>),
    SignIn(SigningIn),
    /// Wait until the session [notifies](Session::listen), but at most this long.
    Wait(Duration),
    Failed(SignInError),
}

/// An attempt to sign in. If it is dropped before its end, another caller may sign in at once.
pub(in crate::client) struct SigningIn {
    session: Session,
    /// `None` after its end.
    attempt: Option<Attempt>,
    /// The requests that have not been sent, the next one last.
    requests: Vec<IssueToken>,
}

impl SigningIn {
    pub(super) fn new(session: Session, attempt: Attempt) -> Self {
        let first = session.shared.cloud.credentials();
        let chain = core::iter::successors(Some(first), |credentials| credentials.source());
        let requests = chain.map(Credentials::request).collect();
        Self { session, attempt: Some(attempt), requests }
    }

    /// The identity service.
    pub(in crate::client) fn identity(&self) -> Service {
        Service::new(self.session.shared.cloud.identity())
    }

    /// How long the attempt may take.
    pub(in crate::client) fn timeout(&self) -> Duration {
        self.session.shared.policy.attempt_timeout()
    }

    /// The first request, or the one after a response. An agency is assumed with the token of the user.
    pub(in crate::client) fn next_request(&mut self, last: Option<&IssuedToken>) -> Option<IssueToken> {
        let mut request = self.requests.pop()?;
        if let Some(last) = last {
            request.auth_token = Some(last.subject_token.clone());
        }
        Some(request)
    }

    /// Ends the attempt.
    pub(in crate::client) fn finish(mut self, outcome: Result<IssuedToken, CallError>) {
        let Some(attempt) = self.attempt.take() else { return };
        let now = self.session.now();
        let mut state = self.session.lock();
        match outcome {
            Ok(issued) => {
                let token: Secret<_> = issued.subject_token.clone();
                // A token without a time of expiry is used until a service refuses it.
                let lifetime = issued.lifetime().unwrap_or(Duration::MAX);
                if !state.tokens.on_issued(now, attempt, token, lifetime) {
                    state.tokens.on_failure(now, attempt, SignInError::expired());
                } else if state.tokens.holds(now, issued.subject_token.expose()) {
                    state.issued = Some(Arc::new(issued));
                }
            }
            Err(error) => state.tokens.on_failure(now, attempt, SignInError::call_failed(Box::new(error))),
        }
        drop(state);
        self.session.shared.changed.notify(usize::MAX);
    }
}

impl Drop for SigningIn {
    fn drop(&mut self) {
        if let Some(attempt) = self.attempt.take() {
            let now = self.session.now();
            self.session.lock().tokens.on_cancelled(now, attempt);
            self.session.shared.changed.notify(usize::MAX);
        }
    }
}
