//! The styles of a query, a header and a form, and placeholders that keep slashes.

use std::collections::BTreeMap;

use restable::{Endpoint, InvalidSegment, Location, RequestError, Secret, request, structure};
use serde_json::{Value, json};

use super::{Anything, BASE, body, sent, url};

#[request(GET "/{bucket}/{key*}/versions", response = Anything)]
struct ListVersions {
    #[path]
    bucket: String,
    #[path]
    key: String,
}

fn versions(key: &str) -> Result<String, RequestError> {
    let list = ListVersions { bucket: "a/b".into(), key: key.into() };
    list.request(BASE).map(|request| request.uri().path().to_owned())
}

#[test]
fn a_placeholder_with_a_star_keeps_slashes() {
    assert_eq!(versions("logs").unwrap(), "/a%2Fb/logs/versions");
    assert_eq!(versions("logs/to day/ä?.txt").unwrap(), "/a%2Fb/logs/to%20day/%C3%A4%3F.txt/versions");
    assert_eq!(ListVersions::PATH, "/{bucket}/{key*}/versions");
}

#[test]
fn each_of_its_segments_has_to_be_valid() {
    for key in ["", "/a", "a/", "a//b"] {
        assert!(
            matches!(versions(key), Err(RequestError::Segment { parameter: "key", reason: InvalidSegment::Empty })),
            "{key}"
        );
    }
    for key in [".", "..", "a/../b", "./a", "a/."] {
        assert!(
            matches!(versions(key), Err(RequestError::Segment { parameter: "key", reason: InvalidSegment::Dots })),
            "{key}"
        );
    }
    let error = versions("a/../b").unwrap_err();
    assert_eq!(error.to_string(), "the parameter `key` fills a segment of the path with a value that is `.` or `..`");
}

#[request(GET "/v1/servers", response = Anything)]
#[derive(Default)]
struct ListServers {
    #[query]
    #[param(style = "commaDelimited")]
    ids: Vec<String>,
    #[query]
    #[param(style = "commaDelimited")]
    sizes: Option<Vec<u32>>,
    #[param("Array of strings", mandatory, query, style = "spaceDelimited")]
    zones: Vec<String>,
    #[param(query, style = "pipeDelimited")]
    states: Option<Vec<String>>,
}

