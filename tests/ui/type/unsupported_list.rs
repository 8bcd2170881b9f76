use restable::response;

struct Mode;

#[response]
struct Answer {
    #[param("Array of strings")]
    modes: Vec<Mode>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
