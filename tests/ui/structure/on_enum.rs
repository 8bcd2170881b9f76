use restable::structure;

#[structure]
enum State {
    Done,
}

fn main() {}
