//! Responses with fields in their headers.

use restable::client::{CallError, Service};
use restable::{Microversion, RequestError, ResponseError, Status, request, response};
use restable_driver_tests::{Driver, IssueToken, Reply, Server, StartServer};

use crate::{RUNNING, SUCCESS, client, policy};

const TOKEN: &str = r#"{"token": {"expires_at": "2026-11-28T00:00:00Z"}}"#;

fn login() -> IssueToken {
    IssueToken::new(serde_json::json!({"methods": ["password"]}))
}

pub fn a_login_returns_the_token_of_a_header<D: Driver>() {
    let reply = Reply::new(201, TOKEN).header("x-subject-token", "gAAAA").header("Vary", "A, B").header("vary", "C");
    let server = Server::start([reply]);
    let issued = client::<D>(&server).send(&login()).expect("a token");
    assert_eq!(issued.subject_token.expose(), "gAAAA");
    assert_eq!(issued.status, Status::from(201));
    assert_eq!(issued.vary, ["A", "B", "C"]);
    assert_eq!(issued.token.expires_at, "2026-11-28T00:00:00Z");
    assert!(!format!("{issued:?}").contains("gAAAA"), "a token is not shown");
}

pub fn a_login_without_a_token_is_malformed<D: Driver>() {
    let server = Server::start([Reply::new(201, TOKEN)]);
    let error = client::<D>(&server).send(&login()).expect_err("no token");
    let CallError::Response(ResponseError::Malformed(malformed)) = error else { panic!("{error:?}") };
    assert_eq!(malformed.header(), Some("X-Subject-Token"));
    assert_eq!(
        malformed.to_string(),
        "the response does not fit Issued: mandatory header `X-Subject-Token` is missing or empty"
    );
}

pub fn a_refused_login_is_abnormal<D: Driver>() {
    let body = r#"{"error": {"code": 401, "message": "wrong password", "title": "Unauthorized"}}"#;
    let server = Server::start([Reply::new(401, body)]);
    assert!(client::<D>(&server).send(&login()).expect_err("no token").is_code("401"));
}

pub fn a_job_id_of_a_header_leads_to_the_job<D: Driver>() {
    let server = Server::start([Reply::new(202, r#"{"quota": 7}"#).header("X-Job-Id", "j-1")]);
    let starting = client::<D>(&server).send(&StartServer::new()).expect("a job");
    assert_eq!((starting.job().id().as_str(), starting.quota), ("j-1", 7));
}

pub fn a_job_id_of_a_header_is_kept_by_errors<D: Driver>() {
    let malformed = Reply::new(202, r#"{"quota": "many", "job_id": "j-2"}"#);
    for reply in [malformed, Reply::Cut(202, Vec::new(), b"{\"quo".into(), 70)] {
        let server = Server::start([reply.header("X-Job-Id", "j-1")]);
        let error = client::<D>(&server).send(&StartServer::new()).expect_err("no quota");
        assert_eq!(error.job_id(), Some("j-1".parse().expect("an id")), "{error}");
        assert!(error.to_string().contains("; job j-1 may have been started"), "{error}");
    }
}

pub fn the_header_of_the_last_status_is_returned<D: Driver>() {
    let reply = |body, queries| Reply::new(200, body).header("X-Queries", queries);
    let server = Server::start([reply(RUNNING, "1"), reply(SUCCESS, "2")]);
    let done = client::<D>(&server).wait(policy(), |_| {}).expect("a success");
    assert_eq!(done.queries, Some(2));
}

#[request(GET "/flavors", response = Flavors)]
struct ListFlavors {
    #[query]
    #[param("Boolean", min_version = "2.61")]
    with_specs: Option<bool>,
}

#[response]
struct Flavors {
    #[param("Array of strings")]
    flavors: Vec<String>,
}

pub fn a_service_is_asked_for_a_microversion<D: Driver>() {
    let server = Server::start([Reply::new(200, r#"{"flavors": ["small"]}"#)]);
    let service = Service::new(&server.base).microversion("compute", Microversion::new(2, 90));
    let mut list = ListFlavors::new();
    list.with_specs = Some(true);
    assert_eq!(D::new(service).send(&list).expect("the flavors").flavors, ["small"]);
    let received = server.received();
    assert_eq!(received[0].line, "GET /flavors?with_specs=true");
    assert_eq!(received[0].header("openstack-api-version"), Some("compute 2.90"));
    assert_eq!(received[0].header("x-openstack-nova-api-version"), Some("2.90"));
}

pub fn a_parameter_of_a_later_microversion_is_not_sent<D: Driver>() {
    let server = Server::start([Reply::new(200, r#"{"flavors": []}"#)]);
    let service = Service::new(&server.base).microversion("compute", Microversion::new(2, 60));
    let mut list = ListFlavors::new();
    list.with_specs = Some(true);
    let error = D::new(service).send(&list).err().expect("a parameter that the version does not have");
    assert!(matches!(error, CallError::Request(RequestError::Microversion { .. })), "{error}");
    assert!(server.received().is_empty());
}
