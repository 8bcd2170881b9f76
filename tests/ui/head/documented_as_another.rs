//! A header whose type differs from the documented one.
use restable::response;

#[response]
struct Stored {
    #[header("Content-Length")]
    #[param("Integer", mandatory)]
    length: String,
}

fn main() {}
