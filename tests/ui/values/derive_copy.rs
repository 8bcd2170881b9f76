use restable::values;

#[values]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Up,
}

#[values]
#[derive(Clone, std::marker::Copy)]
enum Mode {
    Fast,
}

fn main() {}
