//! A variant holds one value.

use restable::structure;

#[structure]
struct Ssd {
    iops: u32,
}

#[structure(tag = "type")]
enum Named {
    Ssd { iops: u32 },
}

#[structure(tag = "type")]
enum Several {
    Ssd(Ssd, Ssd),
}

#[structure(untagged)]
enum Nothing {
    Ssd(Ssd),
    Nothing,
}

#[structure(untagged)]
enum None {}

fn main() {}
