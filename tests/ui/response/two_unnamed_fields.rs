use restable::response;

#[response]
struct Answer(String, i64);

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
