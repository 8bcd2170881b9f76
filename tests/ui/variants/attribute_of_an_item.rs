//! A variant with the attribute of an item. The first one was meant as `#[status(200)]`.

use restable::{response, structure, values};

#[response]
struct Kite {
    id: String,
}

#[response]
enum Answer {
    #[response(200)]
    Flying(Kite),
    #[status(202)]
    Rising(Kite),
}

#[response]
enum Alone {
    #[restable::response(status(200))]
    Flying(Kite),
}

#[structure(tag = "kind")]
enum Tail {
    #[structure]
    Ribbon(Ribbon),
}

#[structure]
struct Ribbon {
    length: u32,
}

#[values]
enum Wind {
    #[response]
    Calm,
}

fn main() {
    let _ = Answer::decode(200, (), "{}");
}
