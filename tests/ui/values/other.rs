use restable::values;

#[values]
enum State {
    Done,
    Other,
}

fn main() {}
