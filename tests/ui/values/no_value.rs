use restable::values;

#[values]
enum State {}

fn main() {
    let _ = State::Other(String::new());
}
