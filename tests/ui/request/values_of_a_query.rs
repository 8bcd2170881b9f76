use std::collections::BTreeMap;

use restable::{request, structure};

type Filters = BTreeMap<String, String>;

#[structure]
struct Range {
    from: u32,
}

#[structure]
struct Zones(Vec<Range>);

#[request(GET "/v1/servers", response = ())]
struct ListServers {
    #[query]
    filters: BTreeMap<String, String>,
    #[query]
    range: Range,
    #[query]
    ranges: Vec<Range>,
    #[query]
    alias: Filters,
    #[query]
    optional: Option<Filters>,
    #[param("Array of objects", query)]
    documented: Vec<Range>,
    #[query]
    zones: Zones,
    #[query]
    grid: Vec<Vec<u32>>,
}

fn main() {}
