//! A header that borrows from the body.
use restable::response;

#[response]
struct Stored<'a> {
    #[header("ETag")]
    etag: &'a str,
}

fn main() {}
