use restable::response;

#[response(title = "Answer" page = "answer.html")]
struct Answer {
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
