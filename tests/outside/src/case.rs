//! The tests of one endpoint.

use restable::Endpoint;

use crate::clients::both;
use crate::server::{Reply, Server};

/// The address of the service for which [`Check::Expressed`] builds a request.
pub const BASE: &str = "https://api.example.com";

/// What is checked of an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Check {
    /// The request is built as its API documents it.
    Expressed,
    /// A response is decoded.
    Decoded,
    /// Both clients send the request to a server and decode its response.
    Spoken,
}

impl Check {
    /// All checks.
    pub const ALL: [Self; 3] = [Self::Expressed, Self::Decoded, Self::Spoken];

    /// The name of the check.
    pub fn name(self) -> &'static str {
        match self {
            Self::Expressed => "expressed",
            Self::Decoded => "decoded",
            Self::Spoken => "spoken",
        }
    }
}

/// The tests of an endpoint of [`ENDPOINTS`](crate::ENDPOINTS).
pub struct Case {
    pub(crate) api: &'static str,
    pub(crate) does: &'static str,
    pub(crate) checks: Vec<(Check, Test)>,
}

/// A check, which panics if it fails.
pub(crate) type Test = Box<dyn Fn() + Send>;

impl Case {
    /// A case without checks, for an endpoint that an [`Exchange`] cannot describe.
    pub fn new(api: &'static str, does: &'static str) -> Self {
        Self { api, does, checks: Vec::new() }
    }

    /// Adds a check, which panics if it fails.
    #[must_use]
    pub fn check(mut self, check: Check, test: impl Fn() + Send + 'static) -> Self {
        self.checks.push((check, Box::new(test)));
        self
    }
}

/// A request and its response, of an endpoint that `send` speaks.
pub struct Exchange<E: Endpoint> {
    api: &'static str,
    does: &'static str,
    build: fn() -> E,
    line: &'static str,
    headers: &'static [(&'static str, &'static str)],
    body: &'static str,
}

/// The description of an endpoint begins with the request that it builds.
pub fn case<E: Endpoint + 'static>(api: &'static str, does: &'static str, build: fn() -> E) -> Exchange<E> {
    Exchange { api, does, build, line: "", headers: &[], body: "" }
}

impl<E: Endpoint + 'static> Exchange<E>
where
    E::Response: 'static,
{
    /// What is sent: `GET /v1/servers`, the headers that are checked, with names in lower case, and the whole body.
    #[must_use]
    pub fn sends(
        self,
        line: &'static str,
        headers: &'static [(&'static str, &'static str)],
        body: &'static str,
    ) -> Self {
        Self { line, headers, body, ..self }
    }

    /// What is received, and a check of what it is decoded to. The case is also spoken by both clients.
    pub fn receives(
        self,
        status: u16,
        headers: &'static [(&'static str, &'static str)],
        body: &'static [u8],
        check: fn(E::Response),
    ) -> Case {
        let Self { api, does, build, line, headers: sent, body: text } = self;
        Case::new(api, does)
            .check(Check::Expressed, move || expressed(&build(), line, sent, text))
            .check(Check::Decoded, move || {
                let mut response = http::Response::builder().status(status);
                for (name, value) in headers {
                    response = response.header(*name, *value);
                }
                check(E::decode(response.body(body).expect("a response")).expect("a normal response"));
            })
            .check(Check::Spoken, move || {
                let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
                let server = Server::start([Reply::Whole(status, headers.collect(), body.into())]);
                for response in both(&server.base).send(&build()) {
                    check(response.expect("a normal response"));
                }
                let received = server.received();
                assert_eq!(received.len(), 2, "one request from each client");
                for request in received {
                    assert_eq!(request.line, line);
                    for (name, value) in sent {
                        assert_eq!(request.header(name), Some(*value), "{name}");
                    }
                    assert_eq!(String::from_utf8_lossy(&request.body), text);
                }
            })
    }
}

fn expressed<E: Endpoint>(endpoint: &E, line: &str, headers: &[(&str, &str)], body: &str) {
    let request = endpoint.request(BASE).expect("a request");
    let sent = format!("{} {}", request.method(), request.uri());
    assert_eq!(sent.replacen(BASE, "", 1), line);
    for (name, value) in headers {
        let found = request.headers().get(*name).and_then(|value| value.to_str().ok());
        assert_eq!(found, Some(*value), "{name}");
    }
    assert_eq!(String::from_utf8_lossy(request.body()), body);
}
