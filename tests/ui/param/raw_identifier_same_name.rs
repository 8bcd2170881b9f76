use restable::response;

#[response]
struct Answer {
    r#type: String,
    #[param(name = "type")]
    kind: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
