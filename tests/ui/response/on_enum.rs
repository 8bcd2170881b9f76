use restable::{response, structure};

#[response]
enum Answer {
    Done,
    Failed,
}

#[structure]
struct Outer {
    answer: Answer,
}

fn main() {
    let _ = Answer::Done;
}
