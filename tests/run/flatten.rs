//! Structures whose parameters are in the object around them.

use std::collections::BTreeMap;

use restable::{Described as _, DriftKind, Endpoint as _, Location, Presence, request, response, structure};
use serde_json::{Map, Value, json};

/// Properties that several answers have.
#[structure]
#[derive(Debug, Clone, PartialEq, Default)]
struct PageInfo {
    #[param("Integer", mandatory)]
    limit: u32,
    #[param("String", optional)]
    marker: Option<String>,
    #[param(flatten)]
    links: Links,
}

#[structure]
#[derive(Debug, Clone, PartialEq, Default)]
struct Links {
    #[param("String", optional)]
    next: Option<String>,
    #[param("Array of strings", optional)]
    others: Vec<String>,
}

#[response]
#[derive(Debug, Clone, PartialEq)]
struct Servers {
    #[param("Array of strings", mandatory)]
    servers: Vec<String>,
    #[param(flatten)]
    page: PageInfo,
    #[param("Integer", optional)]
    total: Option<u32>,
    #[param(rest)]
    rest: BTreeMap<String, Value>,
}

const BODY: &str =
    r#"{"next": "n", "servers": ["a"], "x": [1], "marker": "m", "limit": 7, "total": 1, "others": ["o"]}"#;

fn servers() -> Servers {
    let links = Links { next: Some("n".into()), others: vec!["o".into()] };
    let page = PageInfo { limit: 7, marker: Some("m".into()), links };
    Servers { servers: vec!["a".into()], page, total: Some(1), rest: [("x".into(), json!([1]))].into() }
}

#[test]
fn both_readers_fill_every_level() {
    assert_eq!(Servers::decode(200, (), BODY).unwrap(), servers());
    assert_eq!(serde_json::from_str::<Servers>(BODY).unwrap(), servers());
    assert_eq!(serde_json::from_value::<Servers>(serde_json::from_str(BODY).unwrap()).unwrap(), servers());
    assert_eq!(Servers::audit(BODY).unwrap(), []);
}

#[test]
fn the_parameters_are_written_in_the_order_of_the_fields() {
    let written = serde_json::to_string(&servers()).unwrap();
    let expected = r#"{"servers":["a"],"limit":7,"marker":"m","next":"n","others":["o"],"total":1,"x":[1]}"#;
    assert_eq!(written, expected);
}

#[test]
fn the_table_has_the_parameters_of_every_level() {
    let names: Vec<_> = Servers::TABLE.parameters().map(|parameter| parameter.name).collect();
    assert_eq!(names, ["servers", "limit", "marker", "next", "others", "total"]);
    let limit = Servers::TABLE.parameters().nth(1).unwrap();
    assert_eq!((limit.presence, limit.documented), (Presence::Mandatory, Some("Integer")));
}

