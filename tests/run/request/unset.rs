//! Unset fields: a `PATCH` must not clear them.

use std::collections::{BTreeMap, HashMap};

use restable::{Secret, request, structure};
use serde_json::Value;

use super::{Anything, body, sent};

type Tags = Vec<String>;
type MaybeTags = Option<Vec<String>>;

#[structure]
#[derive(Default)]
struct Zones(Vec<String>);

#[structure]
#[derive(Default)]
struct Network {
    name: Option<String>,
    addresses: Vec<String>,
}

#[request(PATCH "/v1/issues", response = Anything)]
#[derive(Default)]
struct ChangeIssue {
    title: Option<String>,
    labels: Vec<String>,
    tags: Tags,
    maybe_tags: MaybeTags,
    wish: Option<Vec<String>>,
    zones: Option<Zones>,
    plain_zones: Zones,
    by_name: BTreeMap<String, String>,
    by_hash: HashMap<String, String>,
    members: serde_json::Map<String, Value>,
    maybe_members: Option<BTreeMap<String, String>>,
    open: Value,
    maybe_open: Option<Value>,
    networks: Vec<Network>,
    network: Option<Network>,
    #[param("Array of strings")]
    documented: Vec<String>,
    #[param("Object")]
    documented_map: BTreeMap<String, String>,
}

#[test]
fn nothing_is_sent_of_fields_that_are_not_set() {
    assert_eq!(body(&ChangeIssue::default()), "{}");
    let titled = ChangeIssue { title: Some("Rust".into()), ..ChangeIssue::default() };
    assert_eq!(body(&titled), r#"{"title":"Rust"}"#);
}

#[test]
fn an_option_sends_what_is_empty() {
    let change = ChangeIssue {
        maybe_tags: Some(vec![]),
        wish: Some(vec![]),
        zones: Some(Zones::default()),
        maybe_members: Some(BTreeMap::new()),
        maybe_open: Some(Value::Null),
        ..ChangeIssue::default()
    };
    let sent = r#"{"maybe_tags":[],"wish":[],"zones":[],"maybe_members":{},"maybe_open":null}"#;
    assert_eq!(body(&change), sent);
}

#[test]
fn a_structure_inside_leaves_out_what_is_empty_too() {
    let change = ChangeIssue {
        networks: vec![Network::default(), Network { addresses: vec!["10.0.0.1".into()], ..Network::default() }],
        network: Some(Network::default()),
        ..ChangeIssue::default()
    };
    assert_eq!(body(&change), r#"{"networks":[{},{"addresses":["10.0.0.1"]}],"network":{}}"#);
}

#[test]
fn what_is_set_is_sent_whatever_is_empty_inside_of_it() {
    let change = ChangeIssue {
        labels: vec![String::new()],
        plain_zones: Zones(vec!["a".into()]),
        by_name: [("a".into(), String::new())].into(),
        open: serde_json::json!([]),
        ..ChangeIssue::default()
    };
    assert_eq!(body(&change), r#"{"labels":[""],"plain_zones":["a"],"by_name":{"a":""},"open":[]}"#);
}

#[request(PUT "/v1/issues", response = Anything)]
struct ReplaceIssue {
    #[param("Array of strings", mandatory)]
    labels: Vec<String>,
    #[param("Map<String,String>", mandatory)]
    by_name: BTreeMap<String, String>,
    #[param("Array of strings", mandatory)]
    zones: Zones,
    #[param("Array of strings", mandatory)]
    secrets: Secret<Vec<String>>,
    hidden: Secret<Vec<String>>,
}

#[test]
fn what_is_mandatory_is_always_sent() {
    let nothing = || Secret::new(vec![]);
    let replace = ReplaceIssue::new(ReplaceIssueRequired {
        labels: vec![],
        by_name: BTreeMap::new(),
        zones: Zones::default(),
        secrets: nothing(),
        hidden: nothing(),
    });
    assert_eq!(body(&replace), r#"{"labels":[],"by_name":{},"zones":[],"secrets":[]}"#);
}

#[request(GET "/v1/issues", response = Anything)]
struct ListIssues {
    #[query]
    labels: Vec<String>,
    #[query]
    wish: Option<Vec<String>>,
    #[header("X-Label")]
    header: Vec<String>,
}

#[request(POST "/v1/issues", response = Anything, form)]
struct SendForm {
    labels: Vec<String>,
    wish: Option<Vec<String>>,
}

#[test]
fn an_empty_list_is_no_pair_of_a_query_or_a_form_and_no_header() {
    let list = sent(&ListIssues { wish: Some(vec![]), ..ListIssues::new() });
    assert_eq!(list.uri(), "https://api.example.com/v1/issues");
    assert!(list.headers().is_empty());
    assert_eq!(body(&SendForm { wish: Some(vec![]), ..SendForm::new() }), "");
}

#[request(PUT "/v1/labels", response = Anything)]
struct ReplaceLabels {
    #[param(body)]
    labels: Vec<String>,
}

#[test]
fn a_whole_body_is_sent_although_it_is_empty() {
    assert_eq!(body(&ReplaceLabels::new()), "[]");
}

#[test]
fn what_serde_writes_is_what_is_sent() {
    assert_eq!(serde_json::to_string(&Network::default()).unwrap(), "{}");
    assert_eq!(serde_json::to_string(&Zones::default()).unwrap(), "[]");
    assert_eq!(serde_json::to_string(&vec![Zones::default()]).unwrap(), "[[]]");
}
