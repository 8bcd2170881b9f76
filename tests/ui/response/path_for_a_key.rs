use restable::response;

#[response(docs::page = "answer.html")]
struct Answer {
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
