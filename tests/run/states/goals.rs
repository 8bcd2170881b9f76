//! What is waited for, and how the waiting ends.

use std::time::Duration;

use restable::state::{StateErrorKind, StatePoller, Until};

use super::{ShowRouter, ShowServer, gone, play, policy, server};

fn waiting<'f>(until: Until<'f, ShowServer>) -> StatePoller<'f, ShowServer> {
    StatePoller::new(until, policy(), Duration::ZERO)
}

#[test]
fn the_documented_state_is_reached() {
    let (end, queries, reports) = play(waiting(Until::ready()), &[server("BUILD"), server("build"), server("active")]);
    assert_eq!(end.unwrap().unwrap().server.status.as_deref(), Some("active"));
    assert_eq!((queries, reports), (3, vec!["BUILD".to_owned(), "build".into(), "active".into()]));
}

#[test]
fn another_state_is_reached() {
    let wanted = String::from("shutoff");
    let (end, queries, _) = play(waiting(Until::state(&wanted)), &[server("ACTIVE"), server("SHUTOFF")]);
    assert!(end.is_ok());
    assert_eq!(queries, 2);
    let (end, ..) = play(waiting(Until::states(["SHUTOFF", "PAUSED"])), &[server("PAUSED")]);
    assert!(end.is_ok());
}

#[test]
fn a_failed_state_is_an_error_with_the_reason_and_the_response() {
    let failed = r#"{"server": {"status": "ERROR", "fault": {"message": "No valid host.\nTry again."}}}"#;
    let (end, ..) = play(waiting(Until::state("SHUTOFF")), &[server("BUILD"), (200, failed.into())]);
    let error = end.unwrap_err();
    assert_eq!((error.kind(), error.queries()), (StateErrorKind::Failed, 2));
    assert_eq!((error.state(), error.state_reason()), (Some("ERROR"), Some("No valid host.\nTry again.")));
    assert_eq!(
        error.to_string(),
        r#"waiting for the state SHUTOFF failed: the state is "ERROR": No valid host.\nTry again."#
    );
    assert_eq!(error.body(), failed.as_bytes());
    assert!(error.into_response().is_some_and(|shown| shown.server.fault.is_some()));
}

#[test]
fn a_failed_state_that_is_waited_for_is_no_failure() {
    assert!(play(waiting(Until::state("error")), &[server("BUILD"), server("ERROR")]).0.is_ok());
}

#[test]
fn more_states_can_be_failures() {
    let until = Until::ready().or_failed("shutoff").failed_if(|shown: &ShowServer| shown.server.locked == Some(true));
    let (end, queries, _) = play(waiting(until), &[server("BUILD"), server("SHUTOFF"), server("ACTIVE")]);
    assert_eq!((end.unwrap_err().kind(), queries), (StateErrorKind::Failed, 2));
    let until = Until::ready().failed_if(|shown: &ShowServer| shown.server.locked == Some(true));
    let locked = (200, r#"{"server": {"locked": true}}"#.to_owned());
    let error = play(waiting(until), &[server("BUILD"), locked]).0.unwrap_err();
    assert_eq!(error.to_string(), "waiting for the state ACTIVE failed: the response reports a failure");
}

#[test]
fn a_condition_may_borrow_and_count() {
    let (limit, mut seen) = (2, 0);
    let until = Until::matches(|_: &ShowServer| {
        seen += 1;
        seen > limit
    });
    assert_eq!(play(waiting(until), &[server("ACTIVE")]).1, 3);
    assert_eq!(seen, 3);
}

#[test]
fn a_condition_needs_no_documented_state() {
    let until = Until::matches(|router: &ShowRouter| router.admin_state_up == Some(true));
    let poller = StatePoller::new(until, policy(), Duration::ZERO);
    let bodies =
        ["{}", r#"{"admin_state_up": false}"#, r#"{"admin_state_up": true}"#].map(|body| (200, body.to_owned()));
    let (end, queries, reports) = play(poller, &bodies);
    assert!(end.is_ok());
    assert_eq!((queries, reports.concat()), (3, "---".into()));
}

#[test]
fn a_deadline_keeps_the_last_state() {
    let error = play(waiting(Until::states(["A", "B", "C"])), &[server("BUILD")]).0.unwrap_err();
    assert_eq!(error.kind(), StateErrorKind::Deadline);
    let text = error.to_string();
    assert!(text.starts_with("waiting for the state A, B, or C failed: the deadline has passed ("), "{text}");
    assert!(text.ends_with(r#"queries in 60s; the last state is "BUILD")"#), "{text}");
}

#[test]
fn the_wanted_states_are_named_in_one_line() {
    assert!(format!("{:?}", waiting(Until::ready())).contains("target: the state ACTIVE"));
    let shown = |until: Until<'_, ShowServer>| format!("{until:?}");
    assert_eq!(shown(Until::states(["A", "B"])), "Until(the state A or B)");
    assert_eq!(shown(Until::state("a\nb")), "Until(the state a\\nb)");
    assert_eq!(shown(Until::states(Vec::<String>::new())), "Until(a state)");
    assert_eq!(shown(Until::matches(|_| true)), "Until(a condition)");
}

#[test]
fn a_resource_that_is_not_known_is_an_error_after_the_grace() {
    let error = play(waiting(Until::ready()), &[gone()]).0.unwrap_err();
    assert_eq!((error.kind(), error.queries()), (StateErrorKind::NotFound, 1));
    let poller = StatePoller::<ShowServer>::new(Until::ready(), policy().grace(Duration::from_secs(5)), Duration::ZERO);
    assert!(play(poller, &[gone(), gone(), server("ACTIVE")]).0.is_ok());
}

#[test]
fn a_refused_query_is_an_error_with_its_problem() {
    let error = play(waiting(Until::ready()), &[(403, "{}".into())]).0.unwrap_err();
    assert_eq!(error.kind(), StateErrorKind::Refused);
    assert!(error.problem().is_some());
}

#[test]
fn an_error_envelope_in_a_200_is_a_failed_query() {
    let envelope = (200, r#"{"server": {}, "error": {"code": "A.1", "message": "try later"}}"#.to_owned());
    assert!(play(waiting(Until::ready()), &[envelope.clone(), server("ACTIVE")]).0.is_ok());
    let poller = StatePoller::<ShowServer>::new(Until::ready(), policy().tolerance(0), Duration::ZERO);
    assert_eq!(play(poller, &[envelope]).0.unwrap_err().kind(), StateErrorKind::TooManyFailures);
}

#[test]
fn a_success_is_confirmed() {
    let poller = StatePoller::<ShowServer>::new(Until::ready(), policy().confirmations(2), Duration::ZERO);
    let (end, queries, _) = play(poller, &[server("ACTIVE"), server("REBOOT"), server("ACTIVE"), server("ACTIVE")]);
    assert!(end.is_ok());
    assert_eq!(queries, 4);
}

#[test]
fn a_result_is_returned_once() {
    let mut poller = waiting(Until::ready());
    poller.on_response(Duration::ZERO, 200, (), &server("ACTIVE").1);
    assert!(matches!(poller.next(Duration::ZERO), restable::job::Next::Done(Some(_))));
    let restable::job::Next::Failed(error) = poller.next(Duration::ZERO) else { panic!("a second result") };
    assert_eq!(error.kind(), StateErrorKind::AlreadyReturned);
}

#[test]
fn neither_the_body_nor_the_response_is_shown() {
    let secret = (200, r#"{"server": {"status": "ERROR", "adminPass": "hunter2"}}"#.to_owned());
    let error = play(waiting(Until::ready()), &[secret]).0.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
}
