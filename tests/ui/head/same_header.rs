//! Two fields of one header.
use restable::response;

#[response]
struct Issued {
    #[header("X-Subject-Token")]
    token: String,
    #[header("x-subject-token")]
    again: Option<String>,
}

fn main() {}
