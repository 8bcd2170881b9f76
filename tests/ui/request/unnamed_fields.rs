use restable::{request, response};

#[response]
struct Anything;

#[request(POST "/v1", response = Anything)]
struct Add(Vec<String>);

fn added(add: &Add) {
    use restable::Endpoint;
    let _ = add.request("https://example.com");
}

fn main() {}
