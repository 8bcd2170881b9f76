//! Request IDs in headers and bodies.

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
fn headers_that_end_in_a_word_for_an_id_are_known() {
    for name in [
        "Request-Id",
        "X-Cff-Request-Id",
        "X-Correlation-Id",
        "x-ms-request-id",
        "x-ms-correlation-request-id",
        "opc-request-id",
        "X-OVH-Query-Id",
        "X-GitHub-Request-Id",
        "X-Trans-Id",
        "x-amzn-RequestId",
        "X-Amzn-Trace-Id",
        "x-fc-request-id",
        "X-Nobody-Knows-This-REQUEST_ID",
        "paypal-debug-id",
        "x-slack-req-id",
        "x-global-transaction-id",
        "X-Tt-Logid",
        "CF-Ray",
        "Audit-Id",
        "x-vercel-id",
    ] {
        assert_eq!(ids(&[("Date", "today"), (name, " req-1 ")], ""), ["req-1"], "{name}");
    }
}

#[test]
fn other_headers_hold_no_id() {
    for name in
        ["X-Session-Id", "X-Project-Id", "X-Account-Id", "ETag", "X-Served-By", "X-Operation-Id", "X-Request-Id-Hint"]
    {
        assert_eq!(ids(&[(name, "a")], ""), [""; 0], "{name}");
    }
}

#[test]
fn the_more_specific_header_comes_first() {
    let headers = [
        ("x-ms-client-request-id", "client"),
        ("CF-Ray", "ray"),
        ("x-b3-traceid", "trace"),
        ("x-ms-correlation-request-id", "correlation"),
        ("x-ms-request-id", "request"),
        ("x-request-id", "gateway"),
    ];
    assert_eq!(ids(&headers, ""), ["gateway", "request", "correlation", "trace", "ray", "client"]);
}

#[test]
fn headers_that_only_look_up_names_give_the_usual_ids() {
    struct OneHeader;
    impl restable::Headers for OneHeader {
        fn header(&self, name: &str) -> Option<&str> {
            name.eq_ignore_ascii_case("X-Openstack-Request-Id").then_some("a")
        }
    }
    assert_eq!(ErrorEnvelope::read(None, &OneHeader, b"").request_id(), Some("a"));
}

#[test]
fn keys_of_other_things_hold_no_id() {
    for key in ["pull_request_id", "array_id", "catalog_id", "trace", "transaction_id", "session_id"] {
        let body = format!(r#"{{"{key}": "at f (a.js:1)"}}"#);
        assert_eq!(ErrorEnvelope::read(Some(200), &(), body.as_bytes()).request_id(), None, "{key}");
    }
}

#[test]
fn keys_that_end_in_a_word_for_an_id_are_known() {
    for key in [
        "RequestID",
        "request-id",
        "x-request-id",
        "requestid",
        "correlationId",
        "trackingId",
        "debug_id",
        "fbtrace_id",
        "log_id",
        "trace",
        "errorId",
    ] {
        assert_eq!(ids(&[], &format!(r#"{{"message": "m", "meta": {{"{key}": "a1"}}}}"#)), ["a1"], "{key}");
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
