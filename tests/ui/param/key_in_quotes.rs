use restable::structure;

#[structure]
struct Server {
    #[param("mandatory")]
    id: String,
}

fn main() {}
