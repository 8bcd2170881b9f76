use restable::response;

#[response]
#[restable::values]
struct Answer {
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
