use restable::response;

#[response(docs = "https://docs.example.com/")]
struct Answer {
    #[param("String", see("", "names.html"))]
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
