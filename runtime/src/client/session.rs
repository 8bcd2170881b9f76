//! Sessions: calls that sign in when they need a token.

mod error;
mod link;
mod step;

use alloc::string::String;
use alloc::sync::Arc;
use core::fmt;
use core::hash::{BuildHasher as _, Hasher as _};
use core::time::Duration;
use std::hash::RandomState;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use event_listener::{Event, EventListener};

pub use error::SignInError;
pub(super) use link::Link;
pub(super) use step::{SigningIn, Step};

// Circular: a session gives services, and a service finds its address and its token in its session.
use super::service::Service;
use crate::auth::{Cloud, IssuedToken, RenewalPolicy, TokenCache, TokenStep};

/// A session with a cloud: its calls sign in when they need a token, and share it.
///
/// [`service`](Self::service) gives a [`Service`] of the cloud, which a client calls. The first call signs in, so creating a
/// session sends nothing.
///
/// * One caller signs in or renews the token, and the others wait for it. While a token is still valid, the others use it.
/// * A token is renewed before it expires, by the [`RenewalPolicy`]. A session has no thread: the renewal is part of the next
///   call.
/// * If a service answers with 401, the token is renewed once, and the call is sent once more: a service refuses a token
///   before it processes the request. [`Ureq::upload`](super::Ureq::upload) cannot send its stream again, and `exchange` sends
///   the request as it is, so both only give up the token.
/// * If the caller that signs in is cancelled, because its future is dropped, another one signs in.
/// * A failed attempt is an error of all calls that wait for it, and no call signs in again before the delay of the policy is
///   over: many attempts with a wrong password lock an account.
///
/// The address of a service is that of the catalog in the token. If the value of a path parameter `project_id`, `tenant_id` or
/// `domain_id` is `None` or empty, a call takes it from the token.
///
/// Clones share the token, also among clients: it does not matter whether the blocking or the async client has signed in. The
/// async client needs the timer of tokio for a session.
///
/// `Debug` shows neither credentials nor token.
#[cfg_attr(
    feature = "ureq",
    doc = r#"
```no_run
use restable::auth::{Cloud, Credentials, Domain, Project, User};
use restable::client::{Session, Ureq};
use restable::{request, response, structure};

/// List servers.
#[request(GET "/v1/{project_id}/cloudservers", response = Servers,
    pages(items = servers, item = Server, offset = offset))]
pub struct ListServers {
    #[path]
    pub project_id: Option<String>,
    #[query]
    pub offset: Option<u32>,
}

#[response]
pub struct Servers {
    pub servers: Vec<Server>,
}

#[structure]
pub struct Server {
    pub name: String,
}

let user = User::Name("ada".into(), Domain::Name("OTC-EU-DE-001".into()));
let credentials = Credentials::password(user, "hunter2").scope(Project::Name("eu-de".into(), None));
let session = Session::new(Cloud::new("https://iam.eu-de.otc.t-systems.com/v3", credentials).region("eu-de"));

let ecs = Ureq::new(ureq::Agent::new_with_defaults(), session.service("ecs"));
// The project is that of the token.
for server in ecs.items(ListServers::new()) {
    println!("{}", server?.name);
}
# Ok::<(), Box<dyn std::error::Error>>(())
```
"#
)]
#[derive(Clone)]
pub struct Session {
    shared: Arc<Shared>,
}

struct Shared {
    cloud: Cloud,
    policy: RenewalPolicy,
    start: Instant,
    state: Mutex<State>,
    /// Notifies the callers that wait for the result of an attempt.
    changed: Event,
}

struct State {
    tokens: TokenCache<SignInError>,
    /// The token of `tokens`, with its properties.
    issued: Option<Arc<IssuedToken>>,
}

impl Session {
    /// Creates a session with the default [`RenewalPolicy`].
    pub fn new(cloud: Cloud) -> Self {
        Self::with_policy(cloud, RenewalPolicy::new())
    }

    /// Creates a session that renews its token by this policy.
    pub fn with_policy(cloud: Cloud, policy: RenewalPolicy) -> Self {
        let seed = RandomState::new().build_hasher().finish();
        let state = State { tokens: TokenCache::new(policy).seed(seed), issued: None };
        let shared = Shared { cloud, policy, start: Instant::now(), state: Mutex::new(state), changed: Event::new() };
        Self { shared: Arc::new(shared) }
    }

    /// A service of the cloud, by its type in the catalog: `compute`, `ecs`. The address is looked up by each call, because
    /// the catalog is known only after signing in; a type that the catalog does not have is [`CallError::Endpoint`].
    ///
    /// [`CallError::Endpoint`]: super::CallError::Endpoint
    pub fn service(&self, service_type: impl Into<String>) -> Service {
        Service::of_session(Link::new(self.clone(), service_type.into()))
    }

    /// The cloud.
    pub fn cloud(&self) -> &Cloud {
        &self.shared.cloud
    }

    /// The current token with its project, roles and catalog. `None` before the first call, and if the token has expired or a
    /// service has refused it: `sign_in` of a client issues a new one.
    pub fn token(&self) -> Option<Arc<IssuedToken>> {
        let now = self.now();
        let state = self.lock();
        state.issued.clone().filter(|issued| state.tokens.holds(now, issued.subject_token.expose()))
    }

    /// Returns the next step of a caller that needs a token.
    pub(super) fn step(&self) -> Step {
        let mut state = self.lock();
        loop {
            return match state.tokens.next(self.now()) {
                TokenStep::Use(token) => match &state.issued {
                    Some(issued) if issued.subject_token.expose() == token.expose() => Step::Use(Arc::clone(issued)),
                    // Both are set together, so this token has no properties and cannot be used.
                    _ => {
                        state.tokens.on_refused(token.expose());
                        continue;
                    }
                },
                TokenStep::SignIn(attempt) => Step::SignIn(SigningIn::new(self.clone(), attempt)),
                TokenStep::Wait(delay) => Step::Wait(delay),
                TokenStep::Failed(error) => Step::Failed(error),
            };
        }
    }

    /// Listens for the result of an attempt. To miss none, call [`step`](Self::step) again before waiting.
    pub(super) fn listen(&self) -> EventListener {
        self.shared.changed.listen()
    }

    /// Notes that a service has refused this token.
    pub(super) fn refuse(&self, token: &[u8]) {
        let mut state = self.lock();
        if let Some(issued) = state.issued.take_if(|issued| issued.subject_token.expose().as_bytes() == token) {
            state.tokens.on_refused(issued.subject_token.expose());
        }
    }

    fn now(&self) -> Duration {
        self.shared.start.elapsed()
    }

    /// No code panics while it has the lock, and the state is valid after each statement.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("cloud", &self.shared.cloud)
            .field("policy", &self.shared.policy)
            .finish_non_exhaustive()
    }
}
