use restable::{request, response};

#[response]
struct Anything;

#[request(POST "/v1", response = Anything)]
fn add(_: Anything) {}

fn main() {}
