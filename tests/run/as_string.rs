//! Numbers and booleans that are written as JSON strings.

use std::collections::BTreeMap;

use restable::pages::Pager;
use restable::{Described as _, DriftKind, Endpoint as _, MaybeUndefined, request, response, structure, values};
use serde_json::{Value, json};

type Size = u64;

#[structure]
#[derive(Debug, Clone, PartialEq, Default)]
struct Disk {
    #[param("Integer", as_string, mandatory)]
    size: i64,
    #[param("Long", as_string)]
    total: Option<Size>,
    #[param("Double", as_string)]
    ratio: Option<f64>,
    #[param("Boolean", as_string)]
    shared: Option<bool>,
    #[param("Array of integers", as_string)]
    ports: Vec<u16>,
    #[param("Map<String,Integer>", as_string)]
    quotas: BTreeMap<String, i32>,
    #[param("Integer", as_string)]
    kind: Option<Kind>,
    #[param("Integer", as_string)]
    limit: MaybeUndefined<u32>,
    #[param("Integer", as_string, default = 3)]
    copies: u8,
    #[param("Integer")]
    number: Option<i64>,
}

#[values]
#[derive(Debug, Clone, PartialEq)]
enum Kind {
    #[value(1)]
    Fast,
    #[value(2)]
    Slow,
}

fn full() -> Disk {
    Disk {
        size: -40,
        total: Some(u64::MAX),
        ratio: Some(0.5),
        shared: Some(true),
        ports: vec![80, 443],
        quotas: BTreeMap::from([("disks".into(), 2)]),
        kind: Some(Kind::Slow),
        limit: MaybeUndefined::Value(7),
        copies: 2,
        number: Some(1),
    }
}

fn written() -> Value {
    json!({
        "size": "-40", "total": "18446744073709551615", "ratio": "0.5", "shared": "true", "ports": ["80", "443"],
        "quotas": {"disks": "2"}, "kind": "2", "limit": "7", "copies": "2", "number": 1
    })
}

#[test]
fn values_are_written_as_strings_and_read_back() {
    assert_eq!(serde_json::to_value(full()).unwrap(), written());
    assert_eq!(serde_json::from_value::<Disk>(written()).unwrap(), full());
    assert_eq!(serde_json::from_slice::<Disk>(written().to_string().as_bytes()).unwrap(), full());
}

#[test]
fn values_are_read_in_the_documented_form_too() {
    let documented = json!({
        "size": -40, "total": u64::MAX, "ratio": 0.5, "shared": true, "ports": [80, 443], "quotas": {"disks": 2},
        "kind": 2, "limit": 7, "copies": 2, "number": 1
    });
    assert_eq!(serde_json::from_value::<Disk>(documented).unwrap(), full());
}

#[test]
fn absent_values_stay_absent() {
    let disk = Disk { limit: MaybeUndefined::Null, copies: 3, ..Disk::default() };
    assert_eq!(serde_json::to_value(&disk).unwrap(), json!({"size": "0", "limit": null, "copies": "3"}));
    let disk = Disk { copies: 3, ..Disk::default() };
    assert_eq!(serde_json::to_value(&disk).unwrap(), json!({"size": "0", "copies": "3"}));
}

#[test]
fn a_number_that_is_not_finite_is_an_error() {
    let disk = Disk { ratio: Some(f64::NAN), ..Disk::default() };
    let error = serde_json::to_value(&disk).unwrap_err();
    assert_eq!(error.to_string(), "a parameter cannot be NaN or infinite");
}

#[request(POST "/v1/disks", response = Created, wrapper = "disk")]
#[derive(Default)]
struct CreateDisk {
    #[param("Integer", mandatory, as_string)]
    size: i64,
    #[param("Boolean", as_string, min_version = "2.1")]
    shared: Option<bool>,
    #[param("Integer", as_string, max_version = "2.0")]
    port: Option<u16>,
    #[query]
    page: Option<u32>,
}

#[response]
#[derive(Debug, PartialEq)]
struct Created {
    #[param("Integer", as_string)]
    count: Option<u32>,
}

