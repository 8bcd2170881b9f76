use restable::values;

#[values]
enum Code {
    #[value(1)]
    Done,
    Other(String),
}

fn main() {}
