//! Keys and fields next to a field that is the whole body of a response.
use std::collections::BTreeMap;
use std::net::IpAddr;

use restable::{response, structure};

#[response]
struct WithOthers {
    #[header("ETag")]
    etag: Option<String>,
    #[param(body)]
    servers: Vec<String>,
    total: u32,
    #[param(rest)]
    others: BTreeMap<String, String>,
    #[param(flatten)]
    page: Page,
    #[param(body)]
    second: Vec<String>,
    #[param(raw)]
    text: String,
}

#[structure]
struct Page {
    #[param(body)]
    links: Vec<String>,
}

#[response]
struct Named {
    #[param("Array of strings", body, name = "servers")]
    servers: Vec<String>,
}

#[response]
struct Mandatory {
    #[param("Array of strings", mandatory, body)]
    servers: Vec<String>,
}

#[response]
struct InVersions {
    #[param(body, min_version = "2.57")]
    servers: Vec<String>,
}

#[response]
struct AsString {
    #[param(body, as_string)]
    count: u32,
}

#[response]
struct Rest {
    #[param(body, rest)]
    others: BTreeMap<String, String>,
}

#[response]
struct Flattened {
    #[param(body, flatten)]
    page: Known,
}

#[structure]
struct Known {
    id: String,
}

#[response]
struct Raw {
    #[param(body, raw)]
    text: String,
}

#[response]
struct BySerde {
    #[param(body, serde)]
    address: IpAddr,
}

#[response]
struct Code {
    #[status]
    #[param(body)]
    code: u16,
}

#[response]
struct Unnamed(#[param(body)] Vec<String>);

#[response]
struct Trees {
    #[header("ETag")]
    etag: Option<String>,
    #[param(body)]
    trees: Vec<Trees>,
}

fn main() {}
