use restable::values;

#[values]
enum State {
    #[values("up")]
    Up,
}

fn main() {}