#[test]
fn an_error_names_the_parameter_of_the_structure() {
    let missing = Servers::decode(200, (), r#"{"servers": []}"#).unwrap_err();
    assert!(missing.to_string().contains("mandatory parameter `limit` is missing"), "{missing}");
    let misfit = Servers::decode(200, (), r#"{"servers": [], "limit": {}}"#).unwrap_err();
    assert!(misfit.to_string().contains("/limit"), "{misfit}");
}

#[test]
fn an_audit_reports_the_drift_of_the_structure() {
    let drift = Servers::audit(r#"{"servers": [], "next": 7}"#).unwrap();
    let drift: Vec<_> = drift.iter().map(|drift| (drift.pointer.as_str(), drift.kind)).collect();
    assert_eq!(drift, [("/next", DriftKind::Type), ("/limit", DriftKind::Missing)]);
}

#[test]
fn a_key_without_a_name_is_unknown() {
    let body = r#"{"": {"limit": 1}, "servers": [], "limit": 7}"#;
    let read = Servers::decode(200, (), body).unwrap();
    assert_eq!(read.page.limit, 7);
    assert_eq!(read.rest.len(), 1);
    assert_eq!(serde_json::from_str::<Servers>(body).unwrap(), read);
}

#[structure]
#[derive(Debug, PartialEq)]
struct Open {
    id: u8,
    #[param(rest)]
    rest: Map<String, Value>,
}

#[response]
#[derive(Debug, PartialEq)]
struct WithOpen {
    name: String,
    #[param(flatten)]
    open: Open,
    #[param(flatten)]
    links: Box<Links>,
}

#[test]
fn the_structure_collects_unknown_parameters_if_the_struct_does_not() {
    let body = r#"{"a": 1, "name": "n", "id": 3, "b": null, "next": "x"}"#;
    let read = WithOpen::decode(200, (), body).unwrap();
    assert_eq!(Value::Object(read.open.rest.clone()), json!({"a": 1, "b": null}));
    assert_eq!(read.links.next.as_deref(), Some("x"));
    assert_eq!(serde_json::from_str::<WithOpen>(body).unwrap(), read);
    assert_eq!(WithOpen::audit(body).unwrap().len(), 0);
}

#[test]
fn repeated_objects_replace_the_previous_ones() {
    #[structure]
    struct Outer {
        inner: Servers,
    }
    let body = format!(r#"{{"inner": {BODY}, "inner": {{"servers": [], "limit": 1}}}}"#);
    let read: Outer = serde_json::from_str(&body).unwrap();
    assert_eq!(read.inner.page, PageInfo { limit: 1, ..PageInfo::default() });
}

#[response]
struct Generic<T> {
    id: u8,
    #[param(flatten)]
    value: T,
}

#[test]
fn a_type_parameter_can_be_flattened() {
    let read = Generic::<Links>::decode(200, (), r#"{"id": 1, "next": "n"}"#).unwrap();
    assert_eq!(read.value.next.as_deref(), Some("n"));
    assert_eq!(serde_json::to_string(&read).unwrap(), r#"{"id":1,"next":"n"}"#);
}

/// Read by serde, so it is built at the end.
#[response]
struct Late {
    #[param(serde)]
    id: u8,
    #[param(flatten)]
    links: Links,
}

#[test]
fn a_struct_with_a_field_that_serde_reads_has_flattened_structures() {
    let read = Late::decode(200, (), r#"{"next": "n", "id": 1}"#).unwrap();
    assert_eq!((read.id, read.links.next.as_deref()), (1, Some("n")));
    assert!(Late::decode(200, (), r#"{"next": "n"}"#).is_err());
}

#[structure]
#[derive(Default)]
struct Paging {
    limit: Option<u32>,
    marker: Option<String>,
    #[param("Array of strings", name = "sort")]
    sorts: Vec<String>,
}

#[request(POST "/v1/servers", response = (), wrapper = "servers")]
struct Search {
    #[query]
    #[param(flatten, default)]
    page: Paging,
    #[query]
    #[param("Boolean")]
    detail: Option<bool>,
    name: Option<String>,
    #[param(flatten)]
    links: Links,
    #[param(rest)]
    rest: BTreeMap<String, Value>,
}

#[test]
fn a_request_sends_a_structure_in_the_query_and_in_the_body() {
    let mut search = Search::new(Links { next: Some("n".into()), others: Vec::new() });
    search.page = Paging { limit: Some(3), marker: None, sorts: vec!["a".into(), "b".into()] };
    search.detail = Some(true);
    search.name = Some("web".into());
    search.rest.insert("x".into(), json!(1));
    let request = search.request("https://api.example.com").unwrap();
    assert_eq!(request.uri().query(), Some("limit=3&sort=a&sort=b&detail=true"));
    assert_eq!(request.body(), br#"{"servers":{"name":"web","next":"n","x":1}}"#);

    let locations: Vec<_> = Search::TABLE.parameters().map(|row| (row.name, row.location)).collect();
    let (query, body) = (Location::Query, Location::Body);
    let expected = [("limit", query), ("marker", query), ("sort", query), ("detail", query)];
    assert_eq!(locations[..4], expected);
    assert_eq!(locations[4..], [("name", body), ("next", body), ("others", body)]);
}

#[request(POST "/token", response = (), form)]
struct Form {
    scope: String,
    #[param(flatten)]
    page: Paging,
}

#[test]
fn a_form_has_the_values_of_the_structure() {
    let form = Form::new("all".into(), Paging { limit: Some(3), ..Paging::default() });
    assert_eq!(form.request("https://api.example.com").unwrap().body(), b"scope=all&limit=3");
}

#[structure]
struct Nested {
    ratio: f64,
    object: Option<Links>,
}

#[request(GET "/v1", response = ())]
struct WithNested {
    #[query]
    #[param(flatten)]
    nested: Nested,
}

#[test]
fn a_structure_that_does_not_fit_into_a_query_is_an_error_of_the_request() {
    let nested = |ratio, object| WithNested::new(Nested { ratio, object });
    let shape = nested(1.0, Some(Links::default())).request("https://api.example.com").unwrap_err();
    assert!(shape.to_string().contains("`object`"), "{shape}");
    let nan = nested(f64::NAN, None).request("https://api.example.com").unwrap_err();
    assert!(nan.to_string().contains("/ratio"), "{nan}");
}
