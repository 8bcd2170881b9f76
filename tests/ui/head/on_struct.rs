//! A header and a status on the struct.
use restable::response;

#[response]
#[header("ETag")]
#[status]
struct Stored {
    etag: Option<String>,
}

fn main() {}
