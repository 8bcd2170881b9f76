use restable::{request, response};

#[response]
struct Anything;

#[request(GET "/v1", POST "/v2", response = Anything)]
struct Show;

fn main() {}
