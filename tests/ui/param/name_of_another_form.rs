use restable::response;

#[response]
struct Answer {
    #[param(name("Id"))]
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
