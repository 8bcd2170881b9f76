use restable::{request, response};

#[response]
struct Anything;

#[request(post "/v1", response = Anything)]
struct Show;

fn main() {}
