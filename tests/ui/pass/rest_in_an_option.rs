//! Unknown parameters may be collected in an optional map, which is `None` if there are none.
use std::collections::{BTreeMap, HashMap};

use restable::response;

#[response]
struct Answer {
    id: String,
    #[param(rest)]
    more: Option<BTreeMap<String, String>>,
}

#[response]
struct Hashed {
    #[param(rest)]
    more: HashMap<String, serde_json::Value>,
}

fn main() {
    let answer = Answer::decode(200, (), br#"{"id":"a","name":"b"}"#).unwrap();
    assert_eq!(answer.id, "a");
    assert_eq!(answer.more.unwrap()["name"], "b");
    assert_eq!(Hashed::decode(200, (), br#"{"name":1}"#).unwrap().more["name"], 1);
}
