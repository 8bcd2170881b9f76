//! Calls that sign in, and that renew their token.

use std::thread;
use std::time::{Duration, Instant};

use restable::auth::{Cloud, Domain, Project};
use restable::client::{CallError, Session};
use restable::pages::Pager;
use restable_driver_tests::{
    DeleteServers, DeleteServersRequired, Driver, ImageFile, ListServers, Reply, Server, Touch, UploadImage,
};

use crate::identity::{Identity, PASSWORD, credentials, impatient, session};
use crate::{RUNNING, SUCCESS, policy};

/// A request that leaves the project to the session.
fn delete() -> DeleteServers {
    DeleteServers::new(DeleteServersRequired {
        project_id: String::new(),
        client_secret: "c-1".into(),
        servers: vec!["s-1".into()],
        password: "p".into(),
    })
}

/// Method, path, and token of each request.
fn exchanged(server: &Server) -> Vec<String> {
    let shown = |request: &restable_driver_tests::Received| {
        format!("{} {}", request.line, request.header("x-auth-token").unwrap_or("-"))
    };
    server.received().iter().map(shown).collect()
}

const SIGN_IN: &str = "POST /v3/auth/tokens -";

/// Sends as many calls at once, each with a client of its own. A caller that is not woken would wait for the timeout of an
/// attempt.
fn crowd<D: Driver>(session: &Session, callers: usize) -> Vec<Result<(), CallError>> {
    let start = Instant::now();
    let call = |session: Session| move || D::new(session.service("ecs")).send(&Touch::new()).map(drop);
    let callers: Vec<_> = (0..callers).map(|_| thread::spawn(call(session.clone()))).collect();
    let outcomes = callers.into_iter().map(|caller| caller.join().expect("no panic")).collect();
    assert!(start.elapsed() < Duration::from_secs(30), "a caller was not woken");
    outcomes
}

pub fn the_first_call_signs_in<D: Driver>() {
    let server = Identity::new().start();
    let session = session(&server.base);
    let client = D::new(session.service("ecs"));
    assert!(server.received().is_empty());
    client.send(&delete()).expect("a job");
    client.send(&Touch::new()).expect("a response");
    assert_eq!(exchanged(&server), [SIGN_IN, "POST /v1/p-1/servers/delete t-1", "POST /v1/touch t-1"]);
    assert_eq!(
        String::from_utf8_lossy(&server.received()[0].body),
        concat!(
            r#"{"auth":{"identity":{"methods":["password"],"password":{"user":"#,
            r#"{"name":"ada","domain":{"name":"OTC-1"},"password":"hunter2"}}},"scope":{"project":{"name":"eu-de"}}}}"#,
        ),
    );
    assert!(!format!("{session:?}").contains(PASSWORD));
}

pub fn callers_at_once_sign_in_once<D: Driver>() {
    let identity = Identity::new().sign_in_takes(Duration::from_millis(100));
    let server = identity.start();
    for outcome in crowd::<D>(&session(&server.base), 200) {
        outcome.expect("a response");
    }
    assert_eq!((identity.sign_ins(), server.received().len()), (1, 201));
}

pub fn a_refused_token_is_renewed_and_the_call_sent_again<D: Driver>() {
    let identity = Identity::new();
    let server = identity.start();
    let client = D::new(session(&server.base).service("ecs"));
    client.send(&delete()).expect("a job");
    identity.refuse(1);
    client.send(&delete()).expect("a job");
    let call = |token: &str| format!("POST /v1/p-1/servers/delete {token}");
    assert_eq!(exchanged(&server), [SIGN_IN, &call("t-1"), &call("t-1"), SIGN_IN, &call("t-2")]);
}

pub fn a_second_refusal_is_the_error<D: Driver>() {
    let identity = Identity::new();
    identity.refuse(usize::MAX);
    let server = identity.start();
    let error = D::new(session(&server.base).service("ecs")).send(&Touch::new()).expect_err("a refusal");
    assert_eq!(error.status().map(restable::Status::code), Some(401));
    assert_eq!(exchanged(&server), [SIGN_IN, "POST /v1/touch t-1", SIGN_IN, "POST /v1/touch t-2"]);
}

