use restable::values;

#[values]
union State {
    text: u8,
}

fn main() {}
