//! Calls and waits whose token the service refuses.

use std::sync::{Arc, Mutex};

use http::{Request, Response, request};
use restable::client::Service;
use restable::job::JobErrorKind;
use restable::{Authorize, RequestError, XAuthToken};
use restable_driver_tests::{Driver, Reply, Server};

use crate::{RUNNING, SUCCESS, client, delete, policy, replies};

const REFUSED: &str = r#"{"error": {"code": 401, "message": "The token expired.", "title": "Unauthorized"}}"#;

/// Issues the tokens `t-1`, `t-2` and so on: a new token after the current one was refused.
#[derive(Clone, Default)]
struct Tokens(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    current: Option<String>,
    issued: usize,
    /// The status code of each refusal, and the authentication scheme that its response asks for.
    refusals: Vec<(u16, Option<String>)>,
}

impl Authorize for Tokens {
    fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError> {
        let mut state = self.0.lock().expect("the tokens");
        if state.current.is_none() {
            state.issued += 1;
            state.current = Some(format!("t-{}", state.issued));
        }
        XAuthToken(state.current.clone().expect("a token").into()).authorize(request)
    }

    fn refused(&self, request: &request::Parts, response: &Response<Vec<u8>>) {
        let mut state = self.0.lock().expect("the tokens");
        let challenge = response.headers().get("www-authenticate").map(|value| value.to_str().expect("text").into());
        state.refusals.push((response.status().as_u16(), challenge));
        let sent = request.headers.get("x-auth-token").map(http::HeaderValue::as_bytes);
        state.current.take_if(|current| sent == Some(current.as_bytes()));
    }
}

impl Tokens {
    fn client<D: Driver>(&self, server: &Server) -> D {
        D::new(Service::new(&server.base).authorize(self.clone()))
    }

    fn refusals(&self) -> Vec<(u16, Option<String>)> {
        self.0.lock().expect("the tokens").refusals.clone()
    }
}

fn refused() -> Reply {
    Reply::new(401, REFUSED).header("WWW-Authenticate", "Keystone")
}

fn tokens_received(server: &Server) -> Vec<String> {
    let received = server.received();
    received.iter().map(|request| request.header("x-auth-token").expect("a token").into()).collect()
}

pub fn a_query_is_sent_again_with_a_new_token<D: Driver>() {
    let server = Server::start([Reply::new(200, RUNNING), refused(), Reply::new(200, SUCCESS)]);
    let tokens = Tokens::default();
    tokens.client::<D>(&server).wait(policy().tolerance(0), |_| ()).expect("success");
    assert_eq!(tokens_received(&server), ["t-1", "t-1", "t-2"]);
    assert_eq!(tokens.refusals(), [(401, Some("Keystone".into()))]);
}

pub fn a_token_expires_twice_in_one_wait<D: Driver>() {
    let running = || Reply::new(200, RUNNING);
    let server = Server::start([refused(), running(), refused(), Reply::new(200, SUCCESS)]);
    let tokens = Tokens::default();
    tokens.client::<D>(&server).wait(policy(), |_| ()).expect("success");
    assert_eq!(tokens_received(&server), ["t-1", "t-2", "t-2", "t-3"]);
}

pub fn a_second_refusal_in_a_row_ends_the_wait<D: Driver>() {
    let server = Server::start([Reply::new(200, RUNNING), refused()]);
    let tokens = Tokens::default();
    let error = tokens.client::<D>(&server).wait(policy(), |_| ()).expect_err("a refusal");
    assert_eq!((error.kind(), error.job_id().as_str()), (JobErrorKind::Refused, "j-1"));
    assert_eq!(tokens_received(&server), ["t-1", "t-1", "t-2"]);
    assert_eq!(tokens.refusals().len(), 2, "the next call has a new token");
}

pub fn a_fixed_token_is_sent_once_more<D: Driver>() {
    let server = Server::start([refused(), Reply::new(200, SUCCESS)]);
    client::<D>(&server).wait(policy(), |_| ()).expect("success");
    assert_eq!(tokens_received(&server), ["t-1", "t-1"]);
}

pub fn a_refusal_that_breaks_off_is_a_refusal<D: Driver>() {
    let cut = Reply::Cut(401, Vec::new(), br#"{"error": {"co"#.into(), 90);
    let server = Server::start([cut, Reply::new(200, SUCCESS)]);
    let tokens = Tokens::default();
    tokens.client::<D>(&server).wait(policy(), |_| ()).expect("success");
    assert_eq!(tokens_received(&server), ["t-1", "t-2"]);
}

pub fn a_call_is_not_sent_again_and_the_next_has_a_new_token<D: Driver>() {
    let server = Server::start([refused(), Reply::new(200, r#"{"job_id": "j-1"}"#)]);
    let tokens = Tokens::default();
    let client = tokens.client::<D>(&server);
    let error = client.send(&delete()).expect_err("a refusal");
    assert_eq!(error.status().map(restable::Status::code), Some(401));
    assert_eq!(tokens_received(&server), ["t-1"]);
    client.send(&delete()).expect("a job");
    assert_eq!(tokens_received(&server), ["t-1", "t-2"]);
}

/// Two callers report the refusal of one token, which is renewed once.
pub fn a_refusal_of_a_token_that_was_replaced_changes_nothing<D: Driver>() {
    let server = Server::start([refused(), refused(), Reply::new(200, r#"{"job_id": "j-1"}"#)]);
    let tokens = Tokens::default();
    let service = Service::new(&server.base).authorize(tokens.clone());
    let client = tokens.client::<D>(&server);
    let first = service.request(&delete()).expect("a request");
    let second = service.request(&delete()).expect("a request");
    client.exchange(first).expect("an answer");
    service.request(&delete()).expect("a request with a new token");
    client.exchange(second).expect("an answer");
    client.send(&delete()).expect("a job");
    assert_eq!(tokens_received(&server), ["t-1", "t-1", "t-2"]);
}

pub fn a_request_without_authorization_is_refused<D: Driver>() {
    let server = Server::start([refused()]);
    let error = D::new(Service::new(&server.base)).wait(policy(), |_| ()).expect_err("a refusal");
    assert_eq!((error.kind(), error.queries()), (JobErrorKind::Refused, 2));
}

pub fn other_failures_are_no_refusals<D: Driver>() {
    let mut script = replies(&[RUNNING]);
    script.extend([403, 498].map(|status| Reply::new(status, "{}").header("retry-after-ms", "1")));
    script.extend([Reply::new(503, ""), Reply::Dropped, Reply::new(200, SUCCESS)]);
    let server = Server::start(script);
    let tokens = Tokens::default();
    tokens.client::<D>(&server).wait(policy(), |_| ()).expect("success");
    assert_eq!(tokens.refusals(), []);
    assert_eq!(tokens_received(&server), ["t-1"; 6]);
}
