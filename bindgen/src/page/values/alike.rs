//! Gives a row the values of another row, if its description refers to them: "The options are the same as those of **hull**", or
//! "For the values, see the query parameter **hull**".

use super::super::PageTable;
use super::DocumentedValue;

/// What joins the words of a sentence to the row that it refers to, in lower case.
const VERBS: [&str; 3] = ["same as ", "see ", "refer to "];

/// Words before the name of a row, in lower case.
const QUALIFIERS: [&str; 16] = [
    "the",
    "those",
    "that",
    "of",
    "query",
    "path",
    "request",
    "response",
    "body",
    "parameter",
    "field",
    "description",
    "value",
    "values",
    "options",
    "for",
];

/// What a sentence is about that refers to the values of another row, in lower case.
const SUBJECTS: [&str; 4] = ["value", "options", "enumeration", "it "];

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

/// Returns the name of the row to whose values a description refers.
fn named(description: &str) -> Option<&str> {
    description.split(['\n', '.']).find_map(in_sentence)
}

fn in_sentence(sentence: &str) -> Option<&str> {
    let lower = sentence.to_ascii_lowercase();
    let (at, verb) = VERBS.iter().find_map(|verb| Some((lower.find(verb)?, *verb)))?;
    let (head, mut rest) = (lower.get(..at)?.trim(), sentence.get(at + verb.len()..)?);
    while let Some((_, behind)) = rest.split_once(' ').filter(|(word, _)| QUALIFIERS.contains(word)) {
        rest = behind.trim_start();
    }
    let (name, behind) = ["**", "``", "`"].iter().find_map(|mark| rest.strip_prefix(mark)?.split_once(mark))?;
    let is_subject = head.is_empty() || head == "the" || SUBJECTS.iter().any(|word| head.contains(word));
    let ends = behind.trim().is_empty()
        || [" in the ", " of the ", " above", " parameter", " query"].iter().any(|words| behind.starts_with(words));
    (is_subject && ends).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_sentence_may_refer_to_the_values_of_another_row() {
        for (text, expected) in [
            ("The wood. The options are the same as those of **hull**.", Some("hull")),
            ("The wood. For the values, see the query parameter **hull**.", Some("hull")),
            ("See **hull**.", Some("hull")),
            ("Same as **hull**", Some("hull")),
            ("Its value is the same as that of `hull` in the request.", Some("hull")),
            ("The crew must be the same as **hull**.", None),
            ("For details about the limits, see **hull**.", None),
            ("The value is the same as the ID of **hull**.", None),
            ("See **hull** if there is no sail.", None),
        ] {
            assert_eq!(named(text), expected, "{text}");
        }
    }
}
