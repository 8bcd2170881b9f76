use restable::response;

#[restable::structure]
struct Server {
    id: String,
}

#[response]
struct Answer {
    #[param("Object")]
    field: Vec<Server>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
