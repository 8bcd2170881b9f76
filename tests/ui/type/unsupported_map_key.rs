use restable::response;
use std::collections::BTreeMap;

#[response]
struct Answer {
    modes: BTreeMap<i64, String>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
