//! Descriptions as Markdown.

mod markdown;
mod property;
mod values;

use restable_bindgen::private::page::{Page, Row};

/// Returns the only row of a page, with this description.
fn row(description: &str) -> Row {
    let page = page("String", description);
    let (document, problems) = restable_rst::read(&page);
    let mut page = Page::read("store/boxes.rst", &document, &problems);
    page.tables.remove(0).rows.remove(0)
}

fn page(ty: &str, description: &str) -> String {
    let width = description.lines().map(|line| line.chars().count()).max().unwrap_or_default().max(11);
    let rule = |mark: &str| ["+", &mark.repeat(6), "+", &mark.repeat(12), "+", &mark.repeat(width + 2), "+"].concat();
    let line = |name: &str, ty: &str, line: &str| {
        let pad = " ".repeat(width - line.chars().count());
        format!("| {name:<4} | {ty:<10} | {line}{pad} |")
    };
    let mut lines = vec![
        "Boxes\n=====\n\nResponse\n--------\n".to_owned(),
        rule("-"),
        line("Name", "Type", "Description"),
        rule("="),
    ];
    for (at, text) in description.lines().enumerate() {
        let (name, ty) = if at == 0 { ("size", ty) } else { ("", "") };
        lines.push(line(name, ty, text));
    }
    lines.push(rule("-"));
    lines.join("\n") + "\n"
}

fn markdown(description: &str) -> String {
    row(description).description.markdown(&|label| Some(format!("https://example.com/{label}")))
}
