use restable::structure;

#[structure]
struct Page {
    #[param(serde)]
    range: (u32, u32),
}

#[structure]
struct Servers {
    #[param(flatten)]
    page: Page,
}

fn main() {}
