use restable::response;
use serde::{Deserialize, Serialize};

#[response]
#[derive(Clone, Deserialize, Debug, Serialize)]
struct Answer {
    id: String,
}

fn main() {
    let answer = Answer::decode(200, (), b"{}");
    println!("{:?}", answer.clone());
}
