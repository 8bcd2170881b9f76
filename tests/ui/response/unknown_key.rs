use restable::response;

#[response(url = "https://docs.example.com/")]
struct Answer {
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
