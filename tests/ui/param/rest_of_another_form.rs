use restable::response;

#[response]
struct Answer {
    #[param(rest = "all")]
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
