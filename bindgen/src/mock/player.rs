//! Reads requests, and writes responses.

use std::io;
use std::net::SocketAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use axum::http::request::Parts;
use axum::http::uri::Authority;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode};
use serde_json::Value;

use super::answer;
use super::faults::Fault;
use super::pages::{Origin, Turn};
use super::route;
use super::state::State;
use super::{Exchange, Mock};
use crate::generate::contract::{Content, FILE, Incoming, pairs};

/// The maximum length of the body of a request.
const MAX_BODY: usize = 16 * 1024 * 1024;

const FILE_CONTENT: &[u8] = b"\x00\xff the content of a file";

const TEXT: &str = "first line\nsecond line\n";

pub(super) struct Player {
    mock: Mock,
    address: SocketAddr,
    state: Mutex<State>,
}

/// A response before it is written.
struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Option<Sent>,
    page: Option<String>,
    verdict: String,
}

/// The body of a response, with its media type.
enum Sent {
    Json(Value),
    /// The content of every file: neither text nor JSON.
    File(&'static [u8]),
    /// The content of every text.
    Text(&'static str),
}

impl Reply {
    fn error(status: u16, message: &str) -> Self {
        let body = Some(Sent::Json(answer::error(status, message)));
        Self { status, headers: Vec::new(), body, page: None, verdict: message.to_owned() }
    }

    fn throttled(retry_after: &str, message: &str) -> Self {
        Self { headers: vec![("retry-after".to_owned(), retry_after.to_owned())], ..Self::error(429, message) }
    }
}

impl Player {
    pub(super) fn new(mock: Mock, address: SocketAddr) -> Self {
        Self { mock, address, state: Mutex::default() }
    }

    pub(super) async fn respond(&self, request: Request) -> Response<Body> {
        let (head, body) = request.into_parts();
        let (method, path) = (head.method.as_str().to_owned(), head.uri.path().to_owned());
        let fault = self.mock.faults.and_then(|faults| faults.of(self.state().count()));
        if fault == Some(Fault::Delayed) {
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        let mut reply = match (fault, to_bytes(body, MAX_BODY).await) {
            (Some(Fault::Throttled), _) => Reply::throttled("1", "a fault: too many requests"),
            (Some(Fault::Failed), _) => Reply::error(500, "a fault: an internal error"),
            (Some(Fault::Unavailable), _) => Reply::error(503, "a fault: unavailable"),
            (_, Ok(body)) => self.reply(&method, &self.url(&head), &incoming(&head, &body)),
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

    fn reply(&self, method: &str, url: &str, incoming: &Incoming) -> Reply {
        let mock = &self.mock;
        if method == "POST" && incoming.path == "/v3/auth/tokens" {
            return self.sign_in(url, incoming);
        }
        if let Some(retry_after) = self.state().throttled() {
            return Reply::throttled(&retry_after, "too many requests");
        }
        let is_known = match incoming.header("x-auth-token") {
            Some(token) => self.state().is_valid(token),
            None => incoming.header("authorization").is_some() || !mock.needs_token,
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
        let mut body = answer::body(documented, &job, &mut self.state());
        if let (Some(body), Some(paging)) = (&mut body, &routed.call.paging) {
            let origin = Origin { url, path: &incoming.path };
            let turn = Turn { call: routed.call, paging, incoming, origin };
            if let Err(reason) = turn.divide(body, mock.lists) {
                return Reply { page, ..Reply::error(400, &reason) };
            }
        }
        let mut headers = documented.headers.clone();
        headers.extend(incoming.headers.iter().filter(|(name, _)| is_version_header(name)).cloned());
        let body = match documented.body {
            Some(Content::File) => Some(Sent::File(FILE_CONTENT)),
            Some(Content::Text) => Some(Sent::Text(TEXT)),
            _ => body.map(Sent::Json),
        };
        Reply { status: documented.status, headers, body, page, verdict }
    }

    fn sign_in(&self, url: &str, incoming: &Incoming) -> Reply {
        if !answer::asks_for_token(&incoming.body) {
            return Reply::error(400, "the body does not name the methods of `/auth/identity`");
        }
        let token = self.state().issue(self.mock.lifetime);
        Reply {
            status: 201,
            headers: vec![("x-subject-token".to_owned(), token)],
            body: Some(Sent::Json(answer::token(&self.mock.contracts, url, self.mock.lifetime))),
            page: None,
            verdict: "ok".to_owned(),
        }
    }

    /// Returns the base URL that the client has used, because a server on all addresses has none of its own.
    fn url(&self, head: &Parts) -> String {
        let host = head.headers.get("host").and_then(|host| host.to_str().ok());
        let host = host.filter(|host| host.parse::<Authority>().is_ok());
        host.map_or_else(|| format!("http://{}", self.address), |host| format!("http://{host}"))
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns whether a header asks for a microversion. The response states it in the same header.
fn is_version_header(name: &str) -> bool {
    let is_of_service = name.starts_with("x-openstack-") && name.ends_with("-api-version");
    is_of_service || name == "openstack-api-version"
}

fn incoming(head: &Parts, body: &Bytes) -> Incoming {
    let header = |(name, value): (&HeaderName, &HeaderValue)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    Incoming {
        path: head.uri.path().to_owned(),
        query: pairs(head.uri.query().unwrap_or_default()),
        headers: head.headers.iter().map(header).collect(),
        body: body.to_vec(),
    }
}

fn write(reply: Reply, is_broken_off: bool) -> Response<Body> {
    let (media_type, content) = match reply.body {
        Some(Sent::Json(body)) => (Some("application/json"), Bytes::from(body.to_string())),
        Some(Sent::File(content)) => (Some(FILE), Bytes::from_static(content)),
        Some(Sent::Text(content)) => (Some("text/plain; charset=utf-8"), Bytes::from_static(content.as_bytes())),
        None => (None, Bytes::new()),
    };
    let body = if is_broken_off { broken_off(&content) } else { Body::from(content) };
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::OK);
    let media_type = media_type.map(|name| ("content-type".to_owned(), name.to_owned()));
    for (name, value) in reply.headers.into_iter().chain(media_type) {
        let name = HeaderName::from_bytes(name.as_bytes());
        // A page may document a header that HTTP does not allow, or one that describes how this body is sent.
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(&value)) {
            if name != CONTENT_LENGTH && name != TRANSFER_ENCODING {
                response.headers_mut().insert(name, value);
            }
        }
    }
    response
}

/// Returns a body that ends with an error after its first half.
fn broken_off(content: &Bytes) -> Body {
    let half = content.get(..content.len() / 2).unwrap_or_default();
    let broken = io::Error::from(io::ErrorKind::ConnectionAborted);
    Body::from_stream(futures_util::stream::iter([Ok(Bytes::copy_from_slice(half)), Err(broken)]))
}
