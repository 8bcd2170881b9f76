use restable::response;

struct Mode;

#[response]
struct Answer {
    mode: Box<Mode>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
