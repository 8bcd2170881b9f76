use restable::response;

#[response]
struct Answer {
    #[param("Array of objects")]
    field: std::collections::BTreeMap<String, String>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
