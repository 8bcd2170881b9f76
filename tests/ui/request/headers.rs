use restable::{request, response};

#[response]
struct Anything;

#[request(GET "/v1", response = Anything)]
struct Show {
    #[header]
    a: String,
    #[header()]
    b: String,
    #[header("X Y")]
    c: String,
    #[header("")]
    d: String,
    #[header("X-E", sensitiv)]
    e: String,
    #[header("X-F", "X-G")]
    f: String,
    #[header("X-H")]
    #[param(name = "h")]
    h: String,
    #[header(sensitive)]
    i: String,
    #[header = "X-J"]
    j: String,
}

fn main() {}
