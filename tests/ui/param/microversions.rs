use restable::{request, structure};

#[structure]
struct Server {
    #[param(min_version = "2.57", max_version = "2.9")]
    description: Option<String>,
    #[param(min_version = "latest")]
    locked: Option<bool>,
    #[param(max_version = 2.9)]
    tags: Vec<String>,
    #[param(min_version = "2.1", min_version = "2.2")]
    host: Option<String>,
    #[param(rest, min_version = "2.1")]
    others: std::collections::BTreeMap<String, String>,
}

#[request(GET "/servers/{id}", response = ())]
struct ShowServer {
    #[path]
    #[param(min_version = "2.1")]
    id: String,
}

#[structure]
struct Tags(#[param(min_version = "2.26")] Vec<String>);

fn main() {}