pub fn a_storm_of_refusals_renews_once<D: Driver>() {
    let identity = Identity::new();
    let server = identity.start();
    let session = session(&server.base);
    D::new(session.service("ecs")).send(&Touch::new()).expect("a response");
    identity.refuse(1);
    for outcome in crowd::<D>(&session, 100) {
        outcome.expect("a response");
    }
    assert_eq!(identity.sign_ins(), 2);
}

pub fn a_failed_sign_in_fails_all_calls_that_wait<D: Driver>() {
    let identity = Identity::new().sign_in_takes(Duration::from_millis(200));
    identity.close();
    let server = identity.start();
    for outcome in crowd::<D>(&session(&server.base), 20) {
        let error = outcome.expect_err("no token");
        let CallError::SignIn(failed) = &error else { panic!("{error}") };
        assert!(failed.call().is_some_and(|call| call.status().is_some_and(|status| status.code() == 401)));
        let shown = format!("{error} {error:?}");
        assert!(shown.starts_with("signing in failed: ") && shown.contains("The password is wrong."), "{shown}");
        assert!(!shown.contains(PASSWORD));
    }
    assert_eq!(identity.sign_ins(), 1, "many attempts lock an account");
}

pub fn a_token_is_renewed_before_it_expires<D: Driver>() {
    let identity = Identity::new().lifetime(4);
    let server = identity.start();
    let client = D::new(session(&server.base).service("ecs"));
    client.send(&Touch::new()).expect("a response");
    // In the second half of its lifetime, a token is due for renewal.
    thread::sleep(Duration::from_millis(2_600));
    client.send(&Touch::new()).expect("a response");
    assert_eq!(exchanged(&server), [SIGN_IN, "POST /v1/touch t-1", SIGN_IN, "POST /v1/touch t-2"]);
}

pub fn a_token_is_used_if_its_renewal_fails<D: Driver>() {
    let identity = Identity::new().lifetime(4);
    let server = identity.start();
    let client = D::new(session(&server.base).service("ecs"));
    client.send(&Touch::new()).expect("a response");
    identity.close();
    thread::sleep(Duration::from_millis(2_600));
    client.send(&Touch::new()).expect("a response with the old token");
    assert_eq!(exchanged(&server), [SIGN_IN, "POST /v1/touch t-1", SIGN_IN, "POST /v1/touch t-1"]);
}

pub fn a_wait_for_a_job_outlives_its_token<D: Driver>() {
    let refused = || Reply::new(401, "{}");
    let identity = Identity::new().replies([Reply::new(200, RUNNING), refused(), Reply::new(200, SUCCESS)]);
    let server = identity.start();
    D::new(session(&server.base).service("ecs")).wait(policy().tolerance(0), |_| ()).expect("success");
    let query = |token: &str| format!("GET /v1/p-1/jobs/j-1 {token}");
    assert_eq!(exchanged(&server), [SIGN_IN, &query("t-1"), &query("t-1"), SIGN_IN, &query("t-2")]);
}

