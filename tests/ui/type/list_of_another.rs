use restable::response;

#[response]
struct Answer {
    #[param("Array of integers")]
    field: Vec<String>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
