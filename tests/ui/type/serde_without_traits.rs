use restable::response;

struct Mode;

#[response]
struct Answer {
    #[param(serde)]
    mode: Mode,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
