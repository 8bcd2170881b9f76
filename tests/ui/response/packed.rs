use restable::response;

#[response]
#[repr(C, packed)]
struct Answer {
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
