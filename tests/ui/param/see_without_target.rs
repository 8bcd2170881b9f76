use restable::response;

#[response]
struct Answer {
    #[param(see("Names"))]
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
