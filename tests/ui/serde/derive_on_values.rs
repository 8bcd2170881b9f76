use restable::values;
use serde::Deserialize;

#[derive(Debug)]
#[values]
#[derive(Deserialize)]
enum State {
    Done,
}

fn main() {
    let state: State = serde_json::from_str("3").unwrap();
    if let State::Other(text) = state {
        println!("{text}");
    }
}
