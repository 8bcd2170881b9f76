use restable::response;

#[response]
#[serde(rename_all = "camelCase")]
struct Answer {
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
