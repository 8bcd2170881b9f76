use restable::structure;

#[structure]
struct Pair<T> {
    left: T,
    right: Option<T>,
}

#[structure]
struct Tree {
    pair: Box<Pair<Tree>>,
}

fn main() {}
