//! A status whose type holds none.
use restable::response;

#[response]
struct Saved {
    #[status]
    status: String,
}

#[response]
struct Small {
    #[status]
    status: u8,
}

struct Code;

#[response]
struct Own {
    #[status]
    status: Option<Code>,
}

fn main() {}
