use std::collections::BTreeMap;

use restable::{request, response, structure};

#[request(POST "/v1/{id}/servers", response = ())]
struct Elsewhere {
    #[path]
    #[param(style = "commaDelimited")]
    id: String,
    #[param(style = "commaDelimited")]
    in_json: Vec<String>,
    #[header("X-Filter")]
    #[param(style = "deepObject")]
    in_header: String,
    #[param(rest, style = "deepObject")]
    rest: BTreeMap<String, String>,
}

#[request(POST "/v1/servers", response = (), form)]
struct Form {
    #[param(style = "flag")]
    acl: bool,
}

#[request(GET "/v1/servers", response = ())]
struct Unknown {
    #[query]
    #[param(style = "form")]
    ids: Vec<String>,
    #[query]
    #[param(style)]
    zones: Vec<String>,
    #[query]
    #[param(style = "flag", style = "flag")]
    acl: bool,
}

#[response]
struct Servers {
    #[param(style = "commaDelimited")]
    ids: Vec<String>,
}

#[structure]
struct Server {
    #[param(style = "deepObject")]
    filter: Vec<String>,
}

fn main() {}
