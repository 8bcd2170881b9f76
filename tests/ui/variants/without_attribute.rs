//! The type of a variant has an attribute of its own.

use restable::{response, structure};

struct Started {
    id: String,
}

#[response]
enum Answer {
    #[status(202)]
    Started(Started),
}

struct Ssd {
    iops: u32,
}

#[structure(tag = "type")]
enum Volume {
    #[value("ssd")]
    Ssd(Ssd),
}

fn main() {
    let _ = Answer::decode(200, (), "{}");
}