pub fn a_list_outlives_its_token<D: Driver>() {
    let page = |body: &str| Reply::new(200, body);
    let identity = Identity::new().replies([
        page(r#"{"servers": [{"id": "a"}], "next": "/v1/servers?marker=a"}"#),
        Reply::new(401, "{}"),
        page(r#"{"servers": [{"id": "b"}]}"#),
    ]);
    let server = identity.start();
    let listed = D::new(session(&server.base).service("ecs")).items(Pager::new(ListServers::new()), 10);
    assert!(listed.error.is_none(), "{:?}", listed.error);
    assert_eq!(listed.items.iter().map(|item| item.id.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(identity.sign_ins(), 2);
    let no_service = D::new(session(&server.base).service("dns"));
    let listed = no_service.items(Pager::new(ListServers::new()), 10);
    assert!(listed.items.is_empty() && listed.error.is_some());
}

pub fn a_download_is_sent_again_and_an_upload_is_not<D: Driver>() {
    let identity = Identity::new().replies([Reply::new(200, "an image")]);
    let server = identity.start();
    let client = D::new(session(&server.base).service("ecs"));
    client.send(&Touch::new()).expect("a response");
    identity.refuse(1);
    let (_, image) = client.download(&ImageFile::new(), 100).expect("a response");
    assert_eq!(image.expect("a body"), b"an image");
    identity.refuse(2);
    let error = client.upload(&UploadImage::new(vec![]), b"an image".to_vec(), Some(8)).expect_err("a refusal");
    assert_eq!(error.status().map(restable::Status::code), Some(401));
    client.upload(&UploadImage::new(vec![]), b"an image".to_vec(), Some(8)).expect("a new token");
    assert_eq!(identity.sign_ins(), 3);
}

pub fn a_service_that_the_catalog_does_not_have_is_an_error<D: Driver>() {
    let server = Identity::new().start();
    let session = session(&server.base);
    let error = |service_type: &str| {
        let error = D::new(session.service(service_type)).send(&Touch::new()).expect_err("no endpoint");
        assert!(matches!(error, CallError::Endpoint(_)), "{error:?}");
        error.to_string()
    };
    assert_eq!(error("dns"), "the catalog has no service `dns`; it has `ecs`, `evs`");
    assert_eq!(error("evs"), "the catalog has no public endpoint of the service `evs`");
    let fixed = Cloud::new(&server.base, credentials()).endpoint("dns", &server.base);
    D::new(Session::new(fixed).service("dns")).send(&Touch::new()).expect("a response");
}

pub fn an_agency_is_assumed_with_the_token_of_the_user<D: Driver>() {
    let server = Identity::new().start();
    let agency = credentials().assume_agency(Domain::Name("OTC-2".into()), "operators");
    let agency = agency.scope(Project::Id("p-2".into()));
    let session = Session::new(Cloud::new(&server.base, agency));
    D::new(session.service("ecs")).send(&Touch::new()).expect("a response");
    assert_eq!(exchanged(&server), [SIGN_IN, "POST /v3/auth/tokens t-1", "POST /v1/touch t-2"]);
    let assumed = concat!(
        r#"{"auth":{"identity":{"methods":["assume_role"],"assume_role":{"domain_name":"OTC-2","#,
        r#""agency_name":"operators"}},"scope":{"project":{"id":"p-2"}}}}"#,
    );
    assert_eq!(String::from_utf8_lossy(&server.received()[1].body), assumed);
}

pub fn a_slow_sign_in_ends_at_its_timeout<D: Driver>() {
    let identity = Identity::new().first_sign_in(Duration::from_secs(5));
    let server = identity.start();
    let session = impatient(&server.base, Duration::from_millis(200));
    let client = D::new(session.service("ecs"));
    let error = client.send(&Touch::new()).expect_err("no token");
    assert!(matches!(error, CallError::SignIn(_)), "{error:?}");
    client.send(&Touch::new()).expect_err("the delay after the failure is not over");
    assert_eq!(identity.sign_ins(), 1);
    thread::sleep(Duration::from_millis(320));
    client.send(&Touch::new()).expect("a response");
}

pub fn a_token_that_has_expired_already_is_an_error<D: Driver>() {
    let identity = Identity::new().lifetime(0);
    let server = identity.start();
    let error = D::new(session(&server.base).service("ecs")).send(&Touch::new()).expect_err("no usable token");
    assert_eq!(error.to_string(), "signing in failed: the identity service issued a token that has expired");
    assert_eq!(server.received().len(), 1);
}

pub fn a_token_without_times_is_used_until_it_is_refused<D: Driver>() {
    let server = Server::playing(|request| {
        let token = format!("t-{}", request.number);
        match (request.line.as_str(), request.header("x-auth-token")) {
            ("POST /v3/auth/tokens", _) => Reply::new(201, r#"{"token": {}}"#).header("X-Subject-Token", &token),
            (_, Some("t-1")) if request.number > 3 => Reply::new(401, "{}"),
            _ => Reply::new(200, "{}"),
        }
    });
    let cloud = Cloud::new(&server.base, credentials()).endpoint("ecs", &server.base);
    let client = D::new(Session::new(cloud).service("ecs"));
    for _ in 0..3 {
        client.send(&Touch::new()).expect("a response");
    }
    let call = |token: &str| format!("POST /v1/touch {token}");
    assert_eq!(exchanged(&server), [SIGN_IN, &call("t-1"), &call("t-1"), &call("t-1"), SIGN_IN, &call("t-5")]);
}
