//! Keys that a header of a response does not take.
use std::collections::BTreeMap;
use std::net::IpAddr;

use restable::response;
use serde_json::Value;

#[response]
struct Stored {
    #[header("X-Meta")]
    #[param(rest)]
    meta: BTreeMap<String, Value>,
    #[header("X-Address")]
    #[param(serde)]
    address: IpAddr,
    #[header("ETag")]
    #[param(body)]
    etag: String,
    #[header("X-Token", sensitive)]
    token: String,
    #[header("X-One")]
    #[header("X-Two")]
    twice: String,
}

fn main() {}
