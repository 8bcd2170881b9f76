use restable::response;

#[response]
struct Answer {
    bytes: [u8; 4],
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
