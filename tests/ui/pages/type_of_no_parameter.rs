//! The fields that `pages(…)` names have a type that no parameter can have.

use restable::{request, response, structure};

struct Count(u32);

#[response]
struct Kites {
    kites: Vec<Kite>,
    total: Count,
    more: Count,
}

#[structure]
struct Kite {
    id: Count,
}

#[request(GET "/v1/kites", response = Kites,
    pages(items = kites, item = Kite, offset = offset, total = total, more = more))]
struct ListKites {
    #[query]
    offset: Option<u32>,
}

#[request(GET "/v1/kites", response = Kites,
    pages(items = kites, item = Kite, marker = marker, last = id))]
struct ListKitesByMarker {
    #[query]
    marker: Option<String>,
}

fn main() {}
