use restable::{request, response};

#[response]
struct Anything;

use restable::Secret;

#[request(GET "/v1/{id}", response = Anything)]
struct Show {
    #[path]
    id: Secret<String>,
    #[query]
    token: Option<Secret<String>>,
}

fn main() {}
