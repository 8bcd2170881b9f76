//! The server: reads requests, and writes responses.

use std::future::IntoFuture as _;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode};
use serde_json::Value;
use tokio::sync::oneshot;

use super::answer;
use super::faults::Fault;
use super::route;
use super::state::State;
use super::{Exchange, Mock};
use crate::generate::contract::Incoming;

/// The maximum length of the body of a request.
const MAX_BODY: usize = 16 * 1024 * 1024;

/// A running server. It stops when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub(super) fn start(mock: Mock) -> io::Result<Self> {
        let listener = TcpListener::bind(mock.address)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let player = Arc::new(Player { mock, url: format!("http://{address}"), state: Mutex::default() });
        let router = Router::new().fallback(move |request: Request| {
            let player = Arc::clone(&player);
            async move { player.respond(request).await }
        });
        let listener = {
            let _context = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let thread = thread::Builder::new().name("restable-mock".to_owned()).spawn(move || {
            runtime.block_on(async {
                let serving = axum::serve(listener, router).into_future();
                futures_util::future::select(Box::pin(serving), stopped).await;
            });
        })?;
        Ok(Self { address, stop: Some(stop), thread: Some(thread) })
    }

    /// Returns the address.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the base URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Waits until the server ends, which it does only if it fails.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

struct Player {
    mock: Mock,
    url: String,
    state: Mutex<State>,
}

/// A response before it is written.
struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Option<Value>,
    page: Option<String>,
    verdict: String,
}

impl Reply {
    fn error(status: u16, message: &str) -> Self {
        let body = Some(answer::error(status, message));
        Self { status, headers: Vec::new(), body, page: None, verdict: message.to_owned() }
    }
}

impl Player {
    async fn respond(&self, request: Request) -> Response<Body> {
        let (head, body) = request.into_parts();
        let (method, path) = (head.method.as_str().to_owned(), head.uri.path().to_owned());
        let fault = self.mock.faults.and_then(|faults| faults.of(self.state().count()));
        if fault == Some(Fault::Delayed) {
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        let mut reply = match (fault, to_bytes(body, MAX_BODY).await) {
            (Some(Fault::Throttled), _) => Reply {
                headers: vec![("retry-after".to_owned(), "1".to_owned())],
                ..Reply::error(429, "a fault: too many requests")
            },
            (Some(Fault::Failed), _) => Reply::error(500, "a fault: an internal error"),
            (Some(Fault::Unavailable), _) => Reply::error(503, "a fault: unavailable"),
            (_, Ok(body)) => self.reply(&method, &incoming(&head, &body)),
            (_, Err(_)) => Reply::error(413, "the body is too long or incomplete"),
        };
        if matches!(fault, Some(Fault::BrokenOff | Fault::Delayed)) {
            reply.verdict.push_str(if fault == Some(Fault::Delayed) { " (delayed)" } else { " (broken off)" });
        }
        let Reply { status, page, verdict, .. } = &reply;
        let exchange = Exchange {
            method,
            path: crate::letter::in_one_line(&path),
            page: page.clone(),
            status: *status,
            verdict: verdict.clone(),
        };
        (self.mock.watch)(&exchange);
        write(reply, fault == Some(Fault::BrokenOff))
    }

    fn reply(&self, method: &str, incoming: &Incoming) -> Reply {
        let mock = &self.mock;
        if method == "POST" && incoming.path == "/v3/auth/tokens" {
            return self.sign_in(incoming);
        }
        let header = |name: &str| incoming.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value);
        let is_known = match header("x-auth-token") {
            Some(token) => self.state().is_valid(token),
            None => header("authorization").is_some() || !mock.needs_token,
        };
        if !is_known {
            return Reply::error(401, "the token is absent, unknown or expired");
        }
        let Some(routed) = route::find(&mock.contracts, method, incoming) else {
            return Reply::error(404, "no page documents a call with this method and path");
        };
        let page = Some(routed.call.page.clone());
        let verdict = if routed.drift.is_empty() { "ok".to_owned() } else { routed.drift.join("; ") };
        if !routed.drift.is_empty() && !mock.is_lenient {
            return Reply { page, ..Reply::error(400, &verdict) };
        }
        let documented = &routed.call.answer;
        let job =
            incoming.query.iter().fold(incoming.path.clone(), |job, (name, value)| format!("{job}\n{name}={value}"));
        let body = answer::body(documented, &job, &mut self.state());
        Reply { status: documented.status, headers: documented.headers.clone(), body, page, verdict }
    }

    fn sign_in(&self, incoming: &Incoming) -> Reply {
        if !answer::asks_for_token(&incoming.body) {
            return Reply::error(400, "the body does not name the methods of `/auth/identity`");
        }
        let token = self.state().issue(self.mock.lifetime);
        Reply {
            status: 201,
            headers: vec![("x-subject-token".to_owned(), token)],
            body: Some(answer::token(&self.mock.contracts, &self.url, self.mock.lifetime)),
            page: None,
            verdict: "ok".to_owned(),
        }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn incoming(head: &axum::http::request::Parts, body: &Bytes) -> Incoming {
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    let pairs = head.uri.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(name), decode(value))
    };
    let header = |(name, value): (&HeaderName, &HeaderValue)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    Incoming {
        path: head.uri.path().to_owned(),
        query: pairs.map(pair).collect(),
        headers: head.headers.iter().map(header).collect(),
        body: body.to_vec(),
    }
}

fn write(reply: Reply, is_broken_off: bool) -> Response<Body> {
    let text = reply.body.map(|body| body.to_string()).unwrap_or_default();
    let has_body = !text.is_empty();
    let body = if is_broken_off { broken_off(&text) } else { Body::from(text) };
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::OK);
    let json = has_body.then(|| ("content-type".to_owned(), "application/json".to_owned()));
    for (name, value) in reply.headers.into_iter().chain(json) {
        let name = HeaderName::from_bytes(name.as_bytes());
        // A page may document a header that HTTP does not allow.
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(&value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// Returns a body that ends with an error after its first half.
fn broken_off(text: &str) -> Body {
    let half = text.as_bytes().get(..text.len() / 2).unwrap_or_default();
    let broken = io::Error::from(io::ErrorKind::ConnectionAborted);
    Body::from_stream(futures_util::stream::iter([Ok(Bytes::copy_from_slice(half)), Err(broken)]))
}
