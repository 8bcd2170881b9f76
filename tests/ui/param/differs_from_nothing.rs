use restable::response;

#[response]
struct Answer {
    #[param(differs = "the server sends a number")]
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
