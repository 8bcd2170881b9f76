use restable::response;

#[response]
struct Answer {
    #[param("Integer")]
    field: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
