use restable::response;

#[response]
struct Answer {
    #[param("Map<String,Integer>")]
    field: std::collections::BTreeMap<String, String>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
