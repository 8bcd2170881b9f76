//! Parameters that always have the same value.

use restable::{Described as _, Location, Presence, Shape, request};
use serde_json::Value;

use super::{body, sent, url};

#[request(
    POST "/v1/{id}",
    response = (),
    query("Action" = "DescribeServers", "Version" = 2),
    header("Accept" = "application/vnd.example+json", "X-Level" = -1),
    body("kind" = "patch", "force" = true),
    body("size" = 9_000),
)]
struct Call {
    #[path]
    id: String,
    #[query]
    limit: Option<u32>,
    #[header("X-Trace")]
    trace: Option<String>,
    name: Option<String>,
    #[param(rest)]
    rest: serde_json::Map<String, Value>,
}

#[test]
fn constants_precede_the_fields_of_their_location() {
    let mut call = Call::new("s".into());
    assert_eq!(url(&call), "https://api.example.com/v1/s?Action=DescribeServers&Version=2");
    assert_eq!(body(&call), r#"{"kind":"patch","force":true,"size":9000}"#);
    call.limit = Some(1);
    call.name = Some("web".into());
    call.trace = Some("t".into());
    call.rest.insert("x".into(), Value::Null);
    assert_eq!(url(&call), "https://api.example.com/v1/s?Action=DescribeServers&Version=2&limit=1");
    assert_eq!(body(&call), r#"{"kind":"patch","force":true,"size":9000,"name":"web","x":null}"#);
    let request = sent(&call);
    let header = |name: &str| request.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(header("accept"), "application/vnd.example+json");
    assert_eq!((header("x-level").as_str(), header("x-trace").as_str()), ("-1", "t"));
}

#[test]
fn the_table_has_the_constants() {
    let rows: Vec<_> = Call::TABLE.parameters().collect();
    let names: Vec<_> = rows.iter().map(|row| row.name).collect();
    let expected =
        ["id", "Action", "Version", "limit", "Accept", "X-Level", "X-Trace", "kind", "force", "size", "name"];
    assert_eq!(names, expected);
    let action = rows[1];
    assert_eq!((action.location, action.presence), (Location::Query, Presence::Mandatory));
    assert!(matches!(action.shape, Shape::Values(["DescribeServers"])));
    assert_eq!(rows[3].documented, None);
}

#[request(POST "/v1", response = (), wrapper = "server", body("type" = "a"))]
struct OnlyConstants;

#[request(POST "/v1/{id}/action", response = (), body("os-start" = null))]
struct Start {
    #[path]
    id: String,
}

#[test]
fn a_constant_may_be_null() {
    assert_eq!(body(&Start::new("s".into())), r#"{"os-start":null}"#);
    let rows: Vec<_> = Start::TABLE.parameters().collect();
    assert!(matches!(rows[1].shape, Shape::Values(["null"])));
}

#[request(POST "/token", response = (), form, body("grant_type" = "client_credentials", "ttl" = 60))]
struct Form;

#[test]
fn a_body_may_consist_of_constants() {
    assert_eq!(body(&OnlyConstants::new()), r#"{"server":{"type":"a"}}"#);
    assert_eq!(body(&Form::new()), "grant_type=client_credentials&ttl=60");
    assert_eq!(sent(&Form::new()).headers()["content-type"], "application/x-www-form-urlencoded");
}

#[request(PATCH "/v1", response = (), header("content-type" = "application/json-patch+json"))]
struct Patch {
    #[param(body)]
    operations: Vec<Value>,
}

#[test]
fn a_constant_replaces_the_content_type() {
    let request = sent(&Patch::new());
    assert_eq!(request.headers().get_all("content-type").iter().count(), 1);
    assert_eq!(request.headers()["content-type"], "application/json-patch+json");
}
