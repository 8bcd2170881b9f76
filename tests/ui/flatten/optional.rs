//! A flattened structure that may be absent: no type of three states or of two is a structure.

use restable::{MaybeUndefined, request, structure};

#[structure]
#[derive(Default)]
struct Page {
    limit: Option<u32>,
}

#[request(GET "/v1/kites", response = ())]
struct ListKites {
    #[query]
    #[param(flatten)]
    page: MaybeUndefined<Page>,
}

#[structure]
struct Kite {
    #[param(flatten, default)]
    page: Option<Page>,
}

fn main() {}
