use restable::response;

#[response]
struct Answer {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
