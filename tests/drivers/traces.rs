//! The spans and events of a call and of a wait, which contain no secret.

#[path = "traces/capture.rs"]
mod capture;

use std::time::Duration;

use capture::captured;
use restable::XAuthToken;
use restable::auth::{Cloud, Credentials, User};
use restable::client::{Service, Session};
use restable::job::PollPolicy;
use restable_driver_tests::{Async, Blocking, DeleteServers, DeleteServersRequired, Driver, Reply, Server, Touch};

/// Texts that must not be traced: token, password, secret header, values of the path and the body, and text that a
/// service repeats.
const SECRETS: [&str; 7] = ["t0ken", "hunter2", "client-s3cret", "project-9", "server-9", "new-t0ken", "you sent"];

fn call_and_wait<D: Driver>() -> String {
    let server = Server::start([
        Reply::new(200, r#"{"job_id": "j-1"}"#).header("X-Request-Id", "r-1").header("X-Subject-Token", "new-t0ken"),
        Reply::new(503, r#"{"error_code": "APIGW.0501", "error_msg": "you sent hunter2"}"#)
            .header("X-Request-Id", "r-2"),
        Reply::Dropped,
        Reply::new(200, r#"{"status": "SUCCESS"}"#).header("X-Request-Id", "r-3"),
    ]);
    let client = D::new(Service::new(&server.base).authorize(XAuthToken("t0ken".into())));
    let delete = DeleteServers::new(DeleteServersRequired {
        project_id: "project-9".into(),
        client_secret: "client-s3cret".into(),
        servers: vec!["server-9".into()],
        password: "hunter2".into(),
    });
    captured(|| {
        client.send(&delete).expect("a job");
        let policy = PollPolicy::with_timeout(Duration::from_secs(20)).min_delay(Duration::from_millis(1)).jitter(0.0);
        client.wait(policy, |_| ()).expect("success");
    })
}

fn check(log: &str) {
    for secret in SECRETS {
        assert!(!log.contains(secret), "{secret} is logged:\n{log}");
    }
    let expected = [
        "span call method=POST path=/v1/{project_id}/servers/delete",
        "request built method=POST path=/v1/{project_id}/servers/delete",
        "record status=200",
        "record request_id=r-1",
        "response received status=200 request_id=r-1 bytes=17",
        "response decoded method=POST path=/v1/{project_id}/servers/delete status=200 request_id=r-1",
        "span wait path=/v1/{project_id}/jobs/{job_id} job_id=j-1",
        "querying a job job_id=j-1 attempt=1",
        "span call method=GET path=/v1/{project_id}/jobs/{job_id}",
        "WARN a query for a job failed job_id=j-1 attempt=1 failures=1 status=503 request_id=r-2 code=APIGW.0501",
        "waiting job_id=j-1 delay=1ms",
        "WARN a query for a job failed job_id=j-1 attempt=2 failures=2 error=",
        "job status received job_id=j-1 attempt=3 status=200 request_id=r-3 state=SUCCESS",
        "waiting for a job has ended job_id=j-1 attempts=3 elapsed=",
        "end=Succeeded",
    ];
    let mut rest = log;
    for line in expected {
        let (_, behind) =
            rest.split_once(line).unwrap_or_else(|| panic!("{line}\nis not logged, or too early:\n{log}"));
        rest = behind;
    }
}

#[test]
fn ureq_logs_no_secret() {
    check(&call_and_wait::<Blocking>());
}

#[test]
fn reqwest_logs_no_secret() {
    check(&call_and_wait::<Async>());
}

/// A session that signs in twice, because its first token is refused.
fn session<D: Driver>() -> String {
    let server = Server::playing(|request| {
        let number = request.number;
        match request.line.as_str() {
            "POST /v3/auth/tokens" => {
                let body = r#"{"token": {"project": {"id": "project-9"}}}"#;
                Reply::new(201, body).header("X-Subject-Token", &format!("new-t0ken-{number}"))
            }
            _ if request.header("x-auth-token") == Some("new-t0ken-1") => Reply::new(401, r#"{"message": "you sent"}"#),
            _ => Reply::new(200, r#"{"job_id": "j-1"}"#),
        }
    });
    let credentials = Credentials::password(User::Id("u-1".into()), "hunter2");
    let cloud = Cloud::new(&server.base, credentials).endpoint("ecs", &server.base);
    let client = D::new(Session::new(cloud).service("ecs"));
    captured(|| {
        client.send(&Touch::new()).expect("a response");
    })
}

#[test]
fn a_session_logs_no_secret() {
    for log in [session::<Blocking>(), session::<Async>()] {
        for secret in SECRETS {
            assert!(!log.contains(secret), "{secret} is logged:\n{log}");
        }
        assert_eq!(log.matches("span call method=POST path=/v3/auth/tokens").count(), 2, "{log}");
        assert_eq!(log.matches("response received status=401").count(), 1, "{log}");
    }
}

#[test]
fn a_malformed_response_is_traced_with_its_place() {
    let log = captured(|| {
        let server = Server::start([Reply::new(200, r#"{"job_id": {"hunter2": 1}}"#)]);
        let delete = DeleteServers::new(DeleteServersRequired {
            project_id: "p-1".into(),
            client_secret: "c-1".into(),
            servers: Vec::new(),
            password: "hunter2".into(),
        });
        Blocking::new(Service::new(&server.base)).send(&delete).expect_err("an object");
    });
    assert!(log.contains("response not decoded method=POST"), "{log}");
    assert!(log.contains("status=200 pointer=/job_id"), "{log}");
    assert!(!log.contains("hunter2"), "{log}");
}

#[test]
fn a_request_that_cannot_be_built_is_reported_without_its_value() {
    let log = captured(|| {
        let delete = DeleteServers::new(DeleteServersRequired {
            project_id: "..".into(),
            client_secret: "hunter\n2".into(),
            servers: Vec::new(),
            password: "hunter2".into(),
        });
        Blocking::new(Service::new("http://localhost")).send(&delete).expect_err("no segment");
    });
    assert!(
        log.contains(
            "request not built method=POST path=/v1/{project_id}/servers/delete error=the parameter `project_id`"
        ),
        "{log}"
    );
    assert!(!log.contains("hunter"), "{log}");
}

/// A service that repeats the token in every text that is traced.
fn repeated<D: Driver>(token: &str) -> String {
    let id = format!("id-{token}");
    let server = Server::start([
        Reply::new(200, r#"{"job_id": "j-1"}"#).header("X-Request-Id", token),
        Reply::new(400, &format!(r#"{{"error_code": "{token}", "request_id": "{id}"}}"#)).header("X-Request-Id", &id),
        Reply::new(200, &format!(r#"{{"status": "{token}"}}"#)).header("X-Request-Id", token),
        Reply::new(503, &format!(r#"{{"error_code": "E.{token}", "request_id": "{id}"}}"#)),
        Reply::new(200, r#"{"status": "SUCCESS"}"#).header("X-Request-Id", "r-3"),
    ]);
    let client = D::new(Service::new(&server.base).authorize(XAuthToken(token.into())));
    captured(|| {
        client
            .send(&DeleteServers::new(DeleteServersRequired {
                project_id: "p-1".into(),
                client_secret: "client-s3cret".into(),
                servers: Vec::new(),
                password: "p".into(),
            }))
            .expect("a job");
        client.send(&Touch::new()).expect_err("an error");
        let policy = PollPolicy::with_timeout(Duration::from_secs(20)).min_delay(Duration::from_millis(1));
        client.wait(policy, |_| ()).expect("success");
    })
}

#[test]
fn a_token_that_a_service_repeats_is_redacted() {
    let long = "0123456789abcdef".repeat(20);
    for token in ["9a4c6f0e2b8d41f7a3c5e7091b2d4f68", "s3cr3t!x", &long] {
        for log in [repeated::<Blocking>(token), repeated::<Async>(token)] {
            assert!(!log.contains(token), "{token} is traced:\n{log}");
            for line in [
                "response received status=200 request_id=<redacted>",
                "code=<redacted>",
                "state=<redacted>",
                "request_id=r-3",
            ] {
                assert!(log.contains(line), "{line} is missing:\n{log}");
            }
        }
    }
}

#[test]
fn a_token_in_another_header_is_redacted_too() {
    let token = "0123456789-token";
    for value in [format!("Bearer {token}"), format!("Signature key=\"{token}\", part=x"), token.into()] {
        for header in ["authorization", "cookie", "x-api-key"] {
            let server = Server::start([Reply::new(404, "").header("X-Request-Id", token)]);
            let log = captured(|| {
                let request = http::Request::get(format!("{}/", server.base)).header(header, &value);
                let client = Blocking::new(Service::new(&server.base));
                client.exchange(request.body(Vec::new()).expect("a request")).expect("an answer");
            });
            assert!(log.contains("request_id=<redacted>") && !log.contains(token), "{log}");
        }
    }
}

#[test]
fn what_is_traced_is_one_line_of_bounded_length() {
    let id = "i".repeat(5_000);
    let body = format!(r#"{{"error_code": "a\u001b\n{}", "request_id": "a b"}}"#, "c".repeat(50_000));
    let log = captured(|| {
        let server = Server::start([Reply::new(400, &body).header("X-Request-Id", &id), Reply::new(400, &body)]);
        let client = Blocking::new(Service::new(&server.base));
        for _ in 0..2 {
            client.send(&Touch::new()).expect_err("an error");
        }
    });
    assert!(log.lines().all(|line| line.len() < 2_000), "{log}");
    assert!(log.contains(r"code=a\u{1b}\nccc"), "{log}");
    assert_eq!(log.matches("request_id=<redacted>").count(), 4, "neither has the form of an id: {log}");
}
