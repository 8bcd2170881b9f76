//! Names that no header can have.
use restable::response;

#[response]
struct Stored {
    #[header("X Version")]
    version: String,
    #[header("")]
    empty: String,
    #[header]
    etag: String,
    #[header(X-Trace)]
    trace: String,
    #[header(name = "X-Zone")]
    zone: String,
    #[header("X-Id")]
    #[param(name = "id")]
    id: String,
}

fn main() {}
