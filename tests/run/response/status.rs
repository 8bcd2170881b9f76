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

/// The versions of a service, which glance and cinder list with the status 300.
#[response(status(300))]
#[derive(Debug)]
struct Versions {
    #[status]
    status: Status,
    #[param("Array", mandatory)]
    versions: Vec<String>,
}

#[response(status(300..=302, 307))]
#[derive(Debug)]
struct Elsewhere {}

#[test]
fn a_status_that_the_page_documents_as_normal_is_decoded() {
    let body = r#"{"versions": ["v3"]}"#;
    for code in [200, 203, 300] {
        let versions = Versions::decode(code, (), body).unwrap();
        assert_eq!((versions.status.code(), versions.versions.as_slice()), (code, &["v3".to_owned()][..]));
    }
    for code in [199, 301, 404, 500] {
        let error = Versions::decode(code, (), body).unwrap_err();
        assert!(matches!(error, ResponseError::Abnormal(_)), "{code}: {error}");
    }
    let error = Versions::decode(300, (), r#"{"versions": 7}"#).unwrap_err();
    assert!(matches!(error, ResponseError::Malformed(_)), "{error}");
    assert_eq!(error.status().map(Status::code), Some(300));
    let codes = (299..=310).filter(|code| Elsewhere::decode(*code, (), "").is_ok());
    assert_eq!(codes.collect::<Vec<u16>>(), [299, 300, 301, 302, 307]);
}
