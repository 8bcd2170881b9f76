//! The state that `state(…)` names.

use restable::response;
use restable::state::{Stateful as _, States};

use super::{ShowRouter, ShowServer};

#[test]
fn a_response_has_the_state_that_its_page_documents() {
    let body = r#"{"server": {"status": "BUILD", "progress": 40, "fault": {"message": "no host"}}}"#;
    let shown = ShowServer::decode(200, (), body).unwrap();
    assert_eq!((shown.state(), shown.state_reason()), (Some("BUILD"), Some("no host")));
    assert_eq!(shown.progress().map(restable::job::Percent::get), Some(40));
    let States { ready, failed, deleted, .. } = ShowServer::states();
    assert_eq!((ready, failed, deleted), (&["ACTIVE"][..], &["ERROR"][..], &["DELETED"][..]));
}

#[test]
fn an_absent_state_is_none() {
    let shown = ShowServer::decode(200, (), r#"{"server": {}}"#).unwrap();
    assert_eq!((shown.state(), shown.state_reason(), shown.progress()), (None, None, None));
}

#[test]
fn a_response_without_a_documented_state_has_none() {
    let router = ShowRouter::decode(200, (), "{}").unwrap();
    assert!(restable::Response::observed(&router).state.is_none());
}

#[response(state(field = 0.status, ready("active", "online"), failed("error")))]
struct Whole(Inner);

#[restable::structure]
struct Inner {
    status: Status,
}

#[restable::values]
#[derive(Debug, PartialEq)]
enum Status {
    Active,
    Error,
}

#[test]
fn the_state_of_a_newtype_is_one_of_documented_values() {
    for (word, value) in [("ACTIVE", Status::Active), ("ERROR", Status::Error), ("odd", Status::Other("odd".into()))] {
        let whole = Whole::decode(200, (), &format!(r#"{{"status": "{word}"}}"#)).unwrap();
        assert_eq!(whole.state(), Some(word));
        assert_eq!(whole.0.status, value);
    }
}

#[response(state(field = status, ready("up")))]
struct Generic<T> {
    status: String,
    size: Option<T>,
}

#[test]
fn a_generic_response_has_a_state() {
    let shown = Generic::<u8>::decode(200, (), r#"{"status": "up", "size": 4}"#).unwrap();
    assert_eq!((shown.state(), shown.size), (Some("up"), Some(4)));
    assert_eq!(shown.status, "up");
}
