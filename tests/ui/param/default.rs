use restable::{MaybeUndefined, structure};

struct Foreign;

#[structure]
struct Server {
    #[param("String", mandatory, default)]
    mandatory: String,
    #[param(default = Some(3))]
    option: Option<u32>,
    #[param(default)]
    state: MaybeUndefined<u32>,
    #[param(default = )]
    empty: u32,
    #[param(default("a"))]
    list: String,
    #[param(default, default = 3)]
    twice: u32,
    #[param(rest, default)]
    rest: std::collections::BTreeMap<String, serde_json::Value>,
}

#[structure]
struct Whole(#[param(default)] Vec<String>);

fn main() {}
