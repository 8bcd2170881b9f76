//! From the response with a job ID to the status query.

use restable::job::{Job, JobState, JobStatus as _, Next, PollPolicy, StartsJob, Vocabulary};
use restable::{Endpoint as _, JobId, request, response, structure, values};
use serde_json::Value;
use std::time::Duration;

#[response]
pub struct Accepted {
    #[param("String", mandatory, status = ShowJob)]
    pub job_id: JobId,
}

#[request(GET "/v1/{project_id}/jobs/{job_id}", response = JobDetails)]
pub struct ShowJob {
    #[path]
    pub project_id: String,
    #[path]
    pub job_id: JobId,
}

/// The status is nested in an `Option`, and is an enumeration.
#[response(job(
    state = progress?.state,
    code = progress?.failure?.code,
    reason = progress?.failure?.reason,
    progress = progress?.percent,
    sub_jobs = progress?.parts,
))]
#[derive(Debug)]
pub struct JobDetails {
    pub progress: Option<Progress>,
}

#[structure]
#[derive(Debug)]
pub struct Progress {
    pub state: State,
    pub percent: Option<i64>,
    pub failure: Option<Failure>,
    pub parts: Option<Vec<Part>>,
}

#[structure]
#[derive(Debug)]
pub struct Failure {
    pub code: Option<String>,
    pub reason: String,
}

#[structure(job(state = state, code = code, vocabulary = ORDERS))]
#[derive(Debug)]
pub struct Part {
    pub state: String,
    pub code: Value,
}

#[values]
#[derive(Debug)]
pub enum State {
    Success,
    Running,
    Fail,
}

const ORDERS: Vocabulary = Vocabulary::NONE.succeeded(&["5"]).failed(&["7"]);

fn details(body: &str) -> JobDetails {
    JobDetails::decode(200, (), body).unwrap()
}

