use restable::{request, response};

#[response]
struct Anything;

#[request(POST "/v1/{project_id}", response = Anything)]
struct Show {
    project_id: String,
}

fn main() {}
