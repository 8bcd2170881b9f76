use restable::{request, response};

#[response]
struct Anything;

fn send(_: &impl restable::Endpoint) {}

struct Plain;

#[request(GET "/v1", response = Anything)]
struct Show;

fn sent() {
    send(&Show::new());
    send(&Plain);
}

fn main() {}
