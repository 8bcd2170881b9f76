use restable::response;

#[response]
struct Answer {
    name: &'static str,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
