use restable::values;

#[values]
enum State {
    Done,
    Failed(String),
    Stopped { reason: String },
}

fn main() {
    let state: State = serde_json::from_str("3").unwrap();
    if let State::Other(text) = state {
        println!("{text}");
    }
}
