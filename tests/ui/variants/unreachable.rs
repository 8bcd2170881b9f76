//! A variant that an earlier one hides. A string accepts numbers, so it comes last.

use restable::structure;

#[structure(untagged)]
enum Size {
    Text(String),
    Number(u32),
}

#[structure(untagged)]
enum Anything {
    Number(f64),
    Json(serde_json::Value),
    Names(Vec<String>),
}

#[structure(untagged)]
enum Twice {
    Disk(Disk),
    Volume(Disk),
    Text(String),
}

#[structure]
struct Disk {
    size: u32,
}

fn main() {}
