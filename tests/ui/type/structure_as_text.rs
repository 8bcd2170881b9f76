use restable::response;

#[restable::structure]
struct Server {
    id: String,
}

#[response]
struct Answer {
    #[param("String")]
    field: Server,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
