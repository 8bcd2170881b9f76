use restable::{response, structure};

#[response]
#[structure]
struct Answer {
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
