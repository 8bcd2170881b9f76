use restable::{request, response};

#[response]
struct Anything;

use std::borrow::Cow;

#[response]
struct Borrowed<'a> {
    id: Cow<'a, str>,
}

#[request(GET "/v1", response = Borrowed<'static>)]
struct Show;

fn shown(_: Anything) {
    let _ = <Show as restable::Endpoint>::decode(http::Response::new(""));
}

fn main() {}
