use restable::response;

#[response]
union Answer {
    text: u8,
    number: i8,
}

fn main() {}
