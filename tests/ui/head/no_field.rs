//! A header of a type that is not a field.
use restable::response;

struct Version(u32);

#[response]
struct Stored {
    #[header("X-Version")]
    version: Version,
}

fn main() {}
