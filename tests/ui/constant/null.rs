use restable::request;

#[request(POST "/v1", response = (), header("Accept" = null), query("a" = null), body("b" = null, "c" = none))]
struct Create;

#[request(POST "/v1", response = (), form, body("b" = null))]
struct Form {
    name: String,
}

#[request(POST "/v1", response = (), body("b" = undefined))]
struct Word;

fn main() {}
