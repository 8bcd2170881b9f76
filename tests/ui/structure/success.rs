use restable::structure;

#[structure(success("/code", "0"))]
struct Server {
    id: String,
}

fn main() {}
