use restable::{request, response};

#[response]
struct Anything;

#[request(GET "/v1")]
struct Show;

fn main() {}
