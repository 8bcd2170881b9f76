//! A variant that depends on the status is a response.

use restable::{response, structure};

#[structure]
struct Item {
    id: String,
}

#[response]
enum Answer {
    #[status(200)]
    Item(Item),
}

#[response]
enum Shown {
    #[status(200)]
    Text(String),
}

fn main() {
    let _ = Answer::decode(200, (), "{}");
}
