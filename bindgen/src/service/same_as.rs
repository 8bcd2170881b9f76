//! The fields of a row whose description says that they are those of another object: "The structure of each subjob is similar to
//! that of the parent job."

use super::index::WordSource;
use super::{Service, TableId, fields};
use crate::page::{PageTable, Role, Row};

/// The words between the row and the other object, in lower case.
const AS: [&str; 10] = [
    "same fields as",
    "same parameters as",
    "same attributes as",
    "same structure as",
    "same data structure as",
    "same as those of",
    "same as that of",
    "similar to that of",
    "similar to those of",
    "identical to those of",
];

/// Words of which each phrase in [`AS`] has one.
const KEYS: [&str; 3] = ["same ", "similar to ", "identical to "];

/// Words for the fields of an object. One of them is in the sentence.
const FIELDS: [&str; 4] = ["structure", "field", "parameter", "attribute"];

/// Words before the name of the other object.
const BEFORE: [&str; 7] = ["those of ", "that of ", "the ", "its ", "a ", "an ", "parent "];

/// Words after the name of the other object.
const AFTER: [&str; 6] = [" itself", " body", " object", " field", " parameter", " structure"];

/// Returns the table that describes the fields of the object.
pub(super) fn of_row(service: &Service, id: TableId, row: &Row) -> Option<TableId> {
    let other = other(&row.description.markdown(&|_| None))?;
    let own = service.table(id)?;
    let name = row.name.to_lowercase().replace(['_', '-'], "");
    let is_of_row = || name.strip_suffix('s').unwrap_or(&name).ends_with(other.as_str());
    if other == "response" || is_of_row() || is_in_title(service, id, &other) {
        let root = root(service, id, own)?;
        return inside(service, root, &other).or(Some(root));
    }
    fields::nearest(
        service,
        id,
        &[(WordSource::Field, &other), (WordSource::Whole, &other), (WordSource::Lower, &other)],
    )
}

/// Returns whether the title of a page has a noun, so that the body describes one.
fn is_in_title(service: &Service, id: TableId, noun: &str) -> bool {
    let title = service.pages.get(id.page).map(|page| page.title.to_lowercase()).unwrap_or_default();
    title.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == noun)
}

/// Returns the name of the other object in a description, in lower case.
fn other(description: &str) -> Option<String> {
    let text = description.replace(['*', '`', '\\'], "").to_lowercase();
    // Most descriptions have none of the words, and the search in each sentence takes time.
    if !KEYS.iter().any(|key| text.contains(key)) {
        return None;
    }
    let mut sentences = text.split(['.', '\n', ';']);
    sentences.find_map(|sentence| {
        let (before, mut name) = AS.iter().find_map(|words| sentence.split_once(words))?;
        let has_fields = FIELDS.iter().any(|word| before.contains(word) || sentence.contains(&format!("same {word}")));
        name = name.split([',', '(']).next()?.trim();
        while let Some(rest) = BEFORE.iter().find_map(|word| name.strip_prefix(word)) {
            name = rest.trim_start();
        }
        while let Some(rest) = AFTER.iter().find_map(|word| name.strip_suffix(word)) {
            name = rest.trim_end();
        }
        (has_fields && !name.is_empty() && !name.contains(' ')).then(|| name.to_owned())
    })
}

/// Returns the first table of the body that contains a table.
fn root(service: &Service, id: TableId, own: &PageTable) -> Option<TableId> {
    let tables = &service.pages.get(id.page)?.tables;
    let is_root = |table: &PageTable| {
        table.zone == own.zone
            && matches!(table.role, Role::ResponseBody | Role::RequestBody)
            && !table.status.is_abnormal()
            && !table.rows.is_empty()
    };
    let table = tables.iter().position(is_root)?;
    Some(TableId { page: id.page, table })
}

/// Returns the table of the only row of a body if it is the object, as in `{"job": {…}}`.
fn inside(service: &Service, root: TableId, name: &str) -> Option<TableId> {
    let [only] = service.table(root)?.rows.as_slice() else { return None };
    (only.name == name && only.is_structured()).then(|| service.fields(root, only).table())?
}

#[cfg(test)]
mod tests {
    use super::{AS, KEYS, other};

    #[test]
    fn each_phrase_has_a_key() {
        assert!(AS.iter().all(|words| KEYS.iter().any(|key| words.contains(key))));
    }

    #[test]
    fn a_sentence_names_an_object_with_the_same_fields() {
        for (text, name) in [
            ("The parts. The structure of each part is similar to that of the parent whole.", "whole"),
            ("The parameters of a subtask are the same as those of the task.", "task"),
            ("Each has the same fields as the task itself.", "task"),
            ("It has the same structure as the response.", "response"),
            ("The fields are the same as those of **first_leg**.", "first_leg"),
        ] {
            assert_eq!(other(text).as_deref(), Some(name), "{text}");
        }
        for text in
            ["The color is the same as that of the kite.", "The same kites as before.", "The fields of the kite."]
        {
            assert_eq!(other(text), None, "{text}");
        }
    }
}
