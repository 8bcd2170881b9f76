use restable::values;

#[values]
fn state() {}

fn main() {}
