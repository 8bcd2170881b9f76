//! Bodies: objects, wrappers, root lists, forms, and none.

use std::collections::BTreeMap;

use http::header::CONTENT_TYPE;
use restable::{Endpoint, Location, RequestError, request, structure};
use serde_json::Value;

use super::{Anything, BASE, body, sent};

#[structure]
#[derive(Clone)]
struct Disk {
    size: u32,
    kind: Option<String>,
}

#[request(POST "/v1/servers", response = Anything, wrapper = "server")]
struct CreateServer {
    #[param("String", mandatory)]
    name: String,
    disks: Vec<Disk>,
    #[param(optional)]
    tags: Vec<String>,
    #[query]
    dry_run: Option<bool>,
    #[param(rest)]
    more: BTreeMap<String, Value>,
}

#[test]
fn the_body_is_json_inside_its_wrapper() {
    let mut create = CreateServer::new("web".into());
    assert_eq!(body(&create), r#"{"server":{"name":"web"}}"#);
    create.disks = vec![Disk { size: 4, kind: None }];
    create.dry_run = Some(true);
    create.more.insert("os:x".into(), Value::Null);
    let request = sent(&create);
    assert_eq!(request.uri(), "https://api.example.com/v1/servers?dry_run=true");
    assert_eq!(request.headers()[CONTENT_TYPE], "application/json");
    assert_eq!(body(&create), r#"{"server":{"name":"web","disks":[{"size":4}],"os:x":null}}"#);
}

#[request(DELETE "/v1/servers", response = Anything)]
struct DeleteServers {
    #[query]
    force: Option<bool>,
}

#[test]
fn no_field_in_the_body_is_no_body_and_no_content_type() {
    let request = sent(&DeleteServers::new());
    assert!(request.body().is_empty());
    assert!(request.headers().is_empty());
    assert_eq!(request.method(), http::Method::DELETE);
    assert!(DeleteServers { force: None }.force.is_none());
}

#[request(PUT "/v1/quota", response = Anything)]
struct SetQuota {
    limit: Option<u32>,
}

#[test]
fn absent_fields_leave_an_empty_object() {
    assert_eq!(body(&SetQuota::new()), "{}");
    assert_eq!(sent(&SetQuota::new()).headers()[CONTENT_TYPE], "application/json");
    assert_eq!(body(&SetQuota { limit: Some(3) }), r#"{"limit":3}"#);
}

#[request(POST "/v1/{project_id}/disks", response = Anything)]
struct AddDisks {
    #[path]
    project_id: String,
    #[param(body)]
    disks: Vec<Disk>,
}

#[request(POST "/v1/disks", response = Anything, wrapper = "disk")]
struct AddDisk {
    #[param("Object", body)]
    disk: Option<Disk>,
}

#[test]
fn one_field_may_be_the_whole_body() {
    let mut add = AddDisks::new("p".into());
    assert_eq!(body(&add), "[]");
    add.disks = vec![Disk { size: 4, kind: Some("ssd".into()) }];
    assert_eq!(body(&add), r#"[{"size":4,"kind":"ssd"}]"#);
    assert_eq!(body(&AddDisk { disk: Some(Disk { size: 1, kind: None }) }), r#"{"disk":{"size":1}}"#);
    let none = sent(&AddDisk::new());
    assert!(none.body().is_empty() && none.headers().is_empty());
}

#[request(POST "/oauth2/token", response = Anything, form)]
struct AskForToken {
    grant_type: String,
    scope: Vec<String>,
    nonce: Option<u64>,
    more: Option<Value>,
}

#[test]
fn a_form_is_encoded_as_pairs() {
    let mut ask = AskForToken::new("a b&c=ü".into());
    ask.scope = vec!["x".into(), "y".into()];
    assert_eq!(body(&ask), "grant_type=a%20b%26c%3D%C3%BC&scope=x&scope=y");
    assert_eq!(sent(&ask).headers()[CONTENT_TYPE], "application/x-www-form-urlencoded");
    ask.nonce = Some(u64::MAX);
    assert!(body(&ask).ends_with("&nonce=18446744073709551615"));
}

#[test]
fn an_object_is_no_value_of_a_form() {
    let ask = AskForToken { more: Some(serde_json::json!({})), ..AskForToken::new("a".into()) };
    assert!(matches!(ask.request(BASE), Err(RequestError::Shape { parameter: "more", location: Location::Body })));
}
