use restable::response;
use std::collections::BTreeMap;

#[response]
struct Answer {
    #[param(rest)]
    more: BTreeMap<String, String>,
    #[param(rest)]
    others: BTreeMap<String, String>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
