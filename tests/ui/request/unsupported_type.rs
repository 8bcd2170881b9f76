use restable::{request, response};

#[response]
struct Anything;

struct Plain;

#[request(POST "/v1/{id}", response = Anything)]
struct Show {
    #[path]
    id: Plain,
    #[query]
    marker: Option<Plain>,
    #[header("X-A")]
    header: Plain,
    name: Plain,
}

fn main() {}
