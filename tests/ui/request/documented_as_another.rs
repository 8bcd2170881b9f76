use restable::{request, response};

#[response]
struct Anything;

#[request(POST "/v1/{id}", response = Anything)]
struct Show {
    #[param("Integer", path)]
    id: String,
}

fn main() {}
