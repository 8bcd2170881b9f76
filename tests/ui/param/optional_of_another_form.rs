use restable::response;

#[response]
struct Answer {
    #[param(optional("no"))]
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
