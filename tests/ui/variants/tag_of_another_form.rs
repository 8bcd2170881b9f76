//! The argument that could not be read decides which variant it is, so nothing else is missing.

use restable::structure;

#[structure(tag = type)]
enum Volume {
    Ssd(Ssd),
}

#[structure(untagged = true)]
enum Size {
    Ssd(Ssd),
}

#[structure]
struct Ssd {
    iops: u32,
}

fn main() {}
