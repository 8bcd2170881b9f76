//! Gives a row the values of another row, if its description refers to them: "The options are the same as those of **hull**."

use super::super::PageTable;
use super::DocumentedValue;

/// How a sentence refers to the values of another row, in lower case. The name of the row follows.
const PHRASES: [&str; 6] = [
    "options are the same as those of ",
    "values are the same as those of ",
    "value range is the same as that of ",
    "options of this parameter are the same as those of ",
    "same as the options of ",
    "same as the values of ",
];

/// Gives the rows of a page without values those of the rows to which they refer: of the same table, or else of the page.
pub(in crate::page) fn share(tables: &mut [PageTable]) {
    let mut found = Vec::new();
    for (at, table) in tables.iter().enumerate() {
        for (row, content) in table.rows.iter().enumerate().filter(|(_, row)| row.values.is_empty()) {
            let Some(name) = named(content.description.marked()) else { continue };
            let own = listed(table, name);
            if let Some(values) = own.or_else(|| tables.iter().find_map(|table| listed(table, name))) {
                found.push((at, row, values.to_vec()));
            }
        }
    }
    for (table, row, values) in found {
        if let Some(row) = tables.get_mut(table).and_then(|table| table.rows.get_mut(row)) {
            row.values = values;
        }
    }
}

fn listed<'t>(table: &'t PageTable, name: &str) -> Option<&'t [DocumentedValue]> {
    let row = table.rows.iter().find(|row| row.name == name)?;
    Some(row.values.as_slice()).filter(|values| !values.is_empty())
}

/// Returns the name of the row to which a description refers.
fn named(description: &str) -> Option<&str> {
    let lower = description.to_ascii_lowercase();
    let after = |words: &&str| description.get(lower.find(words)? + words.len()..);
    let text = PHRASES.iter().find_map(after)?;
    ["**", "``", "`"].iter().find_map(|mark| Some(text.strip_prefix(mark)?.split_once(mark)?.0))
}
