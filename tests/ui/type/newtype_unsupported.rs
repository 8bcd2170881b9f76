use restable::response;

struct Mode;

#[response]
struct Answer(Vec<Mode>);

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
