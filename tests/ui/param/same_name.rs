use restable::response;

#[response]
struct Answer {
    id: String,
    #[param(name = "id")]
    number: i64,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
