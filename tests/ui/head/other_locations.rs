//! Locations that only a request has.
use restable::response;

#[response]
struct Servers {
    #[path]
    id: String,
    #[query]
    limit: Option<u32>,
    servers: Vec<String>,
    #[header("ETag")]
    #[param(query)]
    etag: String,
}

fn main() {}
