//! Bodies that are not JSON, in a crate that shadows the names of the prelude and calls the runtime by another name.
#![deny(warnings)]
#![allow(dead_code)]

use restable as bindings;

struct Option;
struct String;
struct Vec;
struct Result;
struct Method;
struct RawBody;

#[bindings::response(crate = crate::bindings)]
struct Readme(#[param(raw)] std::string::String);

#[bindings::response(crate = crate::bindings)]
struct Image {
    #[header("ETag")]
    etag: std::option::Option<std::string::String>,
    #[param(raw)]
    r#type: std::vec::Vec<u8>,
}

#[bindings::request(PUT "/v1/{id}", content_type = "image/png", response = Image, crate = crate::bindings)]
struct PutImage<const LENGTH: usize> {
    #[path]
    id: std::string::String,
    #[param(raw)]
    content: std::option::Option<std::vec::Vec<u8>>,
}

#[bindings::request("PROPFIND" "/v1/{id}", multipart, response = bindings::Conditional<Readme>, crate = crate::bindings)]
struct Upload<T> {
    #[path]
    id: std::string::String,
    name: T,
    #[param(raw)]
    file: bindings::FilePart,
    #[param(raw, optional)]
    others: std::vec::Vec<bindings::FilePart>,
}

fn main() {
    let upload = Upload::new("a".into(), 7_u32, bindings::FilePart::new("a", *b"b"));
    assert!(bindings::Endpoint::request(&upload, "https://example.com").is_ok());
    let put = PutImage::<3>::new("a".into());
    assert!(bindings::Endpoint::request(&put, "https://example.com").is_ok());
}
