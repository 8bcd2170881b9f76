use restable::response;

struct Mode;

#[response]
struct Answer {
    #[param("String", differs = "the server sends a number")]
    mode: Mode,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
