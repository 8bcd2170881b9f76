use restable::{request, response};

#[response]
struct Anything;

#[request(POST "/v1", response = Anything)]
#[restable::structure]
struct Show {
    name: String,
}

fn main() {}
