//! Both clients against the simulated service, with many seeds.
#![allow(clippy::expect_used, reason = "a test fails by a panic")]

use std::time::Duration;

use restable::XAuthToken;
use restable::client::{CallError, Reqwest, Service, Ureq};
use restable::job::{JobError, JobErrorKind, PollPolicy};
use restable_examples::bare_metal::api::{DeleteServers, JobDetails, ServerId, ShowJob};
use restable_examples::bare_metal::{Plan, Server, TransientFailure, Turn};

const SEED: u64 = 1_000;
const PLANS: u64 = 40;

fn start(fail: bool) -> Service {
    let server = Server { seed: SEED, fail, token: "t-1".into(), retry_after: "0.001".into() };
    Service::new(server.start().expect("a port")).authorize(XAuthToken("t-1".into()))
}

fn servers(number: u64) -> Vec<String> {
    (0..=number % 4).map(|number| format!("server-{number}")).collect()
}

fn delete(number: u64) -> DeleteServers {
    let servers = servers(number).into_iter().map(|id| ServerId { id }).collect();
    DeleteServers::new("p-1".into(), servers, true)
}

fn show(id: restable::JobId) -> ShowJob {
    ShowJob::new("p-1".into(), id)
}

fn policy() -> PollPolicy {
    PollPolicy::with_timeout(Duration::from_secs(60)).min_delay(Duration::from_millis(1)).factor(1.0)
}

/// The first job of a service uses its seed, and each further job the next number.
fn plan(number: u64, fail: bool) -> Plan {
    Plan::random(SEED + number, &servers(number), fail)
}

fn failures(plan: &Plan) -> usize {
    (0..plan.queries()).filter(|query| matches!(plan.turn(*query), Some(Turn::TransientFailure(_)))).count()
}

fn check(number: u64, fail: bool, queries: u32, problems: usize, outcome: &Result<JobDetails, JobError<JobDetails>>) {
    let plan = plan(number, fail);
    assert_eq!((queries as usize, problems), (plan.queries(), failures(&plan)), "number {number}");
    match outcome {
        Ok(details) => assert!(!fail && details.status == "SUCCESS", "number {number}"),
        Err(error) => {
            assert!(fail, "number {number}: {error}");
            assert_eq!((error.kind(), error.error_code()), (JobErrorKind::Failed, Some("BMS.3012")));
            let entities = error.job_status().and_then(|details| details.entities.as_ref()).expect("entities");
            assert_eq!(entities.sub_jobs.len(), servers(number).len(), "the error has the sub-jobs");
        }
    }
}

#[test]
fn ureq_sees_every_job_to_its_end() {
    for fail in [false, true] {
        let client = Ureq::new(ureq::Agent::new_with_defaults(), start(fail));
        for number in 0..PLANS {
            let job = client.send(&delete(number)).expect("a job").job();
            let (mut queries, mut problems) = (0, 0);
            let outcome = client.wait(&job, show, policy(), |report| {
                queries = report.queries;
                problems += usize::from(report.problem.is_some());
            });
            check(number, fail, queries, problems, &outcome);
        }
    }
}

#[tokio::test]
async fn reqwest_sees_every_job_to_its_end() {
    for fail in [false, true] {
        let client = Reqwest::new(reqwest::Client::builder(), start(fail)).expect("a client");
        for number in 0..PLANS {
            let job = client.send(&delete(number)).await.expect("a job").job();
            let (mut queries, mut problems) = (0, 0);
            let report = |report: &restable::job::Report<'_>| {
                queries = report.queries;
                problems += usize::from(report.problem.is_some());
            };
            let outcome = client.wait(&job, show, policy(), tokio::time::sleep, report).await;
            check(number, fail, queries, problems, &outcome);
        }
    }
}

#[test]
fn the_plans_have_every_failure() {
    let plans = (0..PLANS).map(|number| plan(number, false)).collect::<Vec<_>>();
    for failure in TransientFailure::ALL {
        let has =
            |plan: &Plan| (0..plan.queries()).any(|query| plan.turn(query) == Some(&Turn::TransientFailure(failure)));
        assert!(plans.iter().any(has), "{failure:?}");
    }
}

#[test]
fn the_service_refuses_what_is_wrong() {
    let client = Ureq::new(ureq::Agent::new_with_defaults(), start(false));
    let nothing = client.send(&DeleteServers::new("p-1".into(), Vec::new(), false)).expect_err("nothing to delete");
    assert!(nothing.is_code("BMS.0001"), "{nothing}");

    let unknown = restable::job::Job::new("j-1".parse().expect("an id"));
    let error = client.wait(&unknown, show, policy().grace(Duration::ZERO), |_| ()).expect_err("no job");
    assert_eq!((error.kind(), error.job_id()), (JobErrorKind::NotFound, unknown.id()));

    let server = Server { seed: 0, fail: false, token: "t-1".into(), retry_after: "0".into() };
    let stranger = Service::new(server.start().expect("a port")).authorize(XAuthToken("t-2".into()));
    let stranger = Ureq::new(ureq::Agent::new_with_defaults(), stranger);
    let error = stranger.send(&delete(0)).expect_err("another token");
    assert!(matches!(error, CallError::Response(_)) && error.is_code("401"), "{error}");
}
