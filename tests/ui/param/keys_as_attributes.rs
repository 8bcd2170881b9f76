use std::collections::BTreeMap;

use restable::structure;

#[structure]
struct Server {
    #[mandatory]
    id: String,
    #[optional]
    name: String,
    #[see("Names", "names.html")]
    label: String,
    #[rest]
    rest: BTreeMap<String, String>,
}

fn main() {}
