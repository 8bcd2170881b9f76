use restable::values;

#[values]
enum State {
    #[param("String")]
    Done,
}

fn main() {
    let state: State = serde_json::from_str("3").unwrap();
    if let State::Other(text) = state {
        println!("{text}");
    }
}
