//! An enum needs something that decides which variant it is.

use restable::{response, structure};

#[structure]
struct Ssd {
    iops: u32,
}

#[structure]
enum Volume {
    Ssd(Ssd),
}

#[response]
enum Answer {
    Ssd(Ssd),
}

#[response]
struct Holder {
    volume: Volume,
    answer: Answer,
}

fn main() {
    let _ = Holder::decode(200, (), "{}");
    let _ = Answer::decode(200, (), "{}");
}
