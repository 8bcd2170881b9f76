#[restable::structure]
struct Server {
    #[param(query)]
    id: String,
    #[header("X-Name")]
    name: String,
    #[param(sensitive)]
    key: String,
    #[path]
    zone: String,
}

fn main() {}
