use restable::response;

#[response(docs = "https://docs.example.com/", page = "javascript:alert(1)")]
struct Answer {
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
