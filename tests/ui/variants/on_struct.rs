//! Only an enum has variants to choose from.

use restable::{response, structure};

#[structure(tag = "type")]
struct Ssd {
    iops: u32,
}

#[response(untagged)]
struct Answer {
    ssd: Ssd,
}

fn main() {
    let _ = Answer::decode(200, (), "{}");
}
