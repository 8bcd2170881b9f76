//! Parameters that not all microversions of a service have.

use restable::{
    DriftKind, Endpoint as _, Microversion, RequestError, Response as _, Secret, request, response, structure,
};

#[structure(new)]
struct NewServer {
    #[param("String", mandatory)]
    name: String,
    #[param("String", min_version = "2.52", max_version = "2.89")]
    tag: Option<String>,
    #[param("Array of objects")]
    networks: Vec<NewNetwork>,
}

#[structure(new)]
struct NewNetwork {
    #[param("String", min_version = "2.32")]
    tag: Option<String>,
}

#[structure]
#[derive(Default)]
struct Place {
    #[param("String", min_version = "2.74")]
    host: Option<String>,
}

#[request(POST "/servers", response = ())]
struct CreateServer {
    #[header("X-Reason")]
    #[param(min_version = "2.90")]
    reason: Option<Secret<String>>,
    #[query]
    #[param(max_version = "2.9")]
    old: Option<bool>,
    #[param("Object", mandatory)]
    server: NewServer,
    #[param(flatten)]
    place: Place,
}

fn create() -> CreateServer {
    CreateServer::new(NewServer::new("web".into()), Place::default())
}

fn refused(request: &CreateServer, minor: u16) -> Option<String> {
    match request.check_microversion(Microversion::new(2, minor)) {
        Ok(()) => None,
        Err(RequestError::Microversion { pointer, .. }) => Some(pointer),
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn absent_parameters_fit_every_version() {
    assert_eq!([1, 40, 60, 99].map(|minor| refused(&create(), minor)), [None, None, None, None]);
}

#[test]
fn both_ends_of_a_range_have_the_parameter() {
    let mut request = create();
    request.server.tag = Some("a".into());
    let tag = || Some("/server/tag".to_owned());
    assert_eq!([51, 52, 89, 90].map(|minor| refused(&request, minor)), [tag(), None, None, tag()]);
}

#[test]
fn version_2_10_is_later_than_2_9() {
    let mut request = create();
    request.old = Some(true);
    assert_eq!(refused(&request, 9), None);
    assert_eq!(refused(&request, 10).as_deref(), Some("/old"));
}

#[test]
fn parameters_in_lists_headers_and_flattened_structures_are_checked() {
    let mut request = create();
    let mut network = NewNetwork::new();
    network.tag = Some("a".into());
    request.server.networks = vec![NewNetwork::new(), network];
    assert_eq!(refused(&request, 31).as_deref(), Some("/server/networks/1/tag"));

    let mut request = create();
    request.place.host = Some("h-1".into());
    assert_eq!(refused(&request, 73).as_deref(), Some("/host"));

    let mut request = create();
    request.reason = Some("because".into());
    let error = request.check_microversion(Microversion::new(2, 89)).expect_err("an older version");
    let message = "version 2.89 of the service does not have the parameter at /X-Reason: it exists since 2.90";
    assert_eq!(error.to_string(), message);
    assert!(!format!("{error:?}").contains("because"));
}

#[test]
fn the_table_has_the_versions() {
    use restable::Described as _;
    let versions = NewServer::TABLE.parameters().map(|parameter| parameter.versions.to_string());
    assert_eq!(versions.collect::<Vec<_>>(), ["every version", "since 2.52, until 2.89", "every version"]);
    let documented = NewServer::TABLE.parameters().map(|parameter| parameter.documented);
    assert_eq!(documented.collect::<Vec<_>>(), [Some("String"), Some("String"), Some("Array of objects")]);
}

#[response]
struct Server {
    #[header("X-Host")]
    #[param("String", min_version = "2.50")]
    host: Option<String>,
    #[param("String", mandatory)]
    id: String,
    #[param("String", max_version = "2.46", alias = "flavorRef")]
    flavor_ref: Option<String>,
    #[param("Object", min_version = "2.47")]
    flavor: Option<Flavor>,
}

#[structure]
struct Flavor {
    #[param("String", min_version = "2.47")]
    name: Option<String>,
    #[param("Array of strings", min_version = "2.61")]
    specs: Vec<String>,
}

fn drift(minor: u16, headers: &[(&str, &str)], body: &str) -> Vec<(DriftKind, String)> {
    let drift = Server::audit_version(Microversion::new(2, minor), headers, body).expect("JSON");
    drift.into_iter().map(|drift| (drift.kind, drift.pointer)).collect()
}

#[test]
fn one_type_decodes_every_version() {
    let old = Server::decode(200, (), r#"{"id": "s-1", "flavorRef": "f-1"}"#).expect("version 2.1");
    assert_eq!((old.flavor_ref.as_deref(), old.flavor.is_some()), (Some("f-1"), false));
    let new = Server::decode(200, (), r#"{"id": "s-1", "flavor": {"name": "small"}}"#).expect("version 2.47");
    let flavor = new.flavor.expect("a flavor");
    assert_eq!((new.host, flavor.name.as_deref(), flavor.specs.len()), (None, Some("small"), 0));
}

#[test]
fn an_audit_without_a_version_expects_no_limited_parameter() {
    assert_eq!(Server::audit(r#"{"id": "s-1"}"#).expect("JSON"), []);
    assert_eq!(Server::audit_with_headers((), r#"{"id": "s-1", "flavor": {}}"#).expect("JSON"), []);
}

#[test]
fn an_audit_of_a_version_expects_its_parameters() {
    let missing = |pointer: &str| (DriftKind::Missing, pointer.to_owned());
    let other_version = |pointer: &str| (DriftKind::Version, pointer.to_owned());
    assert_eq!(drift(46, &[], r#"{"id": "s-1", "flavor_ref": "f-1"}"#), []);
    assert_eq!(drift(46, &[], r#"{"id": "s-1"}"#), [missing("/flavor_ref")]);
    assert_eq!(
        drift(47, &[], r#"{"id": "s-1", "flavorRef": "f-1", "flavor": {"name": "a"}}"#),
        [other_version("/flavorRef")]
    );
    assert_eq!(drift(61, &[("x-host", "h")], r#"{"id": "s-1", "flavor": {"name": "a"}}"#), [missing("/flavor/specs")]);
    assert_eq!(drift(61, &[], r#"{"id": "s-1", "flavor": {"name": "a", "specs": []}}"#), [missing("X-Host")]);
    let body = r#"{"id": "s-1", "flavor_ref": "f-1"}"#;
    assert_eq!(drift(40, &[("x-host", "h")], body), [other_version("X-Host")]);
}

#[test]
fn a_version_is_two_numbers() {
    for text in ["", "2", "2.", ".1", "2.1.3", "v2.1", "2.-1", "+2.1", "2.99999", " 2.1", "latest"] {
        assert!(text.parse::<Microversion>().is_err(), "{text:?}");
    }
    assert_eq!("2.100".parse(), Ok(Microversion::new(2, 100)));
}
