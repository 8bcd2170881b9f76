use restable::response;

#[response(title = "Answer", title = "The answer")]
struct Answer {
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
