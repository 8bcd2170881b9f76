use restable::response;

#[response]
struct Answer {
    id: String,
    #[cfg(unix)]
    path: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
