//! Values of absent parameters, and other names of parameters.

use restable::{
    Described as _, DriftKind, Endpoint as _, Presence, ResponseError, request, response, structure, values,
};

#[values]
#[derive(Debug, Clone, PartialEq)]
enum State {
    Up,
    Down,
}

const fn first_port() -> u16 {
    8080
}

#[structure]
#[derive(Debug, Clone, PartialEq)]
struct Disk {
    #[param("Integer")]
    size: u32,
    #[param("String")]
    kind: Option<String>,
}

impl Default for Disk {
    fn default() -> Self {
        Self { size: 10, kind: Some("ssd".into()) }
    }
}

#[response]
#[derive(Debug, Clone, PartialEq)]
struct Server {
    #[param("String", default = "web", alias = "hostname", alias = "host")]
    name: String,
    #[param("Integer", default = first_port())]
    port: u16,
    #[param("Boolean", default)]
    on: bool,
    #[param("String", default = State::Down)]
    state: State,
    #[param("Array of strings", default = vec!["a".to_owned()])]
    tags: Vec<String>,
    #[param("Object", default)]
    disk: Disk,
    #[param(serde, default = (1, 2))]
    pair: (u8, u8),
    #[header("X-Retries")]
    #[param("Integer", default = 3)]
    retries: u8,
}

fn default() -> Server {
    Server {
        name: "web".into(),
        port: 8080,
        on: false,
        state: State::Down,
        tags: vec!["a".into()],
        disk: Disk::default(),
        pair: (1, 2),
        retries: 3,
    }
}

fn both(body: &str) -> Server {
    let read = Server::decode(200, (), body).unwrap();
    assert_eq!(serde_json::from_str::<Server>(body).unwrap(), read);
    read
}

#[test]
fn absent_and_null_parameters_have_the_default() {
    assert_eq!(both("{}"), default());
    let body = r#"{"name": null, "port": null, "on": null, "state": null, "tags": null, "disk": null}"#;
    assert_eq!(both(body), default());
    assert_eq!(both(r#"{"port": ""}"#), default());
}

#[test]
fn a_value_replaces_the_default_as_a_whole() {
    let read = both(r#"{"tags": [], "disk": {"size": 1}, "on": true, "pair": [3, 4]}"#);
    let disk = Disk { size: 1, kind: None };
    assert_eq!(read, Server { tags: Vec::new(), disk, on: true, pair: (3, 4), ..default() });
}

#[test]
fn a_header_has_a_default() {
    let read = Server::decode(200, [("x-retries", "5")], "{}").unwrap();
    assert_eq!(read, Server { retries: 5, ..default() });
}

#[test]
fn what_is_written_is_read_again() {
    let server = Server { tags: Vec::new(), name: String::new(), ..default() };
    let written = serde_json::to_string(&server).unwrap();
    assert!(written.contains(r#""tags":[]"#), "{written}");
    assert_eq!(both(&written), server);
}

#[test]
fn every_alias_is_read_and_only_the_name_is_written() {
    for key in ["name", "hostname", "host"] {
        let body = format!(r#"{{"{key}": "db"}}"#);
        let read = both(&body);
        assert_eq!(read.name, "db");
        assert!(serde_json::to_string(&read).unwrap().starts_with(r#"{"name":"db""#));
        assert_eq!(Server::audit(&body).unwrap(), []);
    }
    assert_eq!(both(r#"{"host": "a", "name": "b", "hostname": null}"#).name, "b");
}

#[test]
fn an_audit_compares_the_value_of_an_alias() {
    let drift = Server::audit(r#"{"host": 1, "hosts": 2}"#).unwrap();
    let drift: Vec<_> = drift.iter().map(|drift| (drift.pointer.as_str(), drift.kind)).collect();
    assert_eq!(drift, [("/host", DriftKind::Type), ("/hosts", DriftKind::Unknown)]);
}

#[test]
fn a_mandatory_parameter_is_read_under_its_alias() {
    #[response]
    #[derive(Debug)]
    struct Id {
        #[param("String", mandatory, alias = "uuid", see("Ids", "https://example.org/ids"))]
        id: String,
    }
    assert_eq!(Id::decode(200, (), r#"{"uuid": "x"}"#).unwrap().id, "x");
    let missing = Id::decode(200, (), "{}").unwrap_err();
    assert!(missing.to_string().contains("`id` is missing"), "{missing}");
    let row = Id::TABLE.parameters().next().unwrap();
    assert_eq!(row.aliases().collect::<Vec<_>>(), ["uuid"]);
    assert_eq!((row.documented, row.links().count()), (Some("String"), 1));
}

#[test]
fn the_pointer_of_an_error_has_the_alias_that_the_body_has() {
    #[structure(tag = "type")]
    #[derive(Debug)]
    enum Volume {
        Ssd(Disks),
    }
    #[response]
    #[derive(Debug)]
    struct Disks {
        #[param(alias = "numbers", alias = "no")]
        sizes: Vec<u8>,
    }
    let misfit = |error: ResponseError| match error {
        ResponseError::Malformed(malformed) => (malformed.pointer().to_owned(), malformed.reason().to_owned()),
        error => panic!("{error}"),
    };
    for name in ["sizes", "numbers", "no"] {
        let not_a_number = format!(r#"{{"x": 1, "type": "SSD", "{name}": [7, true]}}"#);
        let expected = (format!("/{name}/1"), "expected an integer, found a boolean".to_owned());
        assert_eq!(misfit(Disks::decode(200, (), &not_a_number).unwrap_err()), expected);
        let by_path = Within::decode(200, (), &format!(r#"{{"volume": {not_a_number}}}"#)).unwrap_err();
        assert_eq!(misfit(by_path), (format!("/volume{}", expected.0), expected.1));
        // Only the reader from memory refuses such a fraction.
        let fraction = Disks::decode(200, (), &format!(r#"{{"{name}": [1e-400]}}"#)).unwrap_err();
        assert_eq!(
            misfit(fraction),
            (format!("/{name}/0"), "expected an integer, found a number with a fraction".into())
        );
    }
    #[response]
    #[derive(Debug)]
    struct Within {
        #[allow(dead_code)]
        volume: Volume,
    }
}

#[test]
fn a_parameter_with_a_default_is_optional_in_the_table() {
    assert!(Server::TABLE.parameters().all(|parameter| parameter.presence == Presence::Optional));
    let names: Vec<_> = Server::TABLE.parameters().next().unwrap().aliases().collect();
    assert_eq!(names, ["hostname", "host"]);
}

#[request(POST "/v1/{region}", response = ())]
struct Create {
    #[path]
    #[param(default = "eu")]
    region: String,
    #[query]
    #[param("Integer", default = 20)]
    limit: u32,
    #[param("Object", default)]
    disk: Disk,
}

#[test]
fn a_request_starts_with_the_defaults() {
    let request = Create::new().request("https://api.example.com").unwrap();
    assert_eq!(request.uri().path_and_query().unwrap(), "/v1/eu?limit=20");
    assert_eq!(request.body(), br#"{"disk":{"size":10,"kind":"ssd"}}"#);
}
