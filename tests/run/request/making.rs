//! The expansion of `#[request]`: constants, `new`, table, and the decoding of the response.

use std::borrow::Cow;

use restable::{Described, Endpoint, JobId, Presence, ResponseError, request, response};

use super::{Anything, BASE, body, url};

/// The task that was started.
#[response]
struct Task {
    job_id: JobId,
}

/// Delete bare metal servers.
#[request(POST "/v1/{project_id}/{zone}/delete", response = Task, docs = "https://docs.example.com/bms", page = "delete.html")]
#[derive(Clone, Debug)]
#[non_exhaustive]
struct DeleteServers {
    #[param("Array of strings", mandatory)]
    servers: Vec<String>,
    /// The second placeholder of the path, but the third field.
    #[path]
    zone: String,
    #[param("String", mandatory, path)]
    project_id: String,
    #[param("Boolean")]
    delete_volume: Option<bool>,
    r#type: u8,
}

#[test]
fn more_than_three_required_fields_are_those_of_a_struct() {
    let required =
        DeleteServersRequired { r#type: 3, project_id: "p".into(), zone: "z".into(), servers: vec!["a".into()] };
    let delete = DeleteServers::new(required);
    assert_eq!(url(&delete), format!("{BASE}/v1/p/z/delete"));
    assert_eq!(body(&delete), r#"{"servers":["a"],"type":3}"#);
}

#[test]
fn the_constants_are_those_of_the_page() {
    assert_eq!(DeleteServers::METHOD, "POST");
    assert_eq!(DeleteServers::PATH, "/v1/{project_id}/{zone}/delete");
    let table = DeleteServers::TABLE;
    assert_eq!((table.name, table.page), ("DeleteServers", Some("https://docs.example.com/bms/delete.html")));
    let rows: Vec<_> = table.parameters().map(|row| (row.name, row.documented)).collect();
    let expected = [
        ("project_id", Some("String")),
        ("zone", None),
        ("servers", Some("Array of strings")),
        ("delete_volume", Some("Boolean")),
        ("type", None),
    ];
    assert_eq!(rows, expected);
    assert_eq!(table.parameters().next().unwrap().presence, Presence::Mandatory);
}

#[test]
fn the_answer_is_decoded_as_its_response() {
    let answer = http::Response::builder().status(202).body(r#"{"job_id": "j-1"}"#).unwrap();
    assert_eq!(DeleteServers::decode(answer).unwrap().job_id, "j-1");

    let refused = http::Response::builder().status(403).header("x-request-id", "r-1");
    let refused = DeleteServers::decode(refused.body(br#"{"error": {"code": "BMS.1"}}"#.to_vec()).unwrap());
    let Err(ResponseError::Abnormal(error)) = refused else { panic!("a 403 is no success") };
    assert_eq!(error.envelope().request_id(), Some("r-1"));
}

#[request(GET "/v1/{name}", response = Anything)]
struct Borrowed<'a, T> {
    #[path]
    name: &'a str,
    #[query]
    more: Option<Cow<'a, str>>,
    #[query]
    item: T,
}

#[test]
fn a_request_may_borrow_and_be_generic() {
    let name = String::from("n");
    let request = Borrowed { more: Some(Cow::Borrowed(&name)), ..Borrowed::new(&name, 3_u8) };
    assert_eq!(url(&request), format!("{BASE}/v1/n?more=n&item=3"));
}

#[test]
fn the_same_name_may_be_in_two_locations() {
    #[request(POST "/v1/{id}", response = Anything)]
    struct Rename {
        #[path]
        id: String,
        #[param(name = "id")]
        new_id: String,
    }
    let rename = Rename::new("a".into(), "b".into());
    assert_eq!((url(&rename), body(&rename)), (format!("{BASE}/v1/a"), r#"{"id":"b"}"#.into()));
}
