//! Tags that are not distinct, or of two kinds.

use restable::structure;

#[structure]
struct Ssd {
    iops: u32,
}

#[structure(tag = "type")]
enum Twice {
    #[value("ssd")]
    Ssd(Ssd),
    #[value("ssd")]
    Hdd(Ssd),
}

#[structure(tag = "type")]
enum Mixed {
    #[value(1)]
    Ssd(Ssd),
    #[value("hdd")]
    Hdd(Ssd),
}

fn main() {}
