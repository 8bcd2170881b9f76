//! Waiting for the state of a server.

use std::time::Duration;

use restable::state::{StateErrorKind, Until};
use restable_driver_tests::{Driver, Reply, Server, ShownServer};

use crate::{client, policy};

fn state(state: &str) -> Reply {
    Reply::new(200, &format!(r#"{{"status": "{state}"}}"#))
}

fn gone() -> Reply {
    Reply::new(404, r#"{"itemNotFound": {"code": 404, "message": "No such server."}}"#)
}

pub fn a_server_is_queried_until_it_is_ready<D: Driver>() {
    let server = Server::start([gone(), state("BUILD"), Reply::new(503, ""), state("active")]);
    let mut reports = Vec::new();
    let shown = client::<D>(&server).wait_for(Until::ready(), policy(), |report| reports.push(report.to_string()));
    assert_eq!(shown.expect("a server").status, "active");
    assert_eq!(reports.len(), 4);
    assert!(reports[0].starts_with("no state yet, 1 query in "), "{reports:?}");
    assert!(reports[2].starts_with("state BUILD, 3 queries in ") && reports[2].ends_with("the last 1 failed"));
    for request in server.received() {
        assert_eq!(request.line, "GET /v1/p-1/servers/s-1");
        assert_eq!(request.header("x-auth-token"), Some("t-1"), "each query is authorized");
    }
}

pub fn a_failed_server_is_an_error_with_its_reason<D: Driver>() {
    let failed = Reply::new(200, r#"{"status": "ERROR", "fault": "No valid host."}"#);
    let server = Server::start([state("BUILD"), failed]);
    let error = client::<D>(&server).wait_for(Until::state("SHUTOFF"), policy(), |_| ()).expect_err("a failed server");
    assert_eq!(error.to_string(), r#"waiting for the state SHUTOFF failed: the state is "ERROR": No valid host."#);
    assert_eq!(error.response().map(|shown| shown.status.as_str()), Some("ERROR"));
}

pub fn a_condition_ends_a_wait<D: Driver>() {
    let server = Server::start([state("ACTIVE"), state("PAUSED")]);
    let wanted = String::from("PAUSED");
    let until = Until::matches(|shown: &ShownServer| shown.status == wanted);
    assert_eq!(client::<D>(&server).wait_for(until, policy(), |_| ()).expect("a server").status, "PAUSED");
}

pub fn a_server_is_queried_until_it_is_deleted<D: Driver>() {
    let server = Server::start([state("ERROR"), state("ERROR"), gone()]);
    client::<D>(&server).wait_for_deletion(policy()).expect("a deletion");
    assert_eq!(server.received().len(), 3);
}

pub fn a_deletion_that_takes_too_long_ends_at_the_deadline<D: Driver>() {
    let server = Server::start([state("DELETING")]);
    let policy = restable::job::PollPolicy::with_timeout(Duration::from_millis(60)).min_delay(Duration::from_millis(5));
    let error = client::<D>(&server).wait_for_deletion(policy).expect_err("the deadline");
    assert_eq!((error.kind(), error.state()), (StateErrorKind::Deadline, Some("DELETING")));
}

pub fn a_wait_that_is_not_permitted_ends<D: Driver>() {
    let server = Server::start([Reply::new(403, r#"{"forbidden": {"code": 403, "message": "Policy."}}"#)]);
    let error = client::<D>(&server).wait_for(Until::ready(), policy(), |_| ()).expect_err("a refused query");
    assert_eq!((error.kind(), error.queries()), (StateErrorKind::Refused, 1));
    assert!(error.to_string().contains("Policy."), "{error}");
}
