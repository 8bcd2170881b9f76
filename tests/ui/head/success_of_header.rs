//! A success rule whose parameter is a header.
use restable::response;

#[response(success("/X-Code", "0"))]
struct Saved {
    #[header("X-Code")]
    code: String,
    id: String,
}

fn main() {}
