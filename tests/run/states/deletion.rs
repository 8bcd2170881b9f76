//! Waiting for a deletion.

use std::time::Duration;

use restable::state::{StateErrorKind, StatePoller};

use super::{ShowRouter, ShowServer, gone, play, policy, server};

fn deletion() -> StatePoller<'static, ShowServer> {
    StatePoller::until_deleted(policy(), Duration::ZERO)
}

#[test]
fn a_resource_that_is_not_known_is_deleted() {
    let (end, queries, _) = play(deletion(), &[server("ACTIVE"), server("deleting"), gone()]);
    assert!(end.unwrap().is_none());
    assert_eq!(queries, 3);
    assert!(play(deletion(), &[(410, String::new())]).0.unwrap().is_none());
}

#[test]
fn a_documented_state_of_a_deleted_resource_is_a_deletion() {
    let (end, ..) = play(deletion(), &[server("ACTIVE"), server("deleted")]);
    assert!(end.unwrap().is_some());
}

#[test]
fn a_resource_that_failed_before_can_be_deleted() {
    assert!(play(deletion(), &[server("ERROR"), server("ERROR"), gone()]).0.is_ok());
}

#[test]
fn a_deletion_that_fails_is_an_error() {
    let (end, queries, _) = play(deletion(), &[server("ERROR"), server("DELETING"), server("ERROR"), gone()]);
    let error = end.unwrap_err();
    assert_eq!((error.kind(), error.state(), queries), (StateErrorKind::Failed, Some("ERROR"), 3));
    assert_eq!(error.to_string(), r#"waiting for the deletion failed: the state is "ERROR""#);
}

#[test]
fn a_deletion_needs_no_documented_state() {
    let poller = StatePoller::<ShowRouter>::until_deleted(policy(), Duration::ZERO);
    assert!(play(poller, &[(200, "{}".into()), gone()]).0.is_ok());
}

#[test]
fn a_deletion_is_confirmed() {
    let poller = StatePoller::<ShowServer>::until_deleted(policy().confirmations(2), Duration::ZERO);
    assert_eq!(play(poller, &[gone(), server("ACTIVE"), gone(), gone()]).1, 4);
}

#[test]
fn other_errors_are_no_deletion() {
    for status in [400, 401, 403, 409] {
        let error = play(deletion(), &[(status, "{}".into())]).0.unwrap_err();
        assert_eq!(error.kind(), StateErrorKind::Refused, "{status}");
    }
    let (end, queries, _) = play(deletion(), &[(500, "{}".into()), (503, "{}".into()), gone()]);
    assert!(end.is_ok());
    assert_eq!(queries, 3);
}
