//! A variant in the object of the tag is an object, and the one for all other tags keeps all of it.

use restable::structure;
use serde_json::Value;

#[structure(tag = "type")]
enum Volume {
    #[value("name")]
    Name(String),
    #[value("list")]
    List(Vec<String>),
}

#[structure]
struct Ssd {
    iops: u32,
}

#[structure(tag = "type")]
enum Open {
    #[value("ssd")]
    Ssd(Ssd),
    Other(Value),
}

#[structure(tag = "type")]
enum Card {
    Plain(Plain),
    Nothing,
}

struct Plain;

fn main() {}
