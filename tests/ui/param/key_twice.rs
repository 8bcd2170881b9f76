use restable::response;

#[response]
struct Answer {
    #[param(name = "a", name = "b", mandatory, mandatory)]
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
