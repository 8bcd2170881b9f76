//! The server that plays the documentation, over a socket.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod documented;
mod files;
mod lists;
mod openstack;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use restable_bindgen::Builder;
use restable_bindgen::mock::{Mock, Server};

const SIGN_IN: &str = r#"{"auth": {"identity": {"methods": ["password"]}}}"#;

fn gardens() -> Mock {
    let pages = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/generate/gardens");
    Mock::read(&Builder::new().pages(pages)).unwrap()
}

/// Sends a request, and returns the status and the whole response.
fn send(server: &Server, line: &str, headers: &str, body: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(server.address()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let length = body.len();
    write!(
        stream,
        "{line} HTTP/1.1\r\nhost: mock\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
    )
    .unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    let answer = String::from_utf8_lossy(&answer).into_owned();
    (answer.get(9..12).and_then(|status| status.parse().ok()).unwrap_or_default(), answer)
}

fn sign_in(server: &Server) -> String {
    let (status, answer) = send(server, "POST /v3/auth/tokens", "", SIGN_IN);
    assert_eq!(status, 201, "{answer}");
    assert!(answer.contains("\"url\":\"http://mock/"), "the catalog has the host of the request: {answer}");
    let token = answer.lines().find_map(|line| line.strip_prefix("x-subject-token: ")).unwrap();
    format!("x-auth-token: {token}\r\n")
}

#[test]
fn a_token_is_needed_until_it_expires() {
    let server = gardens().start().unwrap();
    assert_eq!(send(&server, "GET /v2/g/beds", "", "").0, 401);
    assert_eq!(send(&server, "GET /v2/g/beds", "x-auth-token: other\r\n", "").0, 401);
    assert_ne!(send(&server, "GET /v2/g/beds", &sign_in(&server), "").0, 401);
    let server = gardens().token_lifetime(Duration::ZERO).start().unwrap();
    assert_eq!(send(&server, "GET /v2/g/beds", &sign_in(&server), "").0, 401);
    assert_eq!(send(&server, "POST /v3/auth/tokens", "", "{}").0, 400);
}

#[test]
fn faults_depend_on_the_seed_alone() {
    let statuses = || {
        let server = gardens().without_tokens().faults(7, 60).start().unwrap();
        (0..20).map(|_| send(&server, "GET /nothing", "", "").0).collect::<Vec<_>>()
    };
    let first = statuses();
    assert_eq!(first, statuses());
    assert!(first.contains(&404) && first.contains(&429), "{first:?}");
}

#[test]
fn no_request_is_an_error_of_the_server() {
    let seen = Arc::new(Mutex::new(0));
    let count = Arc::clone(&seen);
    let server = gardens().without_tokens().watch(move |_| *count.lock().unwrap() += 1).start().unwrap();
    let mut random = fastrand::Rng::with_seed(1);
    let pieces = ["/", "v1", "p", "beds", "%zz", "?", "&", "=", "{", "jobs", "%00", "..", ";", "\"", "[1]"];
    for _ in 0..300 {
        let mut text = |count: usize| (0..count).map(|_| random.choice(pieces).unwrap()).collect::<String>();
        let (path, body) = (text(8).replace('"', ""), text(12));
        for method in ["GET", "POST", "PUT", "DELETE", "PATCH", "BREW"] {
            let (status, answer) = send(&server, &format!("{method} /{path}"), "", &body);
            assert!(status < 500, "{answer}");
        }
    }
    assert!(*seen.lock().unwrap() > 0);
}

#[test]
fn a_request_that_does_not_fit_its_table_is_refused() {
    let body = r#"{"depth": "deep", "hoe": 1}"#;
    let server = gardens().without_tokens().start().unwrap();
    let (status, answer) = send(&server, "POST /v2/g/beds", "", body);
    assert_eq!(status, 400, "{answer}");
    for reason in ["`/seed`: mandatory, but absent", "`/depth`: does not have", "`/hoe`: no row describes it"] {
        assert!(answer.contains(reason), "{reason} is missing in {answer}");
    }
    assert!(!answer.contains("deep"), "values are not quoted: {answer}");
    assert_eq!(send(&server, "GET /v2/g/beds?colour=red", "", "").0, 400);
    assert_eq!(send(&server, "GET /v2/g/hoes", "", "").0, 404);
    let lenient = gardens().without_tokens().lenient().start().unwrap();
    assert!(send(&lenient, "POST /v2/g/beds", "", body).0 < 300);
}

#[test]
fn a_job_runs_until_it_succeeds() {
    let server = gardens().without_tokens().start().unwrap();
    let state = |job: &str| {
        let (status, answer) = send(&server, &format!("GET /v2/g/jobs/{job}"), "", "");
        assert_eq!(status, 200, "{answer}");
        let (_, body) = answer.split_once("\r\n\r\n").unwrap();
        let body: serde_json::Value = serde_json::from_str(body).unwrap();
        body["job"]["status"].as_str().unwrap().to_owned()
    };
    let states: Vec<_> = (0..4).map(|_| state("one")).collect();
    assert_eq!(states, ["INIT", "Running", "Completed", "Completed"]);
    assert_eq!(state("two"), "INIT");
}

#[test]
fn a_form_is_checked_as_well() {
    let server = {
        let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("forms").join("forms");
        std::fs::create_dir_all(&directory).unwrap();
        std::fs::write(directory.join("sending_a_form.rst"), FORM).unwrap();
        Mock::read(&Builder::new().pages(directory)).unwrap().without_tokens().start().unwrap()
    };
    let post = |body: &str| send(&server, "POST /v1/forms", "", body);
    assert!(post("name=a%20b&size=3").0 < 300, "{:?}", post("name=a%20b&size=3"));
    for (body, reason) in [
        ("size=3", "`/name`: mandatory, but absent"),
        ("name=a&size=large", "`/size`: does not have its documented type"),
        ("name=a&weight=2", "`/weight`: no row describes it"),
    ] {
        let (status, answer) = post(body);
        assert!(status == 400 && answer.contains(reason), "{reason} is missing in {answer}");
    }
}

const FORM: &str = "\
Sending a Form
==============

URI
---

POST /v1/forms

Request
-------

.. table:: **Table 1** Form parameters

   ========= ========= ======= ===========
   Parameter Mandatory Type    Description
   ========= ========= ======= ===========
   name      Yes       String  The name.
   size      No        Integer The size.
   ========= ========= ======= ===========
";

#[test]
fn a_program_may_expire_tokens_and_throttle() {
    let server = gardens().start().unwrap();
    let token = sign_in(&server);
    server.throttle(2, Duration::from_millis(500));
    let list = || send(&server, "GET /v2/g/beds", &token, "");
    for _ in 0..2 {
        let (status, answer) = list();
        assert!(status == 429 && answer.contains("retry-after: 0.5"), "{answer}");
    }
    assert_eq!(list().0, 200);
    server.expire_tokens();
    assert_eq!(list().0, 401);
}

#[test]
fn each_job_has_an_id_of_its_own() {
    let pages = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../examples/pages/ferry-service");
    let server = Mock::read(&Builder::new().pages(pages)).unwrap().without_tokens().start().unwrap();
    let ids: Vec<_> = (0..2)
        .map(|_| send(&server, "POST /v1/p/ferries", "", r#"{"name": "Fulmar"}"#).1)
        .map(|answer| answer.split_once("\r\n\r\n").unwrap().1.to_owned())
        .collect();
    assert_eq!(ids, [r#"{"job_id":"j-17"}"#, r#"{"job_id":"j-17-2"}"#]);
}
