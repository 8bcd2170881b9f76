use restable::{request, response};

#[response]
struct Anything;

#[request(POST "/v1/{id}", response = Anything)]
struct Show {
    #[path]
    #[query]
    id: String,
    #[param(query, header = "X-Name")]
    name: String,
}

fn main() {}
