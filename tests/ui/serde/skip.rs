use restable::response;

#[response]
struct Answer {
    #[serde(skip)]
    id: Option<String>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
