use restable::response;
use std::collections::BTreeMap;

#[response]
struct Answer {
    #[param("Object", rest)]
    more: BTreeMap<String, String>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
