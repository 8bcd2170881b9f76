//! Gives a row the values of another row that it names: "For the values, see the **state** field in Table 3".

use std::collections::HashMap;

use super::{Service, TableId, value_lists};
use crate::page::{DocumentedValue, Row};

/// Words for a row. One of them is in the sentence that names the other row.
const ROWS: [&str; 3] = ["field", "parameter", "attribute"];

/// The rows with values, by their tables and names. A name that a table has twice is in it once, without a row.
pub(super) struct RowsWithValues<'s>(HashMap<(TableId, &'s str), Option<&'s Row>>);

impl<'s> RowsWithValues<'s> {
    pub(super) fn of(service: &'s Service) -> Self {
        let mut found = HashMap::new();
        for (page, content) in service.pages.iter().enumerate() {
            for (table, content) in content.tables.iter().enumerate() {
                for row in content.rows.iter().filter(|row| !row.values.is_empty()) {
                    let named = found.entry((TableId { page, table }, row.name.as_str()));
                    named.and_modify(|row| *row = None).or_insert(Some(row));
                }
            }
        }
        Self(found)
    }

    /// Returns the values of the row that another one names. Both rows have the same type.
    pub(super) fn of_row(&self, service: &Service, row: &Row) -> Option<&'s [DocumentedValue]> {
        let mut references = row.references.iter().skip(row.type_references);
        references.find_map(|reference| {
            let table = service.table_of(&reference.label)?;
            let is_meant =
                || value_lists::refers(row, &reference.label) && value_lists::says_values(row, &reference.label);
            let name = named(&row.description.sentence_with(&reference.label)?)?;
            let other = (*self.0.get(&(table, name.as_str()))?)?;
            (other.documented == row.documented && is_meant()).then_some(other.values.as_slice())
        })
    }
}

/// Returns the name of the only row that a sentence has in bold or in the font of code.
fn named(sentence: &str) -> Option<String> {
    let mark = ["**", "`"].into_iter().find(|mark| sentence.contains(mark))?;
    let mut names = sentence.split(mark).skip(1).step_by(2);
    let name = names.next().filter(|_| names.next().is_none())?;
    let is_row = ROWS.iter().any(|word| sentence.contains(word));
    is_row.then(|| name.replace('\\', ""))
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_sentence_names_one_row() {
        for sentence in [
            "For the values, see the **kite_state** field in Table 3.",
            "For the values, see the parameter `kite_state` in Table 3.",
            r"For the values, see **kite\_state** in the field list.",
        ] {
            assert_eq!(named(sentence).as_deref(), Some("kite_state"), "{sentence}");
        }
        for sentence in [
            "For the values, see Table 3.",
            "For the values, see **state** in Table 3.",
            "For the values, see the fields **state** and **color** in Table 3.",
        ] {
            assert_eq!(named(sentence), None, "{sentence}");
        }
    }
}