#[test]
fn an_answer_leads_to_the_request_for_its_job() {
    let job = Accepted::decode(200, (), r#"{"job_id": "a/b"}"#).unwrap().job();
    let query = job.query(|id| ShowJob::new("p-1".into(), id));
    assert_eq!(query.request("https://bms.example.com").unwrap().uri().path(), "/v1/p-1/jobs/a%2Fb");
    assert_eq!(job.id(), "a/b");
}

#[test]
fn a_stored_id_is_taken_up_again() {
    let stored = Accepted::decode(200, (), r#"{"job_id": "70a5"}"#).unwrap().job().id().to_string();
    let job = Job::<ShowJob>::new(stored.parse().unwrap());
    let mut poller = job.poller(PollPolicy::with_timeout(Duration::from_secs(60)), Duration::ZERO);
    assert!(matches!(poller.next(Duration::from_secs(60)), Next::Failed(error) if error.job_id() == "70a5"));
}

#[test]
fn an_answer_without_a_job_has_none() {
    #[response]
    struct AcceptedOrOrdered {
        #[param("String", status = ShowJob)]
        job_id: Option<JobId>,
        order_id: Option<String>,
    }
    let ordered = AcceptedOrOrdered::decode(200, (), r#"{"order_id": "CS26"}"#).unwrap();
    assert_eq!((ordered.job(), ordered.order_id.as_deref()), (None, Some("CS26")));
    let accepted = AcceptedOrOrdered::decode(200, (), r#"{"job_id": "1"}"#).unwrap();
    assert_eq!(accepted.job().unwrap().id(), "1");
}

#[test]
fn an_answer_with_several_ids_has_several_jobs() {
    #[response]
    struct Restarted {
        #[param("Array of strings", name = "jobId", status = ShowJob)]
        job_ids: Vec<JobId>,
    }
    let jobs = Restarted::decode(200, (), r#"{"jobId": ["1", "2"]}"#).unwrap().job();
    assert_eq!(jobs.iter().map(|job| job.id().as_str()).collect::<Vec<_>>(), ["1", "2"]);
}

#[test]
fn a_list_of_ids_as_the_whole_body_has_several_jobs() {
    #[response]
    struct Restarted(#[param("Array of strings", status = ShowJob)] Vec<JobId>);
    assert_eq!(Restarted::decode(200, (), r#"["1", "2"]"#).unwrap().job().len(), 2);
}

#[test]
fn a_nested_id_is_tied_where_it_is() {
    #[response]
    struct Created {
        job: Started,
    }
    #[structure]
    struct Started {
        #[param("String", status = ShowJob)]
        id: JobId,
    }
    let created = Created::decode(202, (), r#"{"job": {"id": "9"}}"#).unwrap();
    assert_eq!(StartsJob::job(&created.job).id(), "9");
}

#[test]
fn a_state_is_read_from_an_option_and_from_an_enumeration() {
    let running = details(r#"{"progress": {"state": "RUNNING", "percent": 40}}"#);
    assert_eq!(running.state(), JobState::Running("RUNNING".into()));
    assert_eq!(running.progress().map(restable::job::Percent::get), Some(40));
    assert_eq!(details(r#"{"progress": {"state": "fail"}}"#).state(), JobState::Failed("fail".into()));
    assert_eq!(details(r#"{"progress": {"state": "PAUSED"}}"#).state(), JobState::Other("PAUSED".into()));
}

#[test]
fn absent_values_are_not_traced() {
    let silent = details("{}");
    assert_eq!(silent.state(), JobState::Other(String::new()));
    assert!(silent.error_code().is_none() && silent.fail_reason().is_none() && silent.sub_jobs().is_empty());
}

#[test]
fn the_failure_of_the_job_is_reported() {
    let failed = details(r#"{"progress": {"state": "FAIL", "failure": {"code": "Ecs.0117", "reason": "no host"}}}"#);
    assert_eq!((failed.error_code(), failed.fail_reason()), (Some("Ecs.0117"), Some("no host")));
}

#[test]
fn parts_are_read_with_their_own_words() {
    let job = details(r#"{"progress": {"state": "RUNNING", "parts": [{"state": "5"}, {"state": "7", "code": "E1"}]}}"#);
    let states: Vec<_> = job.sub_jobs().iter().map(|part| part.state()).collect();
    assert_eq!(states, [JobState::Succeeded("5".into()), JobState::Failed("7".into())]);
    assert_eq!(job.sub_jobs()[1].error_code(), Some("E1"));
}

#[test]
#[expect(clippy::vec_box, reason = "others write it, and it is read all the same")]
fn a_tree_of_boxes_and_borrowed_text_is_read() {
    #[response(job(state = state, sub_jobs = parts))]
    struct Tree<'a> {
        state: std::borrow::Cow<'a, str>,
        parts: Vec<Box<Tree<'a>>>,
    }
    let body = r#"{"state": "running", "parts": [{"state": "success"}]}"#;
    let tree = Tree::decode(200, (), body).unwrap();
    assert_eq!(tree.sub_jobs()[0].state(), JobState::Succeeded("success".into()));
}

#[test]
fn a_retry_after_of_the_starting_answer_puts_off_the_first_query() {
    let job = Job::<ShowJob>::new("1".parse().unwrap());
    let poller = |headers: &[(&str, &str)]| {
        job.poller(PollPolicy::with_timeout(Duration::from_secs(60)).jitter(0.0), Duration::ZERO).started(headers)
    };
    let waits = |headers: &[(&str, &str)]| match poller(headers).next(Duration::ZERO) {
        Next::Wait(delay) => delay.as_secs(),
        _ => 0,
    };
    assert_eq!(waits(&[]), 0);
    assert_eq!(waits(&[("Retry-After", "7")]), 7);
    assert_eq!(waits(&[("Retry-After", "soon")]), 30, "the longest delay of the policy");
}

/// The job that the error reports for a 202.
fn salvaged(body: &str) -> Option<String> {
    #[response]
    struct Quota {
        #[param("Integer", mandatory)]
        quota: i64,
    }
    let error = Quota::decode(202, (), body).map(|told| told.quota).unwrap_err();
    assert_eq!(error.to_string().contains("may have been started"), error.job_id().is_some());
    error.job_id().map(|id| id.to_string())
}

#[test]
fn a_started_job_is_named_by_the_error_of_its_answer() {
    assert_eq!(salvaged(r#"{"job_id": "70a5", "quota": "many"}"#).as_deref(), Some("70a5"));
    assert_eq!(salvaged(r#"{"result": {"jobId" : 4711}}"#).as_deref(), Some("4711"));
    assert_eq!(salvaged(r#"{"job": {"id": "9", "name": "x"}}"#).as_deref(), Some("9"));
    assert_eq!(salvaged(r#"{"job_id": "70a5", "servers": [{"na"#).as_deref(), Some("70a5"), "a cut body");
}

#[test]
fn what_is_no_id_is_not_named() {
    for body in [r#"{"job_id": null}"#, r#"{"text": "{\"job_id\": \"1\"}"}"#, r#"{"my_job_id": "1"}"#, "", "<html>"] {
        assert_eq!(salvaged(body), None, "{body}");
    }
}
