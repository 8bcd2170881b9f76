use restable::{request, response};

#[response]
struct Anything;

#[request(GET "/v1/{project_id}/servers/{id}", response = Anything)]
struct Show {
    #[path]
    project_id: String,
}

fn main() {}
