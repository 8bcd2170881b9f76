use restable::{request, response};

#[response]
struct Anything;

#[restable::structure]
struct Server {
    id: String,
}

struct Plain;

#[request(GET "/v1", response = Server)]
struct Show;

#[request(GET "/v1", response = Plain)]
struct List;

fn shown(_: Anything) {}

fn main() {}
