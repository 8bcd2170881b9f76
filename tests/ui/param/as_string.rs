use std::collections::BTreeMap;

use restable::{request, response, structure};

#[request(POST "/v1/{id}/servers", response = ())]
struct CreateServer {
    #[path]
    #[param(as_string)]
    id: u32,
    #[param(query, as_string)]
    limit: u32,
    #[header("X-Count")]
    #[param(as_string)]
    count: u32,
    #[param(rest, as_string)]
    rest: BTreeMap<String, u32>,
    #[param(serde, as_string)]
    size: std::num::NonZeroU8,
    #[param(as_string = true)]
    port: u16,
}

#[request(POST "/v1/servers", response = (), form)]
struct Form {
    #[param(as_string)]
    size: u32,
}

#[request(POST "/v1/servers", response = ())]
struct Raw {
    #[param(raw, as_string)]
    text: String,
}

#[request(POST "/v1/servers", response = ())]
struct Ids {
    #[param(body, as_string)]
    ids: Vec<u32>,
}

#[response]
struct Server {
    #[header("X-Count")]
    #[param(as_string)]
    count: u32,
    #[status]
    #[param(as_string)]
    status: u16,
    #[as_string]
    size: u32,
}

#[structure]
struct Sizes(#[param(as_string)] Vec<u32>);

fn main() {}
