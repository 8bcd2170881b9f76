use restable::{structure, values};

#[values]
#[serde(rename_all = "UPPERCASE")]
enum State {
    Done,
}

#[values]
#[serde(untagged)]
enum Untagged {
    Done,
}

#[structure]
#[serde(tag = "type")]
enum Tagged {
    Text(String),
}

fn main() {
    let state: State = serde_json::from_str("3").unwrap();
    if let State::Other(text) = state {
        println!("{text}");
    }
}
