use restable::response;
use std::collections::BTreeMap;

struct Mode;

#[response]
struct Answer {
    modes: BTreeMap<String, Mode>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
