use restable::structure;

#[structure]
struct Server {
    #[param("String")]
    id: String
    name: String,
}

fn main() {}
