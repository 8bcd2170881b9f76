use restable::response;

#[response]
struct Answer {
    #[param("String", differs = " ")]
    id: i64,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
