//! A header and a status of a structure.
use restable::structure;

#[structure]
struct Server {
    #[header("ETag")]
    etag: Option<String>,
    #[param(header = "X-Version")]
    version: Option<String>,
    #[status]
    status: u16,
}

fn main() {}
