use restable::response;

#[response]
struct Answer {
    #[param("String", docs = "https://docs.example.com/")]
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
