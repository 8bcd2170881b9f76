use restable::{request, response};

#[response]
struct Name<'a> {
    name: &'a str,
}

#[request(GET "/v1/name", response = Name<'_>)]
struct Elided;

#[request(GET "/v1/name", response = Name<'static>)]
struct Static;

#[request(GET "/v1/name", response = &str)]
struct Text;

fn main() {}
