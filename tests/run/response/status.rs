//! Fields that are the status of a response.

use restable::{Described, Response, ResponseError, Status, response};

#[response]
#[derive(Debug)]
struct Saved {
    #[status]
    status: Status,
    id: Option<String>,
}

#[response]
#[derive(Debug)]
struct Optional {
    #[status]
    status: Option<u16>,
    id: Option<String>,
}

#[test]
fn status_of_a_2xx() {
    assert_eq!(Saved::decode(201, (), r#"{"id": "7"}"#).unwrap().status, Status::from(201));
    assert_eq!(Saved::decode(204, (), "").unwrap().status, Status::from(204));
    assert_eq!(Optional::decode(http::StatusCode::ACCEPTED, (), "{}").unwrap().status, Some(202));
}

#[test]
fn number_and_option_of_a_status() {
    #[response]
    struct Both {
        #[status]
        status: u16,
    }

    #[response]
    struct Perhaps {
        #[status]
        status: Option<Status>,
    }

    assert_eq!(Both::decode(202, (), "any body").unwrap().status, 202);
    assert_eq!(Perhaps::decode(202, (), "").unwrap().status, Some(Status::from(202)));
}

#[test]
fn body_alone_has_no_status() {
    assert_eq!(Optional::decode_body(r#"{"id": "7"}"#).unwrap().status, None);
    assert_eq!(serde_json::from_str::<Optional>("{}").unwrap().status, None);
    let Err(ResponseError::Malformed(error)) = Saved::decode_body(r#"{"id": "7"}"#) else { panic!() };
    assert_eq!(error.reason(), "the status is missing, because only the body was read");
    assert_eq!(error.header(), None);
    assert!(serde_json::from_str::<Saved>("{}").unwrap_err().to_string().starts_with("the status is missing"));
}

#[test]
fn status_is_no_parameter() {
    assert_eq!(Saved::TABLE.parameters().map(|parameter| parameter.name).collect::<Vec<_>>(), ["id"]);
    let saved = Saved::decode(200, (), r#"{"status": 500, "id": "7"}"#).unwrap();
    assert_eq!(saved.status, Status::from(200));
    assert_eq!(serde_json::to_string(&saved).unwrap(), r#"{"id":"7"}"#);
    assert_eq!(Saved::audit(r#"{"id": "7"}"#).unwrap(), []);
    assert_eq!(Saved::audit_with_headers((), r#"{"id": "7"}"#).unwrap(), []);
}
