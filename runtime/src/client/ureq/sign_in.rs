//! Signing in.

use alloc::sync::Arc;
use core::time::Duration;
use std::time::Instant;

use event_listener::Listener as _;

use super::Ureq;
use crate::auth::{IssueToken, IssuedToken};
use crate::client::call::Call;
use crate::client::connection_error::ConnectionError;
use crate::client::error::CallError;
use crate::client::session::{Session, SigningIn, Step};
use crate::request::Endpoint as _;
use crate::retry::TransportFailure;
use crate::trace;

impl Ureq {
    /// Returns the token of a session, with its project, roles and catalog. It signs in if the session has no valid token, and
    /// renews a token that expires soon.
    ///
    /// Calls sign in on their own, so a program needs this method only to fail early, or to read the properties of the token.
    ///
    /// ```no_run
    /// use restable::auth::{Cloud, Credentials};
    /// use restable::client::{Session, Ureq};
    ///
    /// # fn projects(client: Ureq, credentials: Credentials) -> Result<(), Box<dyn std::error::Error>> {
    /// let session = Session::new(Cloud::new("https://iam.example.com", credentials));
    /// let issued = client.sign_in(&session)?;
    /// println!("project {:?}", issued.token.project_id());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`CallError::SignIn`] if signing in failed.
    pub fn sign_in(&self, session: &Session) -> Result<Arc<IssuedToken>, CallError> {
        self.token(session, None)
    }

    /// The token of a session, within this time if there is one.
    pub(super) fn token(&self, session: &Session, time: Option<Duration>) -> Result<Arc<IssuedToken>, CallError> {
        let start = Instant::now();
        let mut listener = None;
        loop {
            let left = time.map(|time| time.saturating_sub(start.elapsed()));
            if left == Some(Duration::ZERO) {
                return Err(CallError::Connection(ConnectionError::timed_out(TransportFailure::NotSent)));
            }
            match session.step() {
                Step::Use(issued) => return Ok(issued),
                Step::Failed(error) => return Err(error.into()),
                Step::SignIn(mut signing_in) => {
                    let outcome = self.issue(&mut signing_in, left);
                    signing_in.finish(outcome);
                }
                // The result may come between the step and listening, so the step is taken once more before waiting.
                Step::Wait(delay) => match listener.take() {
                    None => listener = Some(session.listen()),
                    Some(listener) => {
                        listener.wait_timeout(left.map_or(delay, |left| left.min(delay)));
                    }
                },
            }
        }
    }

    /// Sends the requests of an attempt to sign in.
    fn issue(&self, signing_in: &mut SigningIn, left: Option<Duration>) -> Result<IssuedToken, CallError> {
        let start = Instant::now();
        let most = left.map_or(signing_in.timeout(), |left| left.min(signing_in.timeout()));
        let client = self.with_service(signing_in.identity());
        let mut last = None;
        while let Some(request) = signing_in.next_request(last.as_ref()) {
            let span = trace::call(IssueToken::METHOD, IssueToken::PATH);
            last = Some(span.in_scope(|| {
                let call = Call::of::<IssueToken>(client.service.request(&request)?);
                let time = most.saturating_sub(start.elapsed()).max(Duration::from_millis(1));
                Ok::<_, CallError>(IssueToken::decode(client.run_call(&span, call, Some(time))?)?)
            })?);
        }
        last.ok_or(CallError::Request(crate::request::RequestError::Unauthorized))
    }
}
