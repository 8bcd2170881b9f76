use restable::{request, response};

#[response]
struct Anything;

#[request(POST "/v1", response = Anything)]
struct Add {
    #[param(body)]
    servers: Vec<String>,
    name: String,
    #[param(body)]
    disks: Vec<String>,
}

fn main() {}
