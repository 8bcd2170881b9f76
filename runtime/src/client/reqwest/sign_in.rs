//! Signing in.

use alloc::sync::Arc;

use super::{Reqwest, too_slow, within};
use crate::auth::{IssueToken, IssuedToken};
use crate::client::call::Call;
use crate::client::error::CallError;
use crate::client::session::{Session, SigningIn, Step};
use crate::request::{Endpoint as _, RequestError};
use crate::trace;

impl Reqwest {
    /// Returns the token of a session, with its project, roles and catalog. It signs in if the session has no valid token, and
    /// renews a token that expires soon. Dropping the future cancels the attempt, and another caller signs in.
    ///
    /// Calls sign in on their own, so a program needs this method only to fail early, or to read the properties of the token.
    ///
    /// It needs the timer of tokio, as [`Builder::enable_time`](https://docs.rs/tokio/1/tokio/runtime/struct.Builder.html#method.enable_time)
    /// enables it.
    ///
    /// ```no_run
    /// use restable::auth::{Cloud, Credentials};
    /// use restable::client::{Reqwest, Session};
    ///
    /// # async fn projects(client: Reqwest, credentials: Credentials) -> Result<(), Box<dyn std::error::Error>> {
    /// let session = Session::new(Cloud::new("https://iam.example.com", credentials));
    /// let issued = client.sign_in(&session).await?;
    /// println!("project {:?}", issued.token.project_id());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`CallError::SignIn`] if signing in failed.
    pub async fn sign_in(&self, session: &Session) -> Result<Arc<IssuedToken>, CallError> {
        let mut listener = None;
        loop {
            match session.step() {
                Step::Use(issued) => return Ok(issued),
                Step::Failed(error) => return Err(error.into()),
                Step::SignIn(mut signing_in) => {
                    let timer = tokio::time::sleep(signing_in.timeout());
                    let outcome = within(timer, self.issue(&mut signing_in)).await;
                    signing_in.finish(outcome.unwrap_or_else(|| Err(too_slow())));
                }
                // The result may come between the step and listening, so the step is taken once more before waiting.
                Step::Wait(delay) => match listener.take() {
                    None => listener = Some(session.listen()),
                    Some(listener) => {
                        within(tokio::time::sleep(delay), listener).await;
                    }
                },
            }
        }
    }

    /// Sends the requests of an attempt to sign in.
    async fn issue(&self, signing_in: &mut SigningIn) -> Result<IssuedToken, CallError> {
        let client = self.with_service(signing_in.identity());
        let mut last = None;
        while let Some(request) = signing_in.next_request(last.as_ref()) {
            let span = trace::call(IssueToken::METHOD, IssueToken::PATH);
            let request = span.in_scope(|| client.service.request(&request))?;
            let answer = client.run_call(&span, Call::of::<IssueToken>(request)).await?;
            last = Some(span.in_scope(|| IssueToken::decode(answer))?);
        }
        last.ok_or(CallError::Request(RequestError::Unauthorized))
    }
}
