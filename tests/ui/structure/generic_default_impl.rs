use restable::structure;

#[structure]
struct Page<'a, T = i64, const N: usize = 1> {
    #[param("Strnig")]
    items: Vec<T>,
    name: &'a str,
    more: [u8; N],
}

fn main() {
    let _: Option<Page<'_>> = None;
}
