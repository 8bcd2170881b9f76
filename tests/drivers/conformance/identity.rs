//! A pretended cloud: an identity service that issues tokens, and a service that checks them.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use restable::auth::{Cloud, Credentials, Domain, Project, RenewalPolicy, User};
use restable::client::Session;
use restable_driver_tests::{Received, Reply, Server};

pub const PASSWORD: &str = "hunter2";

/// The credentials of all scenarios.
pub fn credentials() -> Credentials {
    let user = User::Name("ada".into(), Domain::Name("OTC-1".into()));
    Credentials::password(user, PASSWORD).scope(Project::Name("eu-de".into(), None))
}

/// A session with the pretended cloud.
pub fn session(base: &str) -> Session {
    Session::new(Cloud::new(format!("{base}/v3"), credentials()))
}

/// A session whose attempts may only take this long.
pub fn impatient(base: &str, timeout: Duration) -> Session {
    let policy = RenewalPolicy::new().timeout(timeout).min_delay(Duration::from_millis(300));
    Session::with_policy(Cloud::new(base, credentials()), policy)
}

/// Issues the tokens `t-1`, `t-2` and so on.
#[derive(Clone)]
pub struct Identity(Arc<State>);

struct State {
    sign_ins: AtomicUsize,
    /// Issues no more tokens.
    closed: AtomicBool,
    /// How long the first sign-in takes, and all others.
    delays: Mutex<[Duration; 2]>,
    /// The seconds for which a token is valid.
    lifetime: AtomicUsize,
    /// Tokens up to this number are refused.
    refused: AtomicUsize,
    /// The replies of the service, of which the last one is repeated.
    replies: Mutex<Vec<Reply>>,
}

impl Identity {
    pub fn new() -> Self {
        Self(Arc::new(State {
            sign_ins: AtomicUsize::new(0),
            closed: AtomicBool::new(false),
            delays: Mutex::default(),
            lifetime: AtomicUsize::new(86_400),
            refused: AtomicUsize::new(0),
            replies: Mutex::new(vec![Reply::new(200, r#"{"job_id": "j-1"}"#)]),
        }))
    }

    pub fn first_sign_in(self, delay: Duration) -> Self {
        self.0.delays.lock().expect("the delays")[0] = delay;
        self
    }

    pub fn sign_in_takes(self, delay: Duration) -> Self {
        *self.0.delays.lock().expect("the delays") = [delay; 2];
        self
    }

    pub fn lifetime(self, seconds: usize) -> Self {
        self.0.lifetime.store(seconds, Ordering::SeqCst);
        self
    }

    pub fn replies(self, replies: impl IntoIterator<Item = Reply>) -> Self {
        *self.0.replies.lock().expect("the replies") = replies.into_iter().collect();
        self
    }

    /// Refuses the tokens up to this number.
    pub fn refuse(&self, number: usize) {
        self.0.refused.store(number, Ordering::SeqCst);
    }

    /// Refuses all credentials from now on.
    pub fn close(&self) {
        self.0.closed.store(true, Ordering::SeqCst);
    }

    pub fn sign_ins(&self) -> usize {
        self.0.sign_ins.load(Ordering::SeqCst)
    }

    /// Starts the cloud. The catalog leads to its own address.
    pub fn start(&self) -> Server {
        let cloud = self.clone();
        Server::playing(move |request| cloud.reply(request))
    }

    fn reply(&self, request: &Received) -> Reply {
        if request.line == "POST /v3/auth/tokens" { self.issue(request) } else { self.serve(request) }
    }

    fn issue(&self, request: &Received) -> Reply {
        let number = self.0.sign_ins.fetch_add(1, Ordering::SeqCst) + 1;
        let delay = self.0.delays.lock().expect("the delays")[usize::from(number > 1)];
        thread::sleep(delay);
        if self.0.closed.load(Ordering::SeqCst) {
            let message = r#"{"error": {"code": 401, "message": "The password is wrong.", "title": "Unauthorized"}}"#;
            return Reply::new(401, message);
        }
        let host = request.header("host").expect("a host");
        let lifetime = self.0.lifetime.load(Ordering::SeqCst);
        let body = format!(
            r#"{{"token": {{"issued_at": "2026-11-28T08:00:00.000000Z", "expires_at": "{}",
                "project": {{"id": "p-1", "name": "eu-de", "domain": {{"id": "d-1"}}}},
                "catalog": [
                    {{"type": "ecs", "endpoints": [
                        {{"interface": "public", "region": "*", "url": "http://{host}/v2/p-1"}},
                        {{"interface": "internal", "region": "*", "url": "http://127.0.0.1:1/v2/p-1"}}]}},
                    {{"type": "evs", "endpoints": []}}]}}}}"#,
            expiry(lifetime),
        );
        Reply::new(201, &body).header("X-Subject-Token", &format!("t-{number}"))
    }

    fn serve(&self, request: &Received) -> Reply {
        let token = request.header("x-auth-token").and_then(|token| token.strip_prefix("t-")?.parse::<usize>().ok());
        if token.is_none_or(|token| token <= self.0.refused.load(Ordering::SeqCst)) {
            return Reply::new(401, r#"{"error": {"code": 401, "message": "The token is not valid."}}"#);
        }
        let mut replies = self.0.replies.lock().expect("the replies");
        if replies.len() > 1 { replies.remove(0) } else { replies[0].clone() }
    }
}

/// The time of expiry of a token that is issued at 08:00.
fn expiry(seconds: usize) -> String {
    let (days, rest) = (seconds / 86_400, 8 * 3_600 + seconds % 86_400);
    let (hours, minutes, seconds) = (rest / 3_600, rest / 60 % 60, rest % 60);
    format!("2026-11-{:02}T{hours:02}:{minutes:02}:{seconds:02}.000000Z", 28 + days)
}
