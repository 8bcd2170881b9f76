//! An enum is a parameter of its own.

use restable::structure;

#[structure]
struct Ssd {
    iops: u32,
}

#[structure(tag = "type")]
enum Volume {
    Ssd(Ssd),
}

#[structure]
struct Server {
    #[param(flatten)]
    volume: Volume,
}

fn main() {}
