use restable::response;

#[response]
struct Answer {
    #[param("String")]
    field: f64,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
