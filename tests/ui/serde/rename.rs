use restable::response;

#[response]
struct Answer {
    #[serde(rename = "Id")]
    id: Option<String>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
