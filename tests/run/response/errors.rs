//! The data that every error keeps.

use std::error::Error;

use restable::{Abnormal, Malformed, ResponseError, response, structure};

use super::{ABNORMAL, Accepted, abnormal, malformed};

#[test]
fn errors_are_send_and_fit_into_boxes() {
    fn assert_send<T: Error + Send + Sync + Clone + 'static>() {}
    assert_send::<ResponseError>();
    assert_send::<Abnormal>();
    assert_send::<Malformed>();
    let boxed: Box<dyn Error + Send + Sync> = Accepted::decode(500, (), "").unwrap_err().into();
    assert!(boxed.downcast_ref::<ResponseError>().is_some());
}

#[test]
fn both_kinds_keep_status_request_id_and_body() {
    let headers = [("x-request-id", "r-7")];
    for (status, body) in [(409, ABNORMAL), (200, ABNORMAL), (200, "{}"), (200, "<html>"), (500, ""), (503, "busy")] {
        let error = Accepted::decode(status, headers, body).unwrap_err();
        assert_eq!(error.status().map(restable::Status::code), Some(status));
        assert_eq!(error.request_id(), Some("r-7"));
        assert_eq!(error.body(), body.as_bytes());
        assert!(error.to_string().ends_with("[request r-7]"), "{error}");
    }
}

#[test]
fn the_request_id_of_the_body_serves_where_no_header_has_one() {
    let error = Accepted::decode(200, (), r#"{"request_id": "r-8"}"#).unwrap_err();
    assert_eq!(error.request_id(), Some("r-8"));
}

#[test]
fn only_the_abnormal_one_has_an_envelope() {
    let error = Accepted::decode(404, (), ABNORMAL).unwrap_err();
    assert!(error.is_code("MTL.404") && !error.is_code("MTL.405"));
    assert_eq!(error.envelope().and_then(|envelope| envelope.message()), Some("no such rack"));
    let error = Accepted::decode(200, (), "{}").unwrap_err();
    assert!(error.envelope().is_none() && !error.is_code("MTL.404"));
}

#[test]
fn the_message_is_never_blank() {
    let bodies = ["", "null", "{}", "[]", "\"\"", r#"{"error": {"message": "", "code": ""}}"#, "<html></html>", "\0"];
    for body in bodies {
        for status in [0, 200, 302, 404, 500, 999] {
            let text = Accepted::decode(status, (), body).unwrap_err().to_string();
            assert!(text.contains(&status.to_string()) || status == 200, "{text}");
            assert!(text.trim_end_matches([':', ' ']).len() > 20, "{status} {body}: {text}");
            assert!(!text.ends_with([':', ' ']), "{status} {body}: {text}");
        }
        let text = Accepted::decode_body(body).unwrap_err().to_string();
        assert!(!text.trim().is_empty() && !text.ends_with([':', ' ']), "{body}: {text}");
    }
}

#[test]
fn the_message_of_an_abnormal_response() {
    let error = Accepted::decode(404, (), ABNORMAL).unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("the service answered 404: "), "{text}");
    assert!(text.contains("MTL.404") && text.contains("no such rack"), "{text}");
    let text = Accepted::decode_body(ABNORMAL).unwrap_err().to_string();
    assert!(text.starts_with("the service answered with an error: "), "{text}");
}

#[test]
fn a_long_body_is_kept_up_to_the_limit() {
    const LIMIT: usize = ResponseError::BODY_LIMIT;
    for length in [LIMIT - 1, LIMIT, LIMIT + 1, 2 * LIMIT] {
        let body = vec![b' '; length];
        let error = Accepted::decode(200, (), &body).unwrap_err();
        assert_eq!(error.body().len(), length.min(LIMIT));
        let error = Accepted::decode(500, (), &body).unwrap_err();
        assert_eq!(error.body().len(), length.min(LIMIT));
    }
}

#[test]
fn a_body_is_counted_and_not_shown_by_debug() {
    let text = format!("{:?}", Accepted::decode(200, (), r#"{"token": "hunter2"}"#).unwrap_err());
    assert!(text.contains("20 bytes") && !text.contains("hunter2"), "{text}");
}

#[structure]
#[derive(Debug, PartialEq)]
struct Blocked {
    #[param("Array of strings")]
    blockers: Vec<String>,
}

#[test]
fn an_abnormal_body_decodes_into_a_type_of_its_own() {
    let body = r#"{"code": "MTL.409", "message": "in use", "blockers": ["disk-1", 2]}"#;
    let error = abnormal(Accepted::decode(409, (), body));
    assert_eq!(error.decode_as::<Blocked>().unwrap().blockers, ["disk-1", "2"]);
    let open: serde_json::Value = error.decode_as().unwrap();
    assert_eq!(open["blockers"][1], 2);
}

#[test]
fn null_decodes_into_what_the_type_makes_of_it() {
    let error = abnormal(Accepted::decode(500, (), "null"));
    assert_eq!(error.decode_as::<Vec<String>>().unwrap(), Vec::<String>::new());
    assert!(error.decode_as::<Blocked>().is_err());
}

#[test]
fn an_abnormal_body_that_does_not_fit_keeps_what_the_answer_had() {
    #[response]
    struct Strict {
        _retry_in: u32,
    }
    let error = abnormal(Accepted::decode(409, [("x-request-id", "r-3")], ABNORMAL));
    let error = malformed(error.decode_as::<Strict>());
    assert_eq!(error.status().map(restable::Status::code), Some(409));
    assert_eq!((error.request_id(), error.body()), (Some("r-3"), ABNORMAL.as_bytes()));
}
