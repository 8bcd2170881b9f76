use restable::response;

#[response]
struct Answer {
    #[param(mandatory = true)]
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
