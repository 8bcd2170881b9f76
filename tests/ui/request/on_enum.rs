use restable::{request, response};

#[response]
struct Anything;

#[request(POST "/v1", response = Anything)]
enum Add {
    A,
}

fn main() {}
