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

fn main() {}
