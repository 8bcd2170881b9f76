//! Path, query and base.

use restable::{Endpoint, InvalidBase, InvalidSegment, Location, RequestError, request, values};

use super::{Anything, BASE, url};

#[request(GET "/v1/{project_id}/servers/{id}.json", response = Anything)]
struct ShowServer {
    #[path]
    project_id: String,
    #[param("Integer", path, name = "id")]
    number: i64,
}

fn shown(project: &str) -> String {
    url(&ShowServer::new(project.into(), 7))
}

#[test]
fn a_segment_is_percent_encoded() {
    assert_eq!(shown("p-1_.~"), format!("{BASE}/v1/p-1_.~/servers/7.json"));
    assert_eq!(shown("a/b?c#d%e f"), format!("{BASE}/v1/a%2Fb%3Fc%23d%25e%20f/servers/7.json"));
    assert_eq!(shown("ä;=&+"), format!("{BASE}/v1/%C3%A4%3B%3D%26%2B/servers/7.json"));
    assert_eq!(shown("..."), format!("{BASE}/v1/.../servers/7.json"));
    assert_eq!(shown("%2e%2e"), format!("{BASE}/v1/%252e%252e/servers/7.json"));
}

#[test]
fn a_segment_that_leads_elsewhere_is_refused() {
    for (value, expected) in [("", InvalidSegment::Empty), (".", InvalidSegment::Dots), ("..", InvalidSegment::Dots)] {
        let refused = ShowServer::new(value.into(), 7).request(BASE);
        let Err(RequestError::Segment { parameter: "project_id", reason }) = refused else {
            panic!("{value:?}: {refused:?}");
        };
        assert_eq!(reason, expected);
    }
}

#[request(GET "/v1/{id}", response = Anything)]
struct ShowAny {
    #[path]
    id: serde_json::Value,
}

#[test]
fn a_placeholder_takes_one_value() {
    assert!(matches!(
        ShowAny::new(serde_json::Value::Null).request(BASE),
        Err(RequestError::Segment { reason: InvalidSegment::Empty, .. })
    ));
    let list = ShowAny::new(serde_json::json!(["a"])).request(BASE).unwrap_err();
    assert!(matches!(list, RequestError::Shape { parameter: "id", location: Location::Path }));
    assert_eq!(list.to_string(), "the parameter `id` has a value that cannot be sent in the path");
}

type Id<'a> = std::borrow::Cow<'a, str>;

#[request(GET "/v1/{zone}/{id}/{state}/{size}", response = Anything)]
struct ShowGeneric<'a, T> {
    #[path]
    zone: T,
    #[path]
    id: Id<'a>,
    #[path]
    state: State,
    #[path]
    size: u8,
    #[query]
    sizes: Vec<u8>,
    #[query]
    states: Option<Vec<State>>,
}

#[test]
fn a_placeholder_may_have_any_type_that_is_one_value() {
    let mut show =
        ShowGeneric::new(ShowGenericRequired { zone: 7_i64, id: "a b".into(), state: State::Active, size: 8 });
    (show.sizes, show.states) = (vec![1, 2], Some(vec![State::Error]));
    assert_eq!(url(&show), format!("{BASE}/v1/7/a%20b/ACTIVE/8?sizes=1&sizes=2&states=in%20error"));
}

#[request(GET "/", response = Anything)]
struct Versions;

#[test]
fn a_base_may_have_a_path_and_a_slash() {
    for (base, expected) in [
        ("https://api.example.com", "https://api.example.com/"),
        ("https://api.example.com/", "https://api.example.com/"),
        ("http://localhost:8080//", "http://localhost:8080/"),
        ("HTTPS://[::1]:1/a/b", "https://[::1]:1/a/b/"),
        ("https://api.example.com/a/", "https://api.example.com/a/"),
    ] {
        assert_eq!(Versions.request(base).unwrap().uri(), expected, "{base}");
    }
}

#[test]
fn a_base_that_is_no_service_is_refused() {
    use InvalidBase::{Character, Fragment, Host, Query, Scheme, User};
    for (base, expected) in [
        ("", Scheme),
        ("api.example.com", Scheme),
        ("//api.example.com", Scheme),
        ("ftp://api.example.com", Scheme),
        ("file:///etc", Scheme),
        ("https://", Host),
        ("https:///v1", Host),
        ("https://:80", Host),
        ("https://user:password@api.example.com", User),
        ("https://api.example.com?a=b", Query),
        ("https://api.example.com/#a", Fragment),
        ("https://api.example.com/a b", Character),
        ("https://api.example.com\\a", Character),
        ("https://äpi.example.com", Character),
        ("https://api.example.com\n", Character),
    ] {
        let refused = Versions.request(base);
        let Err(RequestError::Base(reason)) = refused else { panic!("{base:?}: {refused:?}") };
        assert_eq!(reason, expected, "{base:?}");
    }
}

#[test]
fn what_no_url_takes_is_an_error_and_no_panic() {
    assert!(matches!(Versions.request("https://a:b:c"), Err(RequestError::Url)));
    let long = ShowServer::new("x".repeat(100_000), 7).request(BASE);
    assert!(matches!(long, Err(RequestError::Url)));
}

#[values]
enum State {
    Active,
    #[value("in error")]
    Error,
}

#[request(GET "/v1/servers", response = Anything)]
struct ListServers {
    #[query]
    limit: Option<u32>,
    #[param(query, name = "not-tags")]
    tags: Vec<String>,
    #[query]
    state: Option<State>,
    #[query]
    deep: Option<bool>,
    #[query]
    any: Option<serde_json::Value>,
    #[query]
    #[param(serde)]
    address: Option<std::net::IpAddr>,
}

#[test]
fn an_absent_query_parameter_is_not_sent() {
    assert_eq!(url(&ListServers::new()), format!("{BASE}/v1/servers"));
}

#[test]
fn a_list_repeats_its_parameter() {
    let list = ListServers { limit: Some(10), tags: vec!["a&b".into(), "c d".into()], ..ListServers::new() };
    assert_eq!(url(&list), format!("{BASE}/v1/servers?limit=10&not-tags=a%26b&not-tags=c%20d"));
}

#[test]
fn a_query_parameter_may_have_any_type_that_is_text() {
    let list = ListServers {
        state: Some(State::Error),
        deep: Some(false),
        any: Some(serde_json::json!(["x", 1, true])),
        address: Some([127, 0, 0, 1].into()),
        ..ListServers::new()
    };
    assert_eq!(
        url(&list),
        format!("{BASE}/v1/servers?state=in%20error&deep=false&any=x&any=1&any=true&address=127.0.0.1")
    );
    let list = ListServers { state: Some(State::Active), ..ListServers::new() };
    assert_eq!(url(&list), format!("{BASE}/v1/servers?state=ACTIVE"));
}

#[test]
fn an_object_is_no_query_parameter() {
    let list = ListServers { any: Some(serde_json::json!({"a": 1})), ..ListServers::new() };
    assert!(matches!(list.request(BASE), Err(RequestError::Shape { parameter: "any", location: Location::Query })));
}
