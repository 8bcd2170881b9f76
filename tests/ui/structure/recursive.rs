use restable::structure;

#[structure]
struct Tree {
    name: String,
    child: Box<Tree>,
}

#[structure]
struct List {
    next: Box<Self>,
    last: Option<Box<List>>,
}

#[structure]
struct Chain<T> {
    value: T,
    next: Box<Chain<T>>,
}

#[structure]
struct Forest(Vec<Forest>);

fn main() {}
