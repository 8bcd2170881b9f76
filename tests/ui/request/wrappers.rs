use restable::{request, response};

#[response]
struct Anything;

#[request(GET "/v1", response = Anything, wrapper = "server")]
struct Nothing;

#[request(POST "/v1", response = Anything, wrapper = "")]
struct Empty {
    name: String,
}

#[request(POST "/v1", response = Anything, wrapper = "server", form)]
struct Form {
    name: String,
}

#[request(POST "/v1", response = Anything, form)]
struct NoForm;

#[request(POST "/v1", response = Anything, form)]
struct WholeForm {
    #[param(body)]
    name: String,
}

fn main() {}
