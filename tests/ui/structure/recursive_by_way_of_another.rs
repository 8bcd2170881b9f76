use restable::{response, structure};

#[response]
struct Show {
    branch: Branch,
}

#[structure]
struct Branch {
    name: String,
    twig: Twig,
}

#[structure]
struct Twig {
    leaf: Box<Leaf>,
}

#[structure]
struct Leaf {
    branch: Box<Branch>,
}

fn main() {}
