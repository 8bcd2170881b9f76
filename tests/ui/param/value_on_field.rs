use restable::response;

#[response]
struct Answer {
    #[value("ID")]
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
