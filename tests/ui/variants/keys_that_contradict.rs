//! Keys that contradict each other, or that are empty.

use restable::structure;

#[structure]
struct Ssd {
    iops: u32,
}

#[structure(tag = "type", untagged)]
enum Both {
    Ssd(Ssd),
}

#[structure(content = "data")]
enum ContentOnly {
    Ssd(Ssd),
}

#[structure(tag = "type", content = "type")]
enum SameName {
    Ssd(Ssd),
}

#[structure(tag = "")]
enum Empty {
    Ssd(Ssd),
}

fn main() {}
