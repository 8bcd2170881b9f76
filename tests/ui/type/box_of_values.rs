use restable::{structure, values};

#[values]
enum State {
    Up,
}

#[structure]
struct Server {
    state: Box<State>,
    last: Option<Box<State>>,
    name: Box<str>,
}

fn main() {}
