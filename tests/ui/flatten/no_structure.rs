use restable::{structure, values};

#[values]
enum State {
    Up,
}

#[structure]
struct Server {
    #[param(flatten)]
    name: String,
    #[param(flatten)]
    state: State,
    #[param(flatten)]
    page: Option<Page>,
}

#[structure]
struct Page {
    limit: u32,
}

fn main() {}
