use restable::response;

#[response]
struct Answer {
    #[param("Boolean")]
    field: restable::Timestamp,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
