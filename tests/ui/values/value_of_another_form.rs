use restable::values;

#[values]
enum State {
    #[value]
    Done,
    #[value = "FAILED"]
    Failed,
    #[value()]
    Stopped,
    #[value(1.5)]
    Half,
    #[value(true)]
    True,
    #[value("A", "B")]
    Two,
    #[value(9223372036854775808)]
    Large,
}

fn main() {
    let state: State = serde_json::from_str("3").unwrap();
    if let State::Other(text) = state {
        println!("{text}");
    }
}
