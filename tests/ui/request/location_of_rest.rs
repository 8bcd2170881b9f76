use restable::{request, response};

#[response]
struct Anything;

use std::collections::BTreeMap;

#[request(POST "/v1", response = Anything)]
struct Show {
    #[query]
    #[param(rest)]
    more: BTreeMap<String, String>,
}

fn main() {}
