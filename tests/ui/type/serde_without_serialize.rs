use restable::response;

#[derive(serde::Deserialize)]
struct Mode {
    name: String,
}

#[response]
struct Answer {
    #[param(serde)]
    mode: Mode,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
