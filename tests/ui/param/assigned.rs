use restable::response;

#[response]
struct Answer {
    #[param = "String"]
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
