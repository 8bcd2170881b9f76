use restable::request;

#[request(GET "/v1/{id}", response = ())]
struct PathFirst {
    #[path]
    #[query]
    id: String,
}

#[request(GET "/v1/{id}", response = ())]
struct QueryFirst {
    #[query]
    #[path]
    id: String,
}

#[request(GET "/v1/{id}", response = ())]
struct HeaderFirst {
    #[header("X-Id")]
    #[path]
    id: String,
}

#[request(GET "/v1/{id}", response = ())]
struct AsKeys {
    #[path]
    #[param(query)]
    id: String,
}

#[request(GET "/v1/{id}", response = ())]
struct Twice {
    #[path]
    #[path]
    id: String,
}

fn main() {}
