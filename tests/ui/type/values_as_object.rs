use restable::response;

#[restable::values]
enum State {
    Done,
}

#[response]
struct Answer {
    #[param("Object")]
    field: State,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
