use restable::values;

#[values]
struct State {
    id: String,
}

fn main() {}
