use std::collections::BTreeMap;

use restable::{request, structure};

#[structure]
struct Range {
    from: u32,
}

#[request(GET "/v1/servers", response = ())]
struct ListServers {
    #[query]
    #[param(style = "commaDelimited")]
    text: String,
    #[query]
    #[param(style = "pipeDelimited")]
    ranges: Vec<Range>,
    #[query]
    #[param(style = "deepObject")]
    list: Vec<String>,
    #[query]
    #[param(style = "deepObject")]
    lists_of_objects: BTreeMap<String, Vec<Range>>,
    #[query]
    #[param(style = "flag")]
    number: u32,
}

fn main() {}
