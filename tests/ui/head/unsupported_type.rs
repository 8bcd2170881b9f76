//! Types that cannot be read from text.
use std::collections::BTreeMap;

use restable::{response, structure};

#[structure]
struct Owner {
    name: String,
}

#[response]
struct Stored {
    #[header("X-Owner")]
    owner: Option<Owner>,
    #[header("X-Meta")]
    meta: BTreeMap<String, String>,
}

#[response]
struct Page<T> {
    #[header("X-Owners")]
    owners: Vec<Owner>,
    items: Vec<T>,
}

fn main() {}
