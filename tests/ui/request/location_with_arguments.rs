use restable::{request, response};

#[response]
struct Anything;

#[request(GET "/v1/{id}", response = Anything)]
struct Show {
    #[path("id")]
    id: String,
    #[query = "name"]
    name: String,
}

#[request(GET "/v1/{id}", response = Anything)]
struct Named {
    #[path(name = "id")]
    server: String,
}

fn main() {}
