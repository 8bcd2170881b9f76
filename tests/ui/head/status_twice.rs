//! Two fields of the status, and one with the attribute twice.
use restable::{Status, response};

#[response]
struct Saved {
    #[status]
    status: Status,
    #[status]
    code: u16,
}

#[response]
struct Again {
    #[status]
    #[status]
    status: Status,
}

fn main() {}
