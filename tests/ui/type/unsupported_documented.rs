use restable::response;

struct Mode;

#[response]
struct Answer {
    #[param("String", mandatory)]
    mode: Mode,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
