//! Bodies that are not JSON, the content type, and methods in quotes.

use http::header::{ACCEPT, CONTENT_TYPE};
use restable::{Described, Endpoint, Location, Secret, request, response, structure};

use super::{Anything, BASE, sent};

type Bytes = Vec<u8>;

#[request(PUT "/v2/images/{image_id}/file", response = ())]
struct UploadImage {
    #[path]
    image_id: String,
    #[param(raw)]
    data: Bytes,
}

#[test]
fn bytes_are_the_body_as_they_are() {
    let request = sent(&UploadImage::new("i-1".into(), vec![0, 159, 146, 150]));
    assert_eq!(request.body(), &[0, 159, 146, 150]);
    assert_eq!(request.headers()[CONTENT_TYPE], "application/octet-stream");
    assert_eq!(sent(&UploadImage::new("i-1".into(), vec![])).headers()[CONTENT_TYPE], "application/octet-stream");
    let locations: Vec<_> = UploadImage::TABLE.parameters().map(|parameter| parameter.location).collect();
    assert_eq!(locations, [Location::Path, Location::WholeBody]);
}

#[request(POST "/v1/scripts", content_type = "text/x-shellscript", response = ())]
struct PutScript {
    #[param("String", raw)]
    script: Secret<String>,
}

#[request(POST "/v1/notes", response = ())]
struct PutNote {
    #[header("Content-Type")]
    content_type: Option<String>,
    #[param(raw)]
    note: Option<String>,
}

#[test]
fn text_is_the_body_without_quotes() {
    let request = sent(&PutScript::new("echo \"hi\"".into()));
    assert_eq!(request.body(), b"echo \"hi\"");
    assert_eq!(request.headers()[CONTENT_TYPE], "text/x-shellscript");

    let mut put = PutNote { note: Some("hi".into()), ..PutNote::new() };
    assert_eq!(sent(&put).headers()[CONTENT_TYPE], "text/plain; charset=utf-8");
    put.content_type = Some("text/markdown".into());
    assert_eq!(sent(&put).headers()[CONTENT_TYPE], "text/markdown");
}

#[test]
fn no_raw_body_is_no_body_and_no_content_type() {
    let request = sent(&PutNote::new());
    assert!(request.body().is_empty());
    assert!(request.headers().get(CONTENT_TYPE).is_none());
}

#[request(PATCH "/v1/servers", content_type = "application/merge-patch+json", response = Anything, wrapper = "server")]
struct PatchServer {
    name: Option<String>,
}

#[test]
fn the_content_type_of_an_object_is_that_of_the_request() {
    let request = sent(&PatchServer { name: Some("web".into()) });
    assert_eq!(request.body(), br#"{"server":{"name":"web"}}"#);
    assert_eq!(request.headers()[CONTENT_TYPE], "application/merge-patch+json");
}

#[structure]
struct Search {
    size: Option<u32>,
}

#[request(GET "/{index}/_search", response = Anything)]
struct SearchIndex {
    #[path]
    index: String,
    #[param(body)]
    search: Search,
}

#[test]
fn a_get_may_have_a_whole_body() {
    let request = sent(&SearchIndex::new("logs".into(), Search { size: Some(3) }));
    assert_eq!(request.method(), http::Method::GET);
    assert_eq!(request.body(), br#"{"size":3}"#);
    assert_eq!(request.headers()[CONTENT_TYPE], "application/json");
}

#[request("PROPFIND" "/dav/{folder}", response = ())]
struct FindProperties {
    #[path]
    folder: String,
    #[header("Depth")]
    depth: Option<u32>,
}

#[request("M-SEARCH" "/devices", response = ())]
struct SearchDevices {
    target: String,
}

#[test]
fn a_method_in_quotes_is_sent_as_it_is() {
    assert_eq!(sent(&FindProperties::new("a".into())).method().as_str(), "PROPFIND");
    assert_eq!(FindProperties::METHOD, "PROPFIND");
    let request = sent(&SearchDevices::new("all".into()));
    assert_eq!(request.method().as_str(), "M-SEARCH");
    assert_eq!(request.body(), br#"{"target":"all"}"#);
}

#[response]
struct Readme(#[param(raw)] String);

#[response]
struct Archive {
    #[param(raw)]
    content: Vec<u8>,
}

#[request(GET "/readme", response = Readme)]
struct GetReadme {
    #[header("Accept")]
    accept: Option<String>,
}

#[request(GET "/archive", response = Archive)]
struct GetArchive;

#[test]
fn the_request_accepts_what_its_response_is() {
    let mut get = GetReadme::new();
    assert_eq!(sent(&get).headers()[ACCEPT], "text/plain, */*;q=0.5");
    get.accept = Some("text/markdown".into());
    assert_eq!(sent(&get).headers()[ACCEPT], "text/markdown");
    assert_eq!(sent(&GetArchive::new()).headers()[ACCEPT], "application/octet-stream, */*;q=0.5");
    assert!(sent(&FindProperties::new("a".into())).headers().get(ACCEPT).is_none());
    assert_eq!(
        GetReadme::decode(http::Response::new("# Title")).map(|readme| readme.0).ok().as_deref(),
        Some("# Title")
    );
    let archive = GetArchive::decode(http::Response::new([0, 255])).map(|archive| archive.content);
    assert_eq!(archive.ok(), Some(vec![0, 255]));
}

#[test]
fn an_error_of_building_names_no_value() {
    let put = PutNote { content_type: Some("text/plain\r\nX: 1".into()), note: None };
    let error = put.request(BASE).unwrap_err().to_string();
    assert_eq!(error, "the value of the header `content-type` has an invalid character");
}
