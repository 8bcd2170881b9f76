//! Which errors report a job that may have been started, and which must not.

use restable::job::{JobErrorKind, Next, PollPolicy, Poller, QueryError};
use restable::{Endpoint, JobId, ResponseError, request, response};
use std::time::Duration;

/// A body with a job ID that fits none of the response types here.
const BODY: &str = r#"{"job_id": "j-9", "status": ["RUNNING"], "quota": "many"}"#;

#[response(job(state = status))]
#[derive(Debug)]
pub struct JobDetails {
    #[param("String", mandatory)]
    pub status: String,
}

#[response]
#[derive(Debug)]
pub struct Quota {
    #[param("Integer", mandatory)]
    pub quota: i64,
}

#[response]
#[derive(Debug)]
pub struct Accepted {
    #[param("String", mandatory, status = ShowJob)]
    pub job_id: JobId,
    #[param("Integer", mandatory)]
    pub quota: i64,
}

#[request(GET "/v1/jobs/{job_id}", response = JobDetails)]
pub struct ShowJob {
    #[path]
    pub job_id: JobId,
}

#[request(GET "/v1/quotas", response = Quota)]
pub struct ShowQuota {}

#[request(GET "/v1/exports", response = Accepted)]
pub struct Export {}

#[request(POST "/v1/quotas", response = Quota)]
pub struct ChangeQuota {}

/// The error of an endpoint for a 200.
fn error_of<E: Endpoint>() -> ResponseError {
    E::decode(http::Response::new(BODY)).err().unwrap()
}

fn names_a_job(error: &ResponseError) -> bool {
    assert_eq!(error.to_string().contains("may have been started"), error.job_id().is_some(), "{error}");
    error.job_id().is_some()
}

#[test]
fn a_call_with_a_safe_method_names_none() {
    assert!(!names_a_job(&error_of::<ShowQuota>()));
    assert!(!names_a_job(&error_of::<ShowJob>()));
}

#[test]
fn a_call_that_may_start_a_job_names_it() {
    assert!(names_a_job(&error_of::<ChangeQuota>()));
    assert!(names_a_job(&error_of::<Export>()), "a GET whose response declares a job");
    assert!(names_a_job(&Quota::decode(200, (), BODY).unwrap_err()), "the call is not known");
}

#[test]
fn a_query_for_a_job_names_no_other() {
    let policy = PollPolicy::with_timeout(Duration::from_secs(60)).tolerance(0);
    let mut poller = Poller::<JobDetails>::new("j-1".parse().unwrap(), policy, Duration::ZERO);
    poller.on_response(Duration::ZERO, 200, (), BODY);
    let Next::Failed(error) = poller.next(Duration::ZERO) else { panic!("no tolerance") };
    assert_eq!((error.kind(), error.job_id().as_str()), (JobErrorKind::TooManyFailures, "j-1"));
    let Some(QueryError::Response(problem)) = error.problem() else { panic!("{error}") };
    assert!(!names_a_job(problem));
    assert!(!error.to_string().contains("j-9"), "{error}");
}

#[test]
fn a_body_that_reports_a_failed_call_names_none() {
    let failed = r#"{"error_code": "BMS.0042", "error_msg": "locked", "job_id": "j-9"}"#;
    let Err(ResponseError::Abnormal(abnormal)) = Quota::decode(200, (), failed) else { panic!("an error envelope") };
    assert!(!names_a_job(&abnormal.decode_as::<Quota>().unwrap_err()));
}

#[test]
fn an_audit_names_none() {
    assert!(!names_a_job(&Quota::audit(r#"{"job_id": "j-9", "quota": "#).unwrap_err()));
}
