use restable::structure;

#[structure]
struct Page {
    limit: u32,
}

#[structure]
struct Servers {
    #[flatten]
    page: Page,
}

fn main() {}