fn query(endpoint: &impl Endpoint) -> String {
    let url = url(endpoint);
    url.split_once('?').map(|(_, query)| query.to_owned()).unwrap_or_default()
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

#[test]
fn a_delimited_list_is_one_value() {
    let list = ListServers {
        ids: texts(&["a", "b c", "d,e", ""]),
        sizes: Some(vec![1, 2]),
        zones: texts(&["x", "y&z"]),
        states: Some(texts(&["up", "down"])),
    };
    assert_eq!(query(&list), "ids=a,b%20c,d%2Ce,&sizes=1,2&zones=x%20y%26z&states=up%7Cdown");
}

#[test]
fn an_empty_list_is_sent_only_if_it_would_be_in_json() {
    assert_eq!(query(&ListServers::default()), "zones=");
    let list = ListServers { sizes: Some(Vec::new()), states: Some(Vec::new()), ..ListServers::default() };
    assert_eq!(query(&list), "sizes=&zones=&states=");
}

#[test]
fn an_element_with_an_encoded_delimiter_is_refused() {
    let spaces = ListServers { zones: texts(&["a b"]), ..ListServers::default() };
    let pipes = ListServers { states: Some(texts(&["a|b"])), ..ListServers::default() };
    for (list, expected) in [(spaces, "zones"), (pipes, "states")] {
        let Err(RequestError::Delimiter { parameter }) = list.request(BASE) else { panic!("{expected} is sent") };
        assert_eq!(parameter, expected);
    }
}

#[request(GET "/", response = Anything)]
#[derive(Default)]
struct ShowBucket {
    #[query]
    #[param(style = "flag")]
    acl: bool,
    #[query]
    #[param(style = "flag", name = "max uploads")]
    uploads: Option<bool>,
    #[query]
    prefix: Option<String>,
}

#[test]
fn a_flag_is_sent_as_its_name_if_it_is_true() {
    assert_eq!(url(&ShowBucket::default()), format!("{BASE}/"));
    let both = ShowBucket { acl: true, uploads: Some(true), prefix: Some("a".into()) };
    assert_eq!(url(&both), format!("{BASE}/?acl&max%20uploads&prefix=a"));
    let none = ShowBucket { acl: false, uploads: Some(false), prefix: None };
    assert_eq!(url(&none), format!("{BASE}/"));
}

#[structure]
#[derive(Default)]
struct Created {
    gte: Option<u32>,
    lt: Option<u32>,
}

#[structure]
#[derive(Default)]
struct Filter {
    name: Option<String>,
    tags: Vec<String>,
    created: Created,
    #[param(rest)]
    more: BTreeMap<String, String>,
}

#[request(GET "/v1/charges", response = Anything)]
#[derive(Default)]
struct ListCharges {
    #[query]
    #[param(style = "deepObject")]
    filter: Option<Filter>,
    #[query]
    #[param(style = "deepObject")]
    labels: BTreeMap<String, Vec<u32>>,
    #[query]
    #[param(style = "deepObject")]
    open: Value,
}

/// The query with readable brackets.
fn pairs(endpoint: &impl Endpoint) -> String {
    let query = query(endpoint);
    assert!(!query.contains(['[', ']']), "{query}");
    query.replace("%5B", "[").replace("%5D", "]")
}

#[test]
fn an_object_is_a_pair_for_each_entry() {
    assert_eq!(query(&ListCharges::default()), "");
    let filter = Filter {
        name: Some("a b".into()),
        tags: texts(&["x", "y"]),
        created: Created { gte: Some(1), lt: None },
        more: BTreeMap::from([("state".into(), "paid".into())]),
    };
    let list = ListCharges {
        filter: Some(filter),
        labels: BTreeMap::from([("k".into(), vec![1, 2])]),
        open: json!({"a": {"b": true, "c": null, "d": ["e"]}}),
    };
    let expected = "filter[name]=a%20b&filter[tags]=x&filter[tags]=y&filter[created][gte]=1&filter[state]=paid\
                    &labels[k]=1&labels[k]=2&open[a][b]=true&open[a][d]=e";
    assert_eq!(pairs(&list), expected);
}

#[test]
fn a_key_that_would_change_the_object_is_refused() {
    for key in ["", "a]", "a[b"] {
        let list = ListCharges { labels: BTreeMap::from([(key.into(), vec![1])]), ..ListCharges::default() };
        assert!(matches!(list.request(BASE), Err(RequestError::Delimiter { parameter: "labels" })), "{key}");
    }
}

#[test]
fn what_is_no_object_of_values_is_refused() {
    let mut deep = json!(1);
    for _ in 0..200 {
        deep = json!({ "a": deep });
    }
    for open in [json!("text"), json!([1]), json!({"a": [{"b": 1}]}), json!({"a": [[1]]}), deep] {
        let refused = ListCharges { open, ..ListCharges::default() }.request(BASE);
        let is_shape = matches!(refused, Err(RequestError::Shape { parameter: "open", location: Location::Query }));
        assert!(is_shape, "{refused:?}");
    }
}

/// A condition that may contain another one, to any depth.
#[structure]
struct Condition {
    not: Option<Box<Condition>>,
}

#[request(GET "/v1/kites", response = Anything)]
struct ListKites {
    #[query]
    #[param(style = "deepObject")]
    where_: Condition,
}

#[test]
fn a_structure_is_as_deep_as_json_may_be() {
    let nested = |depth: usize| {
        let inner = (1..depth).fold(Condition { not: None }, |inner, _| Condition { not: Some(inner.into()) });
        ListKites { where_: inner }.request(BASE)
    };
    assert!(nested(127).is_ok());
    let refused = nested(128);
    assert!(matches!(refused, Err(RequestError::Shape { parameter: "where_", .. })), "{refused:?}");
}

#[request(POST "/v1/customers", response = Anything, form)]
struct CreateCustomer {
    email: String,
    #[param(style = "deepObject")]
    metadata: BTreeMap<String, String>,
    #[param(style = "deepObject")]
    card: Card,
    #[param(name = "expand[]")]
    expand: Vec<String>,
}

#[structure]
struct Card {
    number: Secret<String>,
}

#[test]
fn a_form_has_styles_and_may_have_secrets() {
    let create = CreateCustomer {
        email: "a@b.example".into(),
        metadata: BTreeMap::from([("order".into(), "7".into())]),
        card: Card { number: "4242".into() },
        expand: texts(&["invoice"]),
    };
    let expected = "email=a%40b.example&metadata%5Border%5D=7&card%5Bnumber%5D=4242&expand%5B%5D=invoice";
    assert_eq!(body(&create), expected);
}

type Token = Secret<String>;

#[request(GET "/v1/{token}", response = Anything)]
struct ByToken {
    #[path]
    token: Token,
}

#[request(GET "/v1/tokens", response = Anything)]
struct ListTokens {
    #[query]
    tokens: Vec<Token>,
    #[query]
    #[param(style = "deepObject")]
    card: Option<Card>,
}

#[test]
fn a_secret_that_only_the_value_shows_is_not_sent_in_a_url() {
    let by_token = ByToken { token: "hush".into() }.request(BASE).unwrap_err();
    assert!(matches!(by_token, RequestError::SecretInUrl { parameter: "token" }));
    assert_eq!(by_token.to_string(), "the parameter `token` is a secret, which must not be sent in a URL");
    let listed = ListTokens { tokens: vec!["hush".into()], card: None };
    assert!(matches!(listed.request(BASE), Err(RequestError::SecretInUrl { parameter: "tokens" })));
    let nested = ListTokens { tokens: Vec::new(), card: Some(Card { number: "hush".into() }) };
    assert!(matches!(nested.request(BASE), Err(RequestError::SecretInUrl { parameter: "card" })));
}

#[request(GET "/v1/objects", response = Anything)]
struct ListObjects {
    #[header("If-None-Match")]
    #[param(style = "commaDelimited")]
    tags: Vec<String>,
    #[header("X-Zone")]
    zones: Vec<String>,
}

#[test]
fn a_delimited_header_is_one_line() {
    let list = ListObjects { tags: texts(&["\"a,b\"", "\"c\""]), zones: texts(&["x", "y"]) };
    let headers = sent(&list).headers().clone();
    assert_eq!(headers["if-none-match"], "\"a,b\", \"c\"");
    assert_eq!(headers.get_all("x-zone").iter().collect::<Vec<_>>(), ["x", "y"]);
    let none = sent(&ListObjects { tags: Vec::new(), zones: Vec::new() });
    assert!(none.headers().is_empty(), "{none:?}");
}

#[test]
fn an_element_that_would_be_two_in_a_header_is_refused() {
    for tag in ["a,b", "", " a"] {
        let list = ListObjects { tags: texts(&[tag]), zones: Vec::new() };
        let is_refused = matches!(list.request(BASE), Err(RequestError::Delimiter { parameter: "if-none-match" }));
        assert!(is_refused, "{tag:?}");
    }
    let list = ListObjects { tags: texts(&["a\nb"]), zones: Vec::new() };
    assert!(matches!(list.request(BASE), Err(RequestError::Header { header: "if-none-match" })));
}
