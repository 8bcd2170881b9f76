use restable::response;

#[response]
struct Answer(#[param(rest)] Vec<String>);

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
