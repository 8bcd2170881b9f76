use restable::response;

#[response(success("/code"))]
struct Answer {
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
