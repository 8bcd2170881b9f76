//! A marker in the path, where neither `pages(…)` nor an `Option` can be.

use restable::{request, response, structure};

#[response]
struct Kites {
    kites: Vec<Kite>,
}

#[structure]
struct Kite {
    id: String,
}

#[request(GET "/v1/kites/after/{marker}", response = Kites,
    pages(items = kites, item = Kite, marker = marker, last = id))]
struct ListKites {
    #[path]
    marker: Option<String>,
}

fn main() {}
