//! The outcomes of a job, and of waiting for it.

use std::time::Duration;

use restable::RequestError;
use restable::client::Service;
use restable::job::{JobErrorKind, PollPolicy, QueryError};
use restable_driver_tests::{Driver, Reply, Server};

use crate::{INIT, RUNNING, SUCCESS, client, policy, replies};

pub fn succeeds_after_init_and_running<D: Driver>() {
    let server = Server::start(replies(&[INIT, RUNNING, RUNNING, SUCCESS]));
    let mut states = Vec::new();
    let status = client::<D>(&server).wait(policy(), |report| {
        assert_eq!(report.job_id, "j-1");
        states.push(report.state.expect("a state").to_string());
    });
    assert_eq!(status.expect("success").entities.expect("entities")["server_id"], "s-1");
    assert_eq!(states, ["INIT", "RUNNING", "RUNNING", "SUCCESS"]);
    for request in server.received() {
        assert_eq!(request.line, "GET /v1/p-1/jobs/j-1");
        assert_eq!(request.header("x-auth-token"), Some("t-1"), "each query is authorized");
        assert_eq!(request.header("content-length"), None);
    }
}

pub fn fails_with_the_reason_of_a_sub_job<D: Driver>() {
    let fail = r#"{"status": "FAIL", "entities": {"server_id": "s-1", "sub_jobs": [
        {"status": "SUCCESS"}, {"status": "FAIL", "error_code": "BMS.0117", "fail_reason": "No host."}]}}"#;
    let server = Server::start(replies(&[INIT, fail]));
    let error = client::<D>(&server).wait(policy(), |_| ()).expect_err("a failed job");
    assert_eq!((error.kind(), error.job_id().as_str()), (JobErrorKind::Failed, "j-1"));
    assert_eq!(error.to_string(), "job j-1 failed: BMS.0117: No host.");
    let entities = error.job_status().and_then(|status| status.entities.as_ref()).expect("entities");
    assert_eq!(entities["server_id"], "s-1", "what is left of a failed job is paid for");
}

pub fn is_not_known_right_after_the_start<D: Driver>() {
    let unknown = Reply::new(404, r#"{"code": "BMS.0404", "message": "No such job."}"#);
    let server = Server::start([unknown.clone(), unknown, Reply::new(200, SUCCESS)]);
    client::<D>(&server).wait(policy(), |_| ()).expect("success");
}

pub fn is_not_known_after_the_grace<D: Driver>() {
    let server = Server::start([Reply::new(404, r#"{"code": "BMS.0404", "message": "No such job."}"#)]);
    let error = client::<D>(&server).wait(policy().grace(Duration::from_millis(20)), |_| ()).expect_err("no job");
    assert_eq!((error.kind(), error.job_id().as_str()), (JobErrorKind::NotFound, "j-1"));
    assert!(error.to_string().contains("BMS.0404"), "{error}");
}

/// A status query starts no job, so the error does not report the ID in its incomplete body as a started job.
pub fn is_not_taken_for_another_job<D: Driver>() {
    let cut = Reply::Cut(200, Vec::new(), br#"{"job_id": "j-9", "stat"#.into(), 90);
    let malformed = Reply::new(200, r#"{"job_id": "j-9", "status": {}}"#);
    for reply in [cut, malformed] {
        let server = Server::start([reply]);
        let error = client::<D>(&server).wait(policy().tolerance(0), |_| ()).expect_err("no status");
        assert_eq!((error.kind(), error.job_id().as_str()), (JobErrorKind::TooManyFailures, "j-1"));
        assert!(!error.to_string().contains("j-9"), "{error}");
    }
}

pub fn never_ends<D: Driver>() {
    let server = Server::start(replies(&[INIT, RUNNING]));
    let policy = PollPolicy::with_timeout(Duration::from_millis(600)).min_delay(Duration::from_millis(20));
    let error = client::<D>(&server).wait(policy, |_| ()).expect_err("the deadline");
    assert_eq!((error.kind(), error.job_id().as_str()), (JobErrorKind::Deadline, "j-1"));
    assert_eq!(error.state().map(ToString::to_string).as_deref(), Some("RUNNING"));
    assert_eq!(error.body(), RUNNING.as_bytes());
    assert!(error.queries() > 1, "{error}");
}

pub fn cannot_be_queried_without_permission<D: Driver>() {
    let refusal = r#"{"error": {"code": 401, "message": "Expired.", "title": "Unauthorized"}}"#;
    let server = Server::start([Reply::new(200, RUNNING), Reply::new(401, refusal)]);
    let error = client::<D>(&server).wait(policy(), |_| ()).expect_err("a refusal");
    assert_eq!(error.queries(), 3, "one more than the first refusal");
    assert_eq!((error.kind(), error.job_id().as_str()), (JobErrorKind::Refused, "j-1"));
    assert_eq!(error.body(), refusal.as_bytes());
    assert_eq!(error.state().map(ToString::to_string).as_deref(), Some("RUNNING"));
}

pub fn cannot_be_queried_without_authorization<D: Driver>() {
    let server = Server::start(replies(&[SUCCESS]));
    let renew = |_: &mut http::Request<Vec<u8>>| Err(RequestError::Unauthorized);
    let client = D::new(Service::new(&server.base).authorize(renew));
    let error = client.wait(policy(), |_| ()).expect_err("no token");
    assert_eq!((error.kind(), error.job_id().as_str()), (JobErrorKind::Request, "j-1"));
    assert!(matches!(error.problem(), Some(QueryError::Request(reason)) if reason.is::<RequestError>()));
    assert_eq!((error.queries(), server.received().len()), (0, 0));
    assert!(error.to_string().ends_with("the request could not be authorized"), "{error}");
}
