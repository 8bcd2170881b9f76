//! The text that clients and their errors display: no user, no password, no query, and one line of printable text.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::thread;

use restable::XAuthToken;
use restable::client::{CallError, Reqwest, Service, Ureq};
use restable_driver_tests::{Async, Blocking, Driver, Server};

const SECRETS: [&str; 4] = ["alice", "hunter2", "t0ken", "s3cret"];

fn check(shown: &str) {
    for secret in SECRETS {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(!shown.contains(|c: char| c.is_control() || c == '\u{202e}'), "{shown:?}");
    assert!(shown.len() < 5_000, "{} bytes", shown.len());
}

fn check_error(error: &CallError) {
    check(&error.to_string());
    check(&format!("{error:?}"));
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        check(&error.to_string());
        source = error.source();
    }
}

#[test]
fn a_service_shows_no_user_and_no_query() {
    for (base, shown) in [
        ("https://ecs.example.com/v1", "https://ecs.example.com/v1"),
        (
            "https://alice:hunter2@ecs.example.com/v1?key=s3cret#t0ken",
            "https://<redacted>@ecs.example.com/v1?<redacted>",
        ),
        ("https://alice:hunter2?@ecs.example.com/", "https://<redacted>@ecs.example.com/"),
        ("https://alice:hun/ter2:hunter2@ecs.example.com/#t0ken", "https://<redacted>@ecs.example.com/#<redacted>"),
        ("alice:hunter2@ecs.example.com", "<redacted>@ecs.example.com"),
        ("https://ecs.example.com/\u{1b}[31m\u{202e}\n", "https://ecs.example.com/\\u{1b}[31m\\u{202e}\\n"),
    ] {
        let debug = format!("{:?}", Service::new(base).authorize(XAuthToken("t0ken".into())));
        check(&debug);
        assert!(debug.contains(&format!("base: \"{shown}\"")), "{debug}");
    }
}

#[test]
fn a_client_shows_its_service_and_none_of_its_headers() {
    let service = || Service::new("https://alice:hunter2@ecs.example.com").authorize(XAuthToken("t0ken".into()));
    let proxy = ureq::Proxy::new("http://alice:hunter2@proxy.example.com").expect("a proxy");
    let agent = ureq::Agent::new_with_config(ureq::Agent::config_builder().proxy(Some(proxy)).build());
    check(&format!("{:?}", Ureq::new(agent, service())));
    let headers =
        [(http::header::AUTHORIZATION, http::HeaderValue::from_static("Bearer s3cret"))].into_iter().collect();
    let client = Reqwest::new(reqwest::Client::builder().default_headers(headers), service()).expect("a client");
    let debug = format!("{client:?}");
    check(&debug);
    assert!(debug.contains("ecs.example.com"), "{debug}");
}

fn exchange<D: Driver>(url: &str) -> CallError {
    let request = http::Request::get(url).body(Vec::new()).expect("a request");
    D::new(Service::new("http://localhost")).exchange(request).expect_err("no answer")
}

#[test]
fn an_error_of_a_client_shows_no_user_and_no_query() {
    let nowhere = Server::nowhere().replace("http://", "");
    for url in [
        format!("http://alice:hunter2@{nowhere}/v1?key=s3cret"),
        "https://alice:hunter2@localhost:1/v1?key=s3cret".into(),
        "/v1?key=s3cret".into(),
    ] {
        check_error(&exchange::<Blocking>(&url));
        check_error(&exchange::<Async>(&url));
    }
}

#[test]
fn an_error_that_quotes_the_url_shows_the_rest_of_it() {
    let agent = ureq::Agent::new_with_config(ureq::Agent::config_builder().https_only(true).build());
    let client = Ureq::new(agent, Service::new("http://localhost"));
    let request =
        http::Request::get("http://alice:hunter2@localhost/v1?key=s3cret").body(Vec::new()).expect("a request");
    let error = client.exchange(request).expect_err("no TLS");
    check_error(&error);
    assert!(error.to_string().contains("http://<redacted>@localhost/v1?<redacted>"), "{error}");
}

/// Sends these bytes on the first connection.
fn raw(answer: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}/", listener.local_addr().expect("an address"));
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all(&answer);
    });
    base
}

#[test]
fn bytes_that_are_no_http_are_shown_in_one_line() {
    let answers: [Vec<u8>; 5] = [
        b"\x1b[31m\r\n\r\n".into(),
        b"HTTP/1.1 200 OK\r\nX-Request-Id: a\x1b[31mb\r\nContent-Length: 0\r\n\r\n".into(),
        "HTTP/1.1 20\u{202e}0 OK\r\n\r\n".into(),
        [b"HTTP/1.1 200 ".as_slice(), &b"x".repeat(60_000), b"\r\n\r\n"].concat(),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\x1b[31m\r\n".into(),
    ];
    for answer in answers {
        for error in [try_exchange::<Blocking>(raw(answer.clone())), try_exchange::<Async>(raw(answer))] {
            error.iter().for_each(check_error);
        }
    }
}

fn try_exchange<D: Driver>(url: String) -> Option<CallError> {
    let request = http::Request::get(url).body(Vec::new()).expect("a request");
    D::new(Service::new("http://localhost")).exchange(request).err()
}
