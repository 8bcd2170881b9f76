use restable::values;

#[values]
enum State {
    #[value(0)]
    Done,
    #[value("1")]
    Failed,
    Stopped,
}

fn main() {
    let state: State = serde_json::from_str("3").unwrap();
    if let State::Other(text) = state {
        println!("{text}");
    }
}
