use restable::response;

#[response]
struct Answer {
    nothing: (),
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
