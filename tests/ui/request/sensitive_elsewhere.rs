use restable::{request, response};

#[response]
struct Anything;

#[request(POST "/v1", response = Anything)]
struct Show {
    #[query]
    #[param(sensitive)]
    a: String,
    #[param(sensitive)]
    b: String,
}

fn main() {}
