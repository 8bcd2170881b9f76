use restable::values;

#[values]
#[value("STATE")]
enum State {
    Done,
}

fn main() {
    let state: State = serde_json::from_str("3").unwrap();
    if let State::Other(text) = state {
        println!("{text}");
    }
}
