//! Request ids of headers and bodies.

use restable::ErrorEnvelope;

use super::read;

fn ids(headers: &[(&str, &str)], body: &str) -> Vec<String> {
    ErrorEnvelope::read(Some(500), headers, body.as_bytes()).request_ids().map(Into::into).collect()
}

#[test]
fn every_header_that_holds_one_is_known() {
    for name in [
        "X-Request-Id",
        "X-OPENSTACK-REQUEST-ID",
        "x-compute-request-id",
        "x-obs-request-id",
        "X-Amz-Request-Id",
        "X-IAM-Trace-Id",
    ] {
        assert_eq!(ids(&[(name, " req-1 ")], ""), ["req-1"], "{name}");
    }
}

#[test]
fn the_gateway_comes_first_and_the_others_are_kept() {
    let headers = [("x-iam-trace-id", "c"), ("X-Openstack-Request-Id", "req-b"), ("x-request-id", "a")];
    assert_eq!(ids(&headers, r#"{"request_id": "d"}"#), ["a", "req-b", "c", "d"]);
}

#[test]
fn equal_ids_are_kept_once() {
    assert_eq!(ids(&[("x-openstack-request-id", "a"), ("x-compute-request-id", "a")], r#"{"request_id": "a"}"#), ["a"]);
}

#[test]
fn blank_ids_are_none() {
    assert_eq!(ids(&[("x-request-id", " ")], r#"{"trace_id": "", "request_id": null}"#), [""; 0]);
}

#[test]
fn bodies_spell_it_in_several_ways() {
    for key in ["request_id", "requestId", "RequestId", "requestID", "trace_id", "traceId"] {
        assert_eq!(ids(&[], &format!(r#"{{"error": {{"{key}": "a"}}}}"#)), ["a"], "{key}");
    }
    assert_eq!(read(r#"{"request_id": 17}"#).request_id(), Some("17"));
}

#[test]
fn the_id_of_the_outer_object_comes_first() {
    assert_eq!(
        ids(&[], r#"{"error": {"request_id": "in"}, "trace_id": "t", "request_id": "out"}"#),
        ["out", "t", "in"]
    );
}

#[test]
fn a_header_map_of_http_serves() {
    let mut headers = http::HeaderMap::new();
    headers.insert("X-Request-Id", "a".parse().unwrap());
    assert_eq!(ErrorEnvelope::read(None, &headers, b"").request_id(), Some("a"));
}

#[test]
fn headers_that_no_list_names_are_read_by_their_words() {
    for name in [
        "X-Cff-Request-Id",
        "Request-Id",
        "X-Correlation-Id",
        "x-ms-request-id",
        "opc-request-id",
        "X-OVH-Query-Id",
        "X-GitHub-Request-Id",
        "X-Trans-Id",
        "CF-Ray",
        "Audit-Id",
        "x-amzn-RequestId",
        "x-acs-request-id",
        "x-tt-logid",
    ] {
        assert_eq!(ids(&[(name, "a")], ""), ["a"], "{name}");
    }
    assert_eq!(ids(&[("x-ms-client-request-id", "mine"), ("x-user-id", "u"), ("x-request-idle", "1")], ""), [""; 0]);
}

#[test]
fn a_status_line_as_code_is_the_status() {
    let code_is_status = |body: &str| ErrorEnvelope::read(Some(404), &(), body.as_bytes()).code_is_status();
    assert!(code_is_status(r#"{"code": "404 Not Found"}"#));
    assert!(!code_is_status(r#"{"code": "404 Not Here"}"#));
}
