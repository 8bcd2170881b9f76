//! Bugs of other clients, and requests of their users. Each test is named after the issue; otc-tf is
//! opentelekomcloud/terraform-provider-opentelekomcloud, tf-hw is huaweicloud/terraform-provider-huaweicloud.

use std::time::Duration;

use restable::job::{JobErrorKind, JobState, JobStatus as _, Next, PollPolicy, Poller, QueryError, Vocabulary};
use serde_json::{Value, json};

use super::{EcsJob, ID, doubling, error, play, poller, seconds};

const INIT: (u16, Option<&str>, &str) = (200, None, r#"{"status": "INIT"}"#);
const RUNNING: (u16, Option<&str>, &str) = (200, None, r#"{"status": "RUNNING"}"#);
const SUCCESS: (u16, Option<&str>, &str) = (200, None, r#"{"status": "SUCCESS"}"#);

/// An allow-list rejected the query, and the client lost the instance that it had created.
#[test]
fn otc_tf_3014_a_rejected_query_keeps_the_job_id() {
    let forbidden = r#"{"error_code": "APIG.0802", "error_msg": "not on the allow-list", "request_id": "5f0d"}"#;
    let error = error(doubling(), &[(403, None, forbidden)]);
    assert_eq!((error.kind(), error.job_id().as_str(), error.queries()), (JobErrorKind::Refused, ID, 1));
    let Some(QueryError::Response(problem)) = error.problem() else { panic!("{error}") };
    assert!(problem.is_code("APIG.0802"));
    assert_eq!(problem.request_id(), Some("5f0d"));
    assert_eq!(error.body(), forbidden.as_bytes());
}

/// A backup took longer than the deadline; the client dropped its ID, and the backup kept costing money.
#[test]
fn otc_tf_1875_a_deadline_can_be_resumed() {
    let policy = PollPolicy::with_timeout(seconds(60));
    let error = error(policy, &[RUNNING]);
    assert_eq!(error.kind(), JobErrorKind::Deadline);
    let stored = error.job_id().to_string();
    let resumed = Poller::<EcsJob>::new(stored.parse().unwrap(), policy, error.elapsed());
    assert!(play(resumed, &[SUCCESS]).0.is_ok());
}

/// Fixed deadlines were too short.
#[test]
fn otc_tf_1748_786_2713_the_deadline_is_the_callers() {
    for deadline in [seconds(1), seconds(5_400), Duration::from_secs(7 * 86_400)] {
        assert_eq!(error(PollPolicy::with_timeout(deadline), &[RUNNING]).elapsed(), deadline);
    }
}

/// A gateway timed out, but the resource was created anyway.
#[test]
fn otc_tf_211_a_504_is_no_failure_of_the_job() {
    let page = "<html><head><title>504 Gateway Time-out</title></head></html>";
    assert!(play(poller(doubling()), &[(504, None, page), (504, None, page), SUCCESS]).0.is_ok());
}

/// A failed job left an instance whose ID nobody had.
#[test]
fn otc_tf_3480_a_failure_still_gives_the_entities() {
    let body = json!({"status": "FAIL", "error_code": "Ecs.0117", "fail_reason": "no host", "entities": {"server_id": "7a1c"}});
    let error = error(doubling(), &[INIT, (200, None, &body.to_string())]);
    assert_eq!(error.kind(), JobErrorKind::Failed);
    assert_eq!(error.state(), Some(&JobState::Failed("FAIL".into())));
    assert_eq!(error.job_status().and_then(EcsJob::entities), Some(&json!({"server_id": "7a1c"})));
    assert_eq!((error.error_code(), error.fail_reason()), (Some("Ecs.0117"), Some("no host")));
    assert_eq!(error.to_string(), format!("job {ID} failed: Ecs.0117: no host"));
}

/// Throttled queries aborted deployments.
#[test]
fn otc_tf_512_1671_1753_1840_1844_2012_2460_throttling_slows_down_and_goes_on() {
    let throttled = r#"{"error_code": "APIG.0308", "error_msg": "The throttling threshold has been reached"}"#;
    let script = [RUNNING, (429, Some("45"), throttled), (429, None, throttled), SUCCESS];
    assert_eq!(play(poller(doubling()), &script).1, [0, 1, 46, 50]);
}

/// The entities of a sub-job were an array instead of a string.
#[test]
fn tf_hw_1397_entities_are_open() {
    for entities in [json!([]), json!(["7a1c"]), json!("7a1c"), json!({"sub_jobs": [{"entities": []}]}), Value::Null] {
        let body = json!({"status": "SUCCESS", "entities": entities}).to_string();
        assert_eq!(play(poller(doubling()), &[(200, None, &body)]).0.unwrap().entities, entities);
    }
}

/// "unexpected state 'Unregistering' … last error: nil".
#[test]
fn tf_hw_1863_an_unknown_state_keeps_polling_and_is_reported() {
    let unregistering = (200, None, r#"{"status": "Unregistering"}"#);
    assert!(play(poller(doubling()), &[unregistering, unregistering, SUCCESS]).0.is_ok());

    let error = error(doubling(), &[unregistering]);
    assert_eq!(error.kind(), JobErrorKind::Deadline);
    assert_eq!(error.state(), Some(&JobState::Other("Unregistering".into())));
    assert_eq!(error.body(), unregistering.2.as_bytes());
    assert!(error.to_string().contains("Unregistering"), "{error}");
}

/// The state of the job was SUCCESS while it was still running.
#[test]
fn tf_hw_pr_2703_success_can_be_confirmed() {
    let script = [RUNNING, SUCCESS, RUNNING, SUCCESS, (503, None, ""), SUCCESS];
    let (outcome, sent) = play(poller(doubling().confirmations(2)), &script);
    assert!(outcome.is_ok());
    assert_eq!(sent.len(), 6);

    let error = error(doubling().confirmations(2), &[SUCCESS, RUNNING]);
    assert_eq!(error.kind(), JobErrorKind::Deadline);
}

/// The job has the ID of a node only after it has started.
#[test]
fn otc_tf_1705_1706_1710_entities_come_when_they_come() {
    let mut poller = poller(doubling());
    let server_id =
        |poller: &Poller<EcsJob>| Some(poller.job_status()?.entities()?.get("server_id")?.as_str()?.to_owned());
    assert_eq!(server_id(&poller), None);
    poller.on_response(seconds(0), 200, (), INIT.2);
    assert_eq!(server_id(&poller), None);
    poller.on_response(seconds(1), 200, (), r#"{"status": "RUNNING", "entities": {"server_id": "7a1c"}}"#);
    assert_eq!(server_id(&poller).as_deref(), Some("7a1c"));
    assert!(matches!(poller.next(seconds(1)), Next::Wait(_)));
}

/// The reason of the failure was missing, and a wait without a failed state continued until its deadline.
#[test]
fn tf_hw_pr_1558_6295_a_failure_ends_at_once_with_its_reason() {
    let failed = r#"{"status": "Failed", "fail_reason": "{\"badRequest\":{\"message\":\"quota\",\"code\":400}}"}"#;
    let error = error(doubling(), &[(200, None, failed)]);
    assert_eq!((error.kind(), error.queries()), (JobErrorKind::Failed, 1));
    assert!(error.fail_reason().unwrap().contains("quota"));
}

/// "wait: no" waited.
#[test]
fn otc_ansible_139_nothing_is_sent_before_the_first_poll() {
    let poller = poller(doubling());
    assert_eq!((poller.report().queries, poller.job_id().as_str()), (0, ID));
}

/// The ID becomes known "only some time after it is returned", so the client slept for 10 s.
#[test]
fn otcextensions_rds_243_a_404_soon_after_the_start_is_not_yet() {
    let absent = (404, None, r#"{"errCode": "RDS.0011", "externalMessage": "no such job"}"#);
    let (outcome, sent) = play(poller(doubling()), &[absent, absent, absent, SUCCESS]);
    assert!(outcome.is_ok());
    assert_eq!(sent, [0, 1, 3, 7]);
}

/// RDS deletes its jobs after a month, and has jobs only for some calls.
#[test]
fn tf_hw_pr_1029_not_found_is_not_failed() {
    let absent = (404, None, r#"{"errCode": "RDS.0011", "externalMessage": "no such job"}"#);
    let error = error(doubling(), &[absent]);
    assert_eq!(error.kind(), JobErrorKind::NotFound);
    assert_eq!(error.elapsed(), seconds(15));
    assert!(matches!(error.problem(), Some(QueryError::Response(problem)) if problem.is_code("RDS.0011")));
}

/// An expired token replaced the response, and the wait could not be resumed.
#[test]
fn azure_go_19330_azure_rust_2758_an_expired_token_keeps_everything() {
    let expired = r#"{"error": {"code": 401, "message": "The token expired.", "title": "Unauthorized"}}"#;
    let error = error(doubling(), &[RUNNING, (401, None, expired)]);
    assert_eq!(error.kind(), JobErrorKind::Refused);
    assert_eq!(error.body(), expired.as_bytes());
    assert_eq!(error.state(), Some(&JobState::Running("RUNNING".into())));
    let resumed = Poller::<EcsJob>::new(error.job_id().clone(), doubling(), error.elapsed());
    assert!(play(resumed, &[SUCCESS]).0.is_ok());
}

/// The wait of gopher used a negative duration for "at once" in one place and for "never" in another.
#[test]
fn gopher_waiting_without_a_deadline_is_explicit() {
    let mut poller = poller(PollPolicy::without_timeout());
    assert_eq!(poller.time_left(seconds(0)), None);
    poller.on_response(Duration::from_secs(1 << 40), 200, (), RUNNING.2);
    assert!(matches!(poller.next(Duration::from_secs(1 << 40)), Next::Wait(_)));
}

/// Words that other clients misread as a final state, or as no final state.
#[test]
fn a_service_with_its_own_words_is_read_by_them() {
    const ORDER: Vocabulary = Vocabulary::NONE.pending(&["6"]).running(&["3"]).succeeded(&["5"]);
    let order = |state| (200, None, state);
    let script = [order(r#"{"status": 6}"#), order(r#"{"status": 3}"#), order(r#"{"status": 5}"#)];
    let (outcome, sent) = play(poller(doubling()).vocabulary(ORDER), &script);
    assert_eq!((outcome.unwrap().status.as_deref(), sent.len()), (Some("5"), 3));
}
