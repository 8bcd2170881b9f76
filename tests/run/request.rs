//! Requests: what a struct with `#[request]` sends, seen from outside.

mod bodies;
mod generic;
mod headers;
mod making;
mod numbers;
mod secrets;
mod unset;
mod urls;

use http::Request;
use restable::{Endpoint, response};

/// Where the service of these tests is.
const BASE: &str = "https://api.example.com";

/// Any answer.
#[response]
#[derive(Debug)]
pub struct Anything;

fn sent(endpoint: &impl Endpoint) -> Request<Vec<u8>> {
    endpoint.request(BASE).unwrap()
}

fn url(endpoint: &impl Endpoint) -> String {
    sent(endpoint).uri().to_string()
}

fn body(endpoint: &impl Endpoint) -> String {
    String::from_utf8(sent(endpoint).into_body()).unwrap()
}
