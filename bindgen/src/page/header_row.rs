//! Rows of a response body that are headers by their locations or their descriptions.

use super::{Example, Page, PageTable, Role, Row};

/// The words about a parameter of a response that comes in a header, in lower case. Some pages call that header one of the request.
const IN_HEADER: [&str; 5] = [
    "returned in the response header",
    "returned in the request header",
    "returned in the header",
    "in the header of the response",
    "carried in the response header",
];

/// Moves the rows that are headers out of the tables of the normal response. A row that an example has in the body stays there.
pub(super) fn move_out(page: &mut Page) {
    let mut moved: Vec<PageTable> = Vec::new();
    let examples = &page.examples;
    let is_body = |table: &PageTable| table.role == Role::ResponseBody && !table.status.is_abnormal();
    let has_header = |table: &PageTable| is_body(table) && table.rows.iter().any(|row| is_header(row, examples));
    for table in page.tables.iter_mut().filter(|table| has_header(table)) {
        let (headers, rows): (Vec<Row>, Vec<Row>) =
            std::mem::take(&mut table.rows).into_iter().partition(|row| is_header(row, examples));
        table.rows = rows;
        table.documented_rows = table.documented_rows.saturating_sub(headers.len());
        let (role, documented_rows) = (Role::ResponseHeader, headers.len());
        moved.push(PageTable { role, rows: headers, documented_rows, ..table.clone() });
    }
    page.tables.append(&mut moved);
}

fn is_header(row: &Row, examples: &[Example]) -> bool {
    let is_shown = || examples.iter().filter_map(Example::shown).any(|value| value.get(&row.name).is_some());
    let is_said = match row.location.as_deref().map(|place| place.trim().to_lowercase()).as_deref() {
        Some("header") => true,
        Some("body") => false,
        _ => says_header(row),
    };
    is_said && !row.is_structured() && !is_shown()
}

/// Returns whether a description says that its parameter comes in a header.
fn says_header(row: &Row) -> bool {
    // Few descriptions have the word.
    if !["header", "Header", "HEADER"].iter().any(|word| row.description.marked().contains(word)) {
        return false;
    }
    let text = row.description.markdown(&|_| None).to_lowercase();
    IN_HEADER.iter().any(|words| text.contains(words))
}
