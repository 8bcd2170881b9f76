//! A type that is not a parameter, and one that does not fit the documented type, as the whole body of a response.
use std::net::IpAddr;

use restable::response;

#[response]
struct Addresses {
    #[header("ETag")]
    etag: Option<String>,
    #[param("Array of strings", body)]
    addresses: Vec<IpAddr>,
}

#[response]
struct Names {
    #[header("ETag")]
    etag: Option<String>,
    #[param("Array of strings", body)]
    names: String,
}

fn main() {}
