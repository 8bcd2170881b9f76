use restable::request;

#[request(
    POST "/v1",
    response = (),
    header("Accept" = "a", "accept" = "b"),
    header("X-Trace" = "a"),
    query("a" = 1, "A" = 1, "limit" = 2),
    body("a" = 1, "name" = "b"),
    body("a" = 2),
)]
struct Create {
    #[header("x-trace")]
    trace: String,
    #[query]
    limit: u32,
    name: String,
}

fn main() {}
