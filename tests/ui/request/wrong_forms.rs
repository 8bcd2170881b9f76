use restable::{request, response};

#[response]
struct Anything;

#[request(POST, response = Anything, wrapper, form = "x", "text")]
struct Show {
    #[param(path = "x", query("x"), header, body = 1, sensitive = 2)]
    name: String,
}

fn main() {}
