use restable::{structure, values};

#[values]
enum State {
    #[value(SUCCESS)]
    Success,
    Failed,
}

#[structure]
struct Job {
    #[param("String", mandatory)]
    state: State,
}

fn finished(state: &State) -> bool {
    matches!(state, State::Success | State::Failed)
}

fn main() {
    let state = State::Other(String::from("STOPPED"));
    println!("{}", finished(&state));
}
