use restable::response;

#[response]
struct Answer {
    call: fn() -> String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
