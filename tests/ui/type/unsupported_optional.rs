use restable::response;

struct Mode;

#[response]
struct Answer {
    #[param("String", optional)]
    mode: Option<Mode>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
