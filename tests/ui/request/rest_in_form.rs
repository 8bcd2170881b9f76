use std::collections::BTreeMap;

use restable::request;

#[request(POST "/v1/tokens", response = (), form)]
struct AskForToken {
    grant_type: String,
    #[param(rest)]
    more: BTreeMap<String, String>,
}

fn main() {}
