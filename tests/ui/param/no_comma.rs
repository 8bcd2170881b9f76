use restable::structure;

#[structure]
struct Server {
    #[param("String" mandatory)]
    after_type: String,
    #[param("String"; mandatory)]
    semicolon: String,
    #[param(mandatory name = "x")]
    after_key: String,
    #[param(name "x")]
    assigned: String,
}

fn main() {}
