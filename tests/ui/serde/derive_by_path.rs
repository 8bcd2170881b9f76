use restable::structure;

#[structure]
#[derive(serde::Serialize)]
struct Server {
    id: String,
}

fn main() {}
