//! Keys that need parameters.

use restable::response;

#[response]
struct Item {
    id: String,
}

#[response(tag = "type", success("/code", "0"), job(state = status))]
enum Answer {
    Item(Item),
}

fn main() {}
