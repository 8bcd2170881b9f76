use restable::{request, structure};

#[request(GET "/v1", response = (), body("a" = 1))]
struct Get;

#[request(POST "/v1", response = (), body("a" = 1))]
struct Create {
    #[param(body)]
    all: Vec<String>,
}

#[structure(header("Accept" = "a"))]
struct Server {
    id: String,
}

fn main() {}
