use restable::structure;

#[structure(name = "server")]
struct Server {
    id: String,
}

#[structure]
struct Servers {
    servers: Vec<Server>,
    first: Option<Box<Server>>,
}

fn main() {}
