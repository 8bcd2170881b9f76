//! The value of a variant has a type that a parameter can have.

use restable::structure;

struct Plain;

#[structure(untagged)]
enum Untagged {
    Plain(Plain),
}

#[structure(tag = "type", content = "data")]
enum Adjacent {
    Plain(Plain),
}

fn main() {}
