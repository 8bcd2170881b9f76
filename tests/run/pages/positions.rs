//! Positions: a walk continues where another one stopped.

use http::Response;
use restable::pages::{InvalidPosition, PageErrorKind, Pager, Position};

use super::forms::{ByLast, ByLink, ByOffset};
use super::{BASE, next, respond};

#[test]
fn a_failed_page_can_be_requested_again() {
    let mut pager = Pager::new(ByLast::new("p".into()));
    next(&mut pager);
    respond(&mut pager, r#"{"servers": [{"id": "a"}]}"#);
    let second = next(&mut pager);
    let failed = Response::builder().status(503).body(r#"{"error_code": "A.1"}"#).unwrap();
    let error = pager.on_response(failed).err().unwrap();
    assert!(matches!(error.kind(), PageErrorKind::Call(call) if call.is_code("A.1")));
    assert_eq!(next(&mut pager), second);

    let mut resumed = Pager::new(ByLast::new("p".into())).resume(error.position().clone());
    assert_eq!(next(&mut resumed), second);
    respond(&mut resumed, r#"{"servers": []}"#);
    assert_eq!(next(&mut resumed), None);
}

#[test]
fn positions_are_stored_as_text() {
    for text in ["0:start:", "3:number:20", "0:marker:a:b/ü", "7:link:limit=2&marker=b", "0:end:"] {
        let position: Position = text.parse().unwrap();
        assert_eq!(position.to_string(), text);
        let json = serde_json::to_string(&position).unwrap();
        assert_eq!(serde_json::from_str::<Position>(&json).unwrap(), position);
    }
    for text in ["", "0", "0:start", "x:start:", "0:start:x", "0:number:-1", "0:middle:", "0:end:1"] {
        let error: InvalidPosition = text.parse::<Position>().unwrap_err();
        assert_eq!(error.to_string(), "the text is not a stored position", "{text}");
    }
    assert!(serde_json::from_str::<Position>("\"?\"").is_err());
}

#[test]
fn the_end_is_a_position() {
    let mut pager = Pager::new(ByLast::new("p".into()));
    next(&mut pager);
    respond(&mut pager, r#"{"servers": []}"#);
    assert!(pager.position().is_end());
    let mut resumed = Pager::new(ByLast::new("p".into())).resume(pager.position().clone());
    assert_eq!(next(&mut resumed), None);
}

#[test]
fn a_position_of_another_request_is_an_error() {
    let refused = |error: restable::pages::PageError| {
        assert!(matches!(error.kind(), PageErrorKind::WrongPosition));
        assert_eq!(error.to_string(), "the position is not one of this request");
    };
    refused(Pager::new(ByLast::new("p".into())).resume(Position::number(2)).next_request(BASE).unwrap_err());
    refused(Pager::new(ByLink::new("p".into())).resume(Position::marker("a")).next_request(BASE).unwrap_err());
    let link: Position = "0:link:a=b".parse().unwrap();
    refused(Pager::new(ByOffset::new("p".into())).resume(link).next_request(BASE).unwrap_err());
}

#[test]
fn a_total_does_not_end_a_walk_that_began_in_the_middle() {
    let mut pager = Pager::new(ByOffset::new("p".into())).resume(Position::number(4));
    assert_eq!(next(&mut pager).as_deref(), Some("/v1/p/servers?offset=4"));
    respond(&mut pager, r#"{"servers": [{"id": "a"}], "count": 6}"#);
    assert_eq!(next(&mut pager).as_deref(), Some("/v1/p/servers?offset=5"));
    respond(&mut pager, r#"{"servers": [{"id": "b"}], "count": 6}"#);
    assert_eq!(next(&mut pager), None);
}

#[test]
fn values_of_the_service_are_not_shown() {
    let position = Position::marker("gAAAAB");
    assert_eq!(format!("{position:?}"), r#"Position { at: "marker", skip: 0, .. }"#);
    let mut pager = Pager::new(ByOffset::new("p".into())).resume(position);
    let error = pager.next_request(BASE).unwrap_err();
    let shown = format!("{error} {error:?} {pager:?}");
    assert!(!shown.contains("gAAAAB"), "{shown}");
}
