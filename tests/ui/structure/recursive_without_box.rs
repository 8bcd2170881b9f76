use restable::structure;

#[structure]
struct Server {
    parent: Option<Server>,
}

fn main() {}
