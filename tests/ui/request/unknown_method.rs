use restable::{request, response};

#[response]
struct Anything;

#[request(FETCH "/v1", response = Anything)]
struct Show;

fn main() {}
