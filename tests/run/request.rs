//! Requests: what a struct with `#[request]` sends.

mod bodies;
mod constants;
mod generic;
mod headers;
mod making;
mod multipart;
mod numbers;
mod raw;
mod secrets;
mod styles;
mod token_scope;
mod unset;
mod urls;

use http::Request;
use restable::{Endpoint, response};

/// The base URL of the service in these tests.
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
