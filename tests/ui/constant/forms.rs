use restable::request;

#[request(POST "/v1", response = (), header("Accept"), query = "a", body("a": 1), header(), query(Action = "a"), body("ratio" = 1.5), body("large" = 99999999999999999999))]
struct Create;

fn main() {}
