//! Headers, and the authorization of a request.

use http::HeaderValue;
use restable::{Endpoint, RequestError, Secret, XAuthToken, request};

use super::{Anything, BASE, sent};

#[request(PATCH "/v1/servers", response = Anything)]
struct PatchServers {
    #[header("Content-Type")]
    content_type: Option<String>,
    #[header("X-Trace")]
    trace: Vec<u32>,
    #[header("X-Subject-Token", sensitive)]
    subject: Option<String>,
    #[param(header = "X-Key", sensitive)]
    key: Option<String>,
    #[header("X-Secret")]
    secret: Option<Secret<String>>,
    name: Option<String>,
}

#[test]
fn an_absent_header_is_not_sent() {
    assert_eq!(sent(&PatchServers::new()).headers().len(), 1);
}

#[test]
fn a_list_is_one_header_an_element() {
    let request = sent(&PatchServers { trace: vec![1, 2], ..PatchServers::new() });
    let values: Vec<_> = request.headers().get_all("x-trace").iter().collect();
    assert_eq!(values, ["1", "2"]);
}

#[test]
fn a_field_may_set_the_content_type() {
    let content_type = Some("application/json-patch+json".into());
    let patch = PatchServers { content_type, name: Some("a".into()), ..PatchServers::new() };
    let request = sent(&patch);
    assert_eq!(request.headers()["content-type"], "application/json-patch+json");
    assert_eq!(request.headers().get_all("content-type").iter().count(), 1);
}

#[test]
fn a_sensitive_header_stays_out_of_debug() {
    let patch = PatchServers {
        subject: Some("hush-1".into()),
        key: Some("hush-2".into()),
        secret: Some("hush-3".into()),
        ..PatchServers::new()
    };
    let request = sent(&patch);
    for header in ["x-subject-token", "x-key", "x-secret"] {
        assert!(request.headers()[header].is_sensitive(), "{header}");
    }
    assert_eq!(request.headers()["x-secret"], "hush-3");
    assert!(!format!("{request:?}").contains("hush"));
}

#[test]
fn a_value_that_splits_headers_is_refused_and_not_shown() {
    for bad in ["hush\r\nX-Admin: 1", "hush\0", "hush\x7f"] {
        let error = PatchServers { key: Some(bad.into()), ..PatchServers::new() }.request(BASE).unwrap_err();
        assert!(matches!(error, RequestError::Header { header: "x-key" }), "{error:?}");
        assert!(!format!("{error:?} {error}").contains("hush"));
    }
}

#[test]
fn a_token_is_passed_in_from_outside() {
    let token = XAuthToken("hush".into());
    let request = PatchServers::new().request_with(BASE, &token).unwrap();
    assert_eq!(request.headers()["x-auth-token"], "hush");
    assert!(request.headers()["x-auth-token"].is_sensitive());
    assert!(!format!("{token:?} {request:?}").contains("hush"));

    let broken = PatchServers::new().request_with(BASE, &XAuthToken("hush\n".into())).unwrap_err();
    assert!(matches!(broken, RequestError::Header { .. }) && !format!("{broken:?} {broken}").contains("hush"));
}

#[test]
fn a_closure_sees_the_whole_request_and_may_refuse_it() {
    let sign = |request: &mut http::Request<Vec<u8>>| {
        let length = HeaderValue::from(request.body().len());
        request.headers_mut().insert("x-signed", length);
        Ok(())
    };
    assert_eq!(PatchServers::new().request_with(BASE, &sign).unwrap().headers()["x-signed"], "2");

    let refuse = |_: &mut http::Request<Vec<u8>>| Err(RequestError::Unauthorized);
    assert!(matches!(PatchServers::new().request_with(BASE, &refuse), Err(RequestError::Unauthorized)));
}
