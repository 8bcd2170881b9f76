//! The content and the text of errors.

use std::error::Error as _;

use restable::job::{JobErrorKind, Next, PollPolicy, Poller, QueryError};
use restable::{RequestError, ResponseError};

use super::{EcsJob, ID, doubling, error, poller, seconds};

const RUNNING: (u16, Option<&str>, &str) = (200, None, r#"{"status": "RUNNING"}"#);

#[test]
fn every_error_has_the_id_and_prints_it() {
    let ends: [(JobErrorKind, super::Script<'_>); 6] = [
        (JobErrorKind::Failed, &[(200, None, r#"{"status": "FAIL"}"#)]),
        (JobErrorKind::Canceled, &[(200, None, r#"{"status": "CANCEL"}"#)]),
        (JobErrorKind::Deadline, &[RUNNING]),
        (JobErrorKind::NotFound, &[RUNNING, RUNNING, RUNNING, RUNNING, RUNNING, (404, None, "")]),
        (JobErrorKind::Refused, &[(403, None, "")]),
        (JobErrorKind::TooManyFailures, &[(0, None, "reset")]),
    ];
    for (kind, script) in ends {
        let error = error(doubling(), script);
        assert_eq!(error.kind(), kind);
        assert_eq!(error.job_id(), &ID);
        assert!(error.to_string().contains(ID), "{error}");
        assert!(format!("{error:?}").contains(ID), "{error:?}");
    }
}

#[test]
fn the_texts_state_what_is_known() {
    let error = error(doubling().tolerance(1), &[RUNNING, (503, None, ""), (0, None, "connection reset")]);
    assert_eq!(
        error.to_string(),
        "job ff8080827e7810fb017f06338a731328 had too many failed queries in a row (3 queries in 3s; \
         the last state is \"RUNNING\"): no complete response: connection reset"
    );
    assert_eq!(error.status().map(restable::Status::code), Some(503));
}

#[test]
fn the_failure_of_a_part_is_used_if_the_job_has_none() {
    let body = r#"{"status": "FAIL", "error_code": "", "entities": {"sub_jobs": [{"status": "SUCCESS"}, {"fail_reason": "no host"}]}}"#;
    let error = error(doubling(), &[(200, None, body)]);
    assert_eq!((error.error_code(), error.fail_reason()), (None, Some("no host")));
    assert_eq!(error.to_string(), format!("job {ID} failed: no host"));
}

#[test]
fn a_malformed_status_is_tolerated_and_then_reported_with_its_body() {
    let script: super::Script<'_> = &[RUNNING, (200, None, r#"{"status": ["RUNNING"]}"#)];
    let error = error(doubling().tolerance(2), script);
    assert_eq!((error.kind(), error.queries()), (JobErrorKind::TooManyFailures, 4));
    assert_eq!(error.body(), br#"{"status": ["RUNNING"]}"#);
    let Some(QueryError::Response(ResponseError::Malformed(malformed))) = error.problem() else { panic!("{error}") };
    assert_eq!(malformed.pointer(), "/status");
    assert_eq!(error.job_status().and_then(|status| status.status.as_deref()), Some("RUNNING"));
}

#[test]
fn a_failed_query_in_a_2xx_is_no_state() {
    // `code` and `message` refer to the query, `error_code` and `fail_reason` to the job.
    let failed_query = (200, None, r#"{"code": "Ecs.0000", "message": "busy"}"#);
    let error = error(doubling().tolerance(0), &[failed_query]);
    assert_eq!(error.kind(), JobErrorKind::TooManyFailures);
    assert!(matches!(error.problem(), Some(QueryError::Response(problem)) if problem.is_code("Ecs.0000")));
    assert_eq!((error.error_code(), error.fail_reason()), (None, None));
}

#[test]
fn an_empty_answer_to_a_status_query_is_no_state() {
    // No parameter of the table is mandatory, so the response decodes, but it has no status of the job.
    let error = error(doubling().tolerance(0), &[(200, None, "")]);
    assert_eq!(error.kind(), JobErrorKind::TooManyFailures);
    let Some(QueryError::Response(ResponseError::Malformed(malformed))) = error.problem() else { panic!("{error}") };
    assert_eq!(malformed.reason(), "the body is empty");
}

#[test]
fn a_message_next_to_a_state_does_not_matter() {
    let body = r#"{"status": "SUCCESS", "code": "Ecs.0000", "message": "odd"}"#;
    assert!(super::play(poller(doubling()), &[(200, None, body)]).0.is_ok());
}

#[test]
fn the_error_of_the_transport_is_kept_and_its_text_is_shown_once() {
    let transport = Transport(std::io::ErrorKind::ConnectionReset.into());
    let mut poller: Poller<EcsJob> = poller(doubling().tolerance(0));
    poller.on_transport_error(seconds(0), transport);
    let Next::Failed(error) = poller.next(seconds(0)) else { panic!() };
    let Some(QueryError::Connection(transport)) = error.problem() else { panic!() };
    assert!(transport.is::<Transport>());
    assert!(
        error.to_string().ends_with(": no complete response: the request was not carried: connection reset"),
        "{error}"
    );
    assert!(error.source().is_none(), "what prints sources would say it again");
}

#[test]
fn a_query_that_cannot_be_sent_ends_the_waiting_and_counts_for_none() {
    let mut poller: Poller<EcsJob> = poller(doubling());
    assert!(matches!(poller.next(seconds(0)), Next::Send));
    poller.on_response(seconds(0), 200, (), RUNNING.2);
    assert!(matches!(poller.next(seconds(9)), Next::Send));
    poller.on_request_error(seconds(9), RequestError::Unauthorized);
    let Next::Failed(error) = poller.next(seconds(9)) else { panic!() };
    assert_eq!((error.kind(), error.job_id().as_str(), error.queries()), (JobErrorKind::Request, ID, 1));
    assert!(matches!(error.problem(), Some(QueryError::Request(reason)) if reason.is::<RequestError>()));
    assert_eq!(
        error.to_string(),
        "job ff8080827e7810fb017f06338a731328 has a query that cannot be sent (1 query in 9s; the last state is \"RUNNING\"): \
         the request could not be authorized"
    );
}

#[test]
fn a_query_takes_no_longer_than_the_policy_and_the_deadline_allow() {
    let poller: Poller<EcsJob> = poller(PollPolicy::with_timeout(seconds(100)).query_timeout(seconds(30)));
    assert_eq!(poller.query_timeout(seconds(0)), seconds(30));
    assert_eq!(poller.query_timeout(seconds(90)), seconds(10));
    assert_eq!(poller.query_timeout(seconds(200)), seconds(0));
}

#[derive(Debug)]
struct Transport(std::io::Error);

impl std::fmt::Display for Transport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the request was not carried")
    }
}

impl std::error::Error for Transport {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

#[test]
fn bodies_stay_out_of_debug() {
    let error = error(doubling(), &[(200, None, r#"{"status": "FAIL", "entities": {"password": "hunter2"}}"#)]);
    assert!(!format!("{error:?} {error}").contains("hunter2"));
    assert_eq!(error.into_job_status().unwrap().entities["password"], "hunter2");
}

#[test]
fn errors_and_pollers_are_send_and_sync() {
    fn assert_send<T: Send + Sync + 'static>() {}
    assert_send::<Poller<EcsJob>>();
    assert_send::<restable::job::JobError<EcsJob>>();
}
