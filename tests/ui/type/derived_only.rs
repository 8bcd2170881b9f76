use restable::response;
use serde::{Deserialize, Serialize};

#[derive(Deserialize, Serialize)]
struct Mode {
    name: String,
}

#[response]
struct Answer {
    mode: Mode,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
