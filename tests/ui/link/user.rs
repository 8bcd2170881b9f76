use restable::response;

#[response(docs = "https://docs.example.com/", page = "https://docs.example.com@elsewhere.example/")]
struct Answer {
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
