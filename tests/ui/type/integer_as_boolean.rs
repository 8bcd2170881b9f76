use restable::response;

#[response]
struct Answer {
    #[param("Boolean")]
    field: i64,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
