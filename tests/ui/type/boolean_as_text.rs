use restable::response;

#[response]
struct Answer {
    #[param("String")]
    field: Option<bool>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
