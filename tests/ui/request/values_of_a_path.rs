use std::collections::BTreeMap;

use restable::{request, structure};

type Ids = Vec<String>;
type MaybeId = Option<String>;

#[structure]
struct Id {
    id: String,
}

#[request(GET "/v1/{list}/{optional}/{map}/{structure}/{ids}", response = ())]
struct ShowServer {
    #[path]
    list: Vec<String>,
    #[path]
    optional: Option<String>,
    #[path]
    map: BTreeMap<String, String>,
    #[param("Object", path)]
    structure: Id,
    #[path]
    ids: Ids,
}

#[request(GET "/v1/{maybe}", response = ())]
struct ShowAnother {
    #[path]
    maybe: MaybeId,
}

fn main() {}
