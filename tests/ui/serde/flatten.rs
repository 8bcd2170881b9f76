use restable::response;

#[response]
struct Answer {
    #[serde(flatten)]
    id: Option<String>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
