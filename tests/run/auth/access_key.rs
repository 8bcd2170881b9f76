//! How an access key signs a request.
//!
//! The signatures of the vendor's SDK were made by `.ci/vendor_signatures.py`, which compares many more in CI.

use std::time::{Duration, SystemTime};

use http::{HeaderValue, Request};
use restable::auth::AccessKey;
use restable::{Authorize as _, RequestError};

fn key() -> AccessKey {
    AccessKey::new("AKEXAMPLE", "the secret key").clock(|| SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000))
}

fn request(method: &str, url: &str, headers: &[(&'static str, &'static str)], body: &str) -> Request<Vec<u8>> {
    let mut request = Request::builder().method(method).uri(url).body(body.into()).unwrap();
    for (name, value) in headers {
        request.headers_mut().append(*name, HeaderValue::from_static(value));
    }
    request
}

/// The signed headers and the signature of the request.
fn signed(key: &AccessKey, mut request: Request<Vec<u8>>) -> (String, String) {
    key.authorize(&mut request).unwrap();
    let value = request.headers()["authorization"].to_str().unwrap();
    let rest = value.strip_prefix("SDK-HMAC-SHA256 Access=AKEXAMPLE, SignedHeaders=").unwrap();
    let (headers, signature) = rest.split_once(", Signature=").unwrap();
    (headers.into(), signature.into())
}

#[test]
fn the_query_is_sorted_and_encoded_again() {
    let expected = "13266a3fac8c58343ef2ef2c763e477871625534bffbdfa6a478c8080430b5e8";
    for query in ["limit=2&marker=a%20b%2F%C3%BC", "marker=a%20b/%c3%bc&limit=2"] {
        let url = format!("https://ecs.example.com/v1/p-1/servers?{query}");
        let (headers, signature) = signed(&key(), request("GET", &url, &[], ""));
        assert_eq!((headers.as_str(), signature.as_str()), ("host;x-sdk-date", expected));
    }
}

#[test]
fn a_json_body_is_signed_with_its_headers_and_the_port() {
    let headers = [("content-type", "application/json")];
    let post = |body| request("POST", "https://ecs.example.com:8443/v1/p-1/servers/", &headers, body);
    let (headers, signature) = signed(&key().project_id("p-1"), post(r#"{"name":"käfer"}"#));
    assert_eq!(headers, "content-type;host;x-project-id;x-sdk-date");
    assert_eq!(signature, "4540a8f00e9755a7aa8e5087493c15ad680adf91443f0ae8d1618a045ef6a64d");
    let (_, other) = signed(&key().project_id("p-1"), post(r#"{"name":"kafer"}"#));
    assert_ne!(other, signature);
}

#[test]
fn a_body_of_another_type_is_not_signed() {
    let headers = [("content-type", "application/octet-stream")];
    let put = |body| request("PUT", "https://ims.example.com/v2/images/a%20b/file", &headers, body);
    let (headers, signature) = signed(&key(), put("0123"));
    assert_eq!(headers, "content-type;host;x-sdk-content-sha256;x-sdk-date");
    assert_eq!(signature, "002e9ef361cef3f407cb59acddec84f403969c9a1ef087e035c8d7f8cdf5950e");
    assert_eq!(signed(&key(), put("4567")).1, signature);
}

#[test]
fn a_temporary_key_sends_its_token_as_a_sensitive_header() {
    let key = key().security_token("temporary");
    let mut request = request("DELETE", "https://ecs.example.com/v1/p-1/tags/a%2Fb?acl", &[], "");
    let (headers, signature) = signed(&key, request.clone());
    assert_eq!(headers, "host;x-sdk-date;x-security-token");
    assert_eq!(signature, "ed69317a8b90d4d93a76f2786d3e34da421b1f5c2bb960298929991f26823ab5");
    key.authorize(&mut request).unwrap();
    assert!(request.headers()["x-security-token"].is_sensitive());
    assert!(request.headers()["authorization"].is_sensitive());
}

#[test]
fn headers_with_an_underscore_are_not_signed() {
    let get = request("GET", "https://ecs.example.com/", &[("x_trace", "7"), ("accept", "*/*")], "");
    assert_eq!(signed(&key(), get).0, "accept;host;x-sdk-date");
}

#[test]
fn signing_again_replaces_the_signature() {
    let mut request = request("GET", "https://ecs.example.com/v1/p-1/servers", &[], "");
    key().authorize(&mut request).unwrap();
    let first = request.headers().clone();
    key().authorize(&mut request).unwrap();
    assert_eq!(request.headers(), &first);
    key().clock(|| SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_001)).authorize(&mut request).unwrap();
    assert_eq!(request.headers()["x-sdk-date"], "20270115T080001Z");
    assert_ne!(request.headers()["authorization"], first["authorization"]);
}

#[test]
fn a_request_with_another_credential_stays_as_it_is() {
    let mut request = request("GET", "https://iam.example.com/", &[("authorization", "Bearer ticket")], "");
    let headers = request.headers().clone();
    key().authorize(&mut request).unwrap();
    assert_eq!(request.headers(), &headers);
}

#[test]
fn a_clock_before_1970_is_an_error() {
    let key = key().clock(|| SystemTime::UNIX_EPOCH - Duration::from_secs(1));
    let mut request = request("GET", "https://ecs.example.com/", &[], "");
    assert!(matches!(key.authorize(&mut request), Err(RequestError::Unauthorized)));
}

#[test]
fn a_key_that_no_header_can_hold_is_an_error_that_does_not_show_it() {
    let mut request = request("GET", "https://ecs.example.com/", &[], "");
    let error = AccessKey::new("AK\nEXAMPLE", "the secret key").authorize(&mut request).unwrap_err();
    assert!(matches!(error, RequestError::Header { header: "authorization" }));
    let error = key().security_token("temporary\n").authorize(&mut request).unwrap_err();
    assert!(matches!(error, RequestError::Header { header: "x-security-token" }));
    assert!(!error.to_string().contains("temporary"));
}

#[test]
fn debug_shows_the_id_but_no_secret() {
    let shown = format!("{:?}", key().security_token("temporary"));
    assert!(shown.contains("AKEXAMPLE"), "{shown}");
    assert!(!shown.contains("the secret key") && !shown.contains("temporary"), "{shown}");
}
