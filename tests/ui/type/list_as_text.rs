use restable::response;

#[response]
struct Answer {
    #[param("String")]
    field: Vec<String>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
