use restable::{request, response};

#[response]
struct Anything;

#[request(GET "/v1", response = Anything)]
struct List {
    limit: Option<u32>,
}

#[request(HEAD "/v1", response = Anything)]
struct Look {
    #[param(body)]
    all: Vec<String>,
}

fn main() {}
