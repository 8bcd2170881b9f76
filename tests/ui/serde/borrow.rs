use restable::response;

#[response]
struct Answer {
    #[serde(borrow)]
    id: Option<String>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
