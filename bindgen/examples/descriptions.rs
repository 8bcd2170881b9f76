//! Prints what the reader extracts from the descriptions of some pages:
//! `cargo run -p restable-bindgen --example descriptions -- PAGE…`
//!
//! The output lists every parameter with documented values. With `--markdown` it also contains the descriptions.

use restable_bindgen::private::page::Page;

fn main() -> std::io::Result<()> {
    let (flags, paths): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(|argument| argument == "--markdown");
    for path in paths {
        let text = std::fs::read_to_string(&path)?;
        let (document, problems) = restable_rst::read(&text);
        let page = Page::read(&path, &document, &problems);
        for row in page.tables.iter().flat_map(|table| &table.rows) {
            let values: Vec<_> = row.values.iter().map(|value| value.value.as_str()).collect();
            if !values.is_empty() {
                println!("{path}:{}: {} ({}) = {}", row.line, row.name, row.type_text, values.join(" | "));
            }
            if !flags.is_empty() {
                println!("{}\n", row.description.markdown(&|label| Some(format!("#{label}"))));
            }
        }
    }
    Ok(())
}
