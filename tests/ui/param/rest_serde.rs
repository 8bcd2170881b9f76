use restable::response;
use std::collections::BTreeMap;

#[response]
struct Answer {
    #[param(rest, serde)]
    more: BTreeMap<String, String>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
