use restable::response;

#[response]
struct Answer();

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
