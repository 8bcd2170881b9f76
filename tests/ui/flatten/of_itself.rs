use restable::structure;

#[structure]
struct Tree {
    name: String,
    #[param(flatten)]
    tree: Box<Tree>,
}

fn main() {}