#[test]
fn a_request_sends_strings() {
    let create = CreateDisk { size: 40, shared: Some(false), port: None, page: Some(2) };
    let sent = create.request("https://api.example.com").unwrap();
    assert_eq!(sent.uri().query(), Some("page=2"));
    let body: Value = serde_json::from_slice(sent.body()).unwrap();
    assert_eq!(body, json!({"disk": {"size": "40", "shared": "false"}}));
}

#[test]
fn an_absent_value_is_in_every_version() {
    let create = CreateDisk { size: 40, ..CreateDisk::default() };
    assert!(create.check_microversion("2.0".parse().unwrap()).is_ok());
    let create = CreateDisk { size: 40, shared: Some(true), ..CreateDisk::default() };
    assert!(create.check_microversion("2.0".parse().unwrap()).is_err());
}

#[test]
fn the_table_keeps_the_documented_type_so_an_audit_reports_strings() {
    let documented: Vec<_> = Created::TABLE.parameters().filter_map(|parameter| parameter.documented).collect();
    assert_eq!(documented, ["Integer"]);
    let created = Created::decode(200, (), br#"{"count": "3"}"#).unwrap();
    assert_eq!(created, Created { count: Some(3) });
    let drift = Created::audit(br#"{"count": "3"}"#).unwrap();
    assert_eq!(drift.iter().map(|drift| drift.kind).collect::<Vec<_>>(), [DriftKind::Type]);
    assert_eq!(Created::audit(br#"{"count": 3}"#).unwrap(), []);
}

#[structure]
struct Filter {
    #[param("Integer", as_string)]
    min: Option<u32>,
    #[param("Map<String,Integer>", as_string)]
    sizes: BTreeMap<String, u32>,
}

#[request(GET "/v1/disks", response = ())]
struct ListDisks {
    #[query]
    #[param(style = "deepObject")]
    filter: Filter,
    #[query]
    #[param(flatten)]
    inside: Filter,
}

#[test]
fn text_is_written_in_the_usual_way() {
    let sizes = BTreeMap::from([("a".into(), 1)]);
    let list =
        ListDisks { filter: Filter { min: Some(1), sizes }, inside: Filter { min: Some(2), sizes: BTreeMap::new() } };
    let sent = list.request("https://api.example.com").unwrap();
    assert_eq!(sent.uri().query(), Some("filter%5Bmin%5D=1&filter%5Bsizes%5D%5Ba%5D=1&min=2"));
}

#[request(GET "/v1/disks", response = ())]
#[derive(Default)]
struct ListByVersion {
    #[query]
    #[param(style = "commaDelimited", min_version = "2.1")]
    ids: Option<Vec<String>>,
}

#[test]
fn an_absent_value_with_a_style_is_in_every_version() {
    assert!(ListByVersion::default().check_microversion("2.0".parse().unwrap()).is_ok());
}

#[response]
struct Found {
    #[param("Array of objects")]
    items: Vec<Item>,
}

#[structure]
struct Item {
    id: u64,
}

#[request(POST "/v1/search", response = Found, pages(items = items, item = Item, offset = offset, limit = limit))]
struct Search {
    #[param("Integer", as_string)]
    offset: Option<u32>,
    #[param("Integer", as_string)]
    limit: Option<u32>,
}

#[test]
fn a_pager_writes_strings_and_reads_the_given_numbers() {
    let mut pager = Pager::new(Search { offset: Some(4), limit: Some(2) });
    let body = |pager: &mut Pager<Search>| {
        let request = pager.next_request("https://api.example.com").unwrap().unwrap();
        String::from_utf8(request.into_body()).unwrap()
    };
    assert_eq!(body(&mut pager), r#"{"offset":"4","limit":"2"}"#);
    pager.on_response(http::Response::new(r#"{"items": [{"id": 1}, {"id": 2}]}"#)).unwrap();
    assert_eq!(body(&mut pager), r#"{"offset":"6","limit":"2"}"#);
    let mut pager = Pager::new(Search { offset: None, limit: None }).page_size(3);
    assert_eq!(body(&mut pager), r#"{"limit":"3"}"#);
}
