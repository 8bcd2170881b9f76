//! Attributes that a variant or its value cannot have.

use restable::structure;

#[structure]
struct Ssd {
    iops: u32,
}

#[structure(tag = "type")]
enum Volume {
    #[param("Object")]
    Ssd(Ssd),
    Hdd(#[param("Object")] Ssd),
    #[status(202)]
    Tape(Ssd),
    #[serde(rename = "ram")]
    Ram(Ssd),
    #[header("X-Id")]
    Rom(Ssd),
    #[value]
    Disk(Ssd),
}

#[structure(untagged)]
enum Untagged {
    #[value("ssd")]
    Ssd(Ssd),
}

fn main() {}
