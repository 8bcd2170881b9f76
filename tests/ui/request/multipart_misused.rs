use std::collections::BTreeMap;

use restable::request;

#[request(POST "/v1/a", multipart, form, response = ())]
struct AndForm {
    name: String,
}

#[request(POST "/v1/b", multipart, wrapper = "file", response = ())]
struct AndWrapper {
    name: String,
}

#[request(POST "/v1/c", multipart, response = ())]
struct Whole {
    #[param(body)]
    name: String,
}

#[request(POST "/v1/d", multipart, response = ())]
struct Rest {
    #[param(rest)]
    more: BTreeMap<String, String>,
}

#[request(POST "/v1/e", multipart, response = ())]
struct Empty {
    #[query]
    name: String,
}

#[request(GET "/v1/f", multipart, response = ())]
struct OfGet {
    name: String,
}

fn main() {}
