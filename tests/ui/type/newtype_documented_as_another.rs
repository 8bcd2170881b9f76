use restable::response;

#[response]
struct Answer(#[param("Array of integers")] Vec<String>);

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
