use restable::{request, response};

#[response]
struct Anything;

#[request(response = Anything)]
struct Show {
    name: String,
}

fn main() {}
