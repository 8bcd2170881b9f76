use restable::structure;

#[derive(serde::Serialize, Clone)]
#[structure]
struct Server {
    id: String,
}

fn main() {}
