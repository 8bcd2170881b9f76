use restable::response;

struct Mode;

#[response]
struct Answer {
    mode: Mode,
}

#[response]
struct Answers {
    answers: Vec<Answer>,
    first: Answer,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
    let _ = Answers::decode(200, (), b"{}");
}
