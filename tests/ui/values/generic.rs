use restable::values;

#[values]
enum State<const N: usize> {
    Done,
}

fn main() {}
