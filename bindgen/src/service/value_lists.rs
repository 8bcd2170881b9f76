//! Gives a row the values of the table that it refers to: "For details, see Boat States".

use super::value_rows::RowsWithValues;
use super::{Service, TableId};
use crate::page::{DocumentedValue, Row, VALUE, ValueTable, words};

/// The number of tables that a reference to a page is compared with, at most.
const MAX_TABLES: usize = 20;

/// Words of a sentence that refers to a table of values, in lower case.
const LEADS: [&str; 8] = [
    "see ",
    "refer to",
    "obtained from",
    "listed in",
    "described in",
    "shown in",
    "lists the supported",
    "lists the available",
];

/// Words of a sentence that refers to something else, in lower case.
const OTHERS: [&str; 3] = ["format", "example", "character"];

/// The values of a row.
pub(super) struct Found {
    pub(super) table: TableId,
    pub(super) row: usize,
    pub(super) values: Vec<DocumentedValue>,
    /// The page and the line of the table that lists them, unless a row does.
    pub(super) listed: Option<(usize, usize)>,
}

/// Finds the rows without values that refer to a table of values, or to another row.
pub(super) fn find(service: &Service) -> Vec<Found> {
    let others = RowsWithValues::of(service);
    let mut found = Vec::new();
    for (page, content) in service.pages.iter().enumerate() {
        for (table, content) in content.tables.iter().enumerate() {
            let table = TableId { page, table };
            let rows = content.rows.iter().enumerate().filter(|(_, row)| row.values.is_empty());
            found.extend(rows.filter_map(|(row, content)| {
                if let Some((page, list)) = of_row(service, content) {
                    return Some(Found { table, row, values: list.values.clone(), listed: Some((page, list.line)) });
                }
                let values = others.of_row(service, content)?.to_vec();
                Some(Found { table, row, values, listed: None })
            }));
        }
    }
    found
}

fn of_row<'s>(service: &'s Service, row: &Row) -> Option<(usize, &'s ValueTable)> {
    let mut references = row.references.iter().skip(row.type_references);
    references.find_map(|reference| {
        let (page, label) = service.resolve(&reference.label)?;
        let tables = service.pages.get(page)?.value_tables.get(label.value_tables.clone())?;
        if tables.is_empty() || tables.len() > MAX_TABLES || !refers(row, &reference.label) {
            return None;
        }
        let says_values = says_values(row, &reference.label);
        let may_be_meant = |table: &&ValueTable| {
            table.values.len() > 1 || tables.len() == 1 && says_values && has_name(table, &words(&row.name))
        };
        let tables: Vec<_> = tables.iter().filter(may_be_meant).collect();
        let only = || tables.first().copied().filter(|table| table.noun == VALUE && says_values);
        Some((page, meant(row, &tables).or_else(only)?))
    })
}

/// Returns whether the sentence with a reference is about the values of the row.
pub(super) fn refers(row: &Row, label: &str) -> bool {
    let sentence = row.description.sentence_with(label).unwrap_or_default().to_lowercase();
    LEADS.iter().any(|words| sentence.contains(words)) && !OTHERS.iter().any(|word| sentence.contains(word))
}

/// Returns whether the sentence with a reference says that it leads to values: "For the allowed values, see Table 3".
pub(super) fn says_values(row: &Row, label: &str) -> bool {
    let sentence = row.description.sentence_with(label).unwrap_or_default().to_lowercase();
    ["value", "options"].iter().any(|word| sentence.contains(word))
}

/// Returns the table of the values of a row. Of several tables, it is the one whose words the row has too.
fn meant<'t>(row: &Row, tables: &[&'t ValueTable]) -> Option<&'t ValueTable> {
    let name = words(&row.name);
    let said = words(row.description.first_sentence());
    let is_of_kind = |table: &&ValueTable| {
        name.contains(&table.noun)
            || said.last() == Some(&table.noun)
            || has_name(table, &name)
            || table.words.len() > 1 && table.words.iter().all(|word| said.contains(word))
    };
    if let [only] = *tables {
        return Some(only).filter(is_of_kind);
    }
    let row: Vec<_> = name.iter().chain(&said).cloned().collect();
    let fits = |(at, table): &(usize, &&'t ValueTable)| is_of_kind(table) && has_own_words(&row, *at, tables);
    let candidates: Vec<_> = tables.iter().enumerate().filter(fits).map(|(_, table)| *table).collect();
    let shared = |table: &ValueTable| -> Vec<(String, usize)> {
        let shared = |word: &String| (word.clone(), count(&row, word).min(count(&table.words, word)));
        table.words.iter().map(shared).filter(|(_, count)| *count > 0).collect()
    };
    let best = *candidates.iter().max_by_key(|table| shared(table).len())?;
    let of_best = shared(best);
    let is_part = |table: &&ValueTable| {
        std::ptr::eq(*table, best)
            || shared(table).len() < of_best.len()
                && shared(table)
                    .iter()
                    .all(|(word, count)| of_best.iter().any(|(own, max)| own == word && max >= count))
    };
    candidates.iter().all(is_part).then_some(best)
}

/// Returns whether a table has all words of a name.
fn has_name(table: &ValueTable, name: &[String]) -> bool {
    !name.is_empty() && name.iter().all(|word| table.words.contains(word))
}

/// Returns whether the row has each word that only this table has, or that this table has more often than the others.
fn has_own_words(row: &[String], at: usize, tables: &[&ValueTable]) -> bool {
    let Some(table) = tables.get(at) else { return false };
    let others = || tables.iter().enumerate().filter(|(other, _)| *other != at);
    let is_shared = |word: &String| others().any(|(_, other)| count(&other.words, word) >= count(&table.words, word));
    table.words.iter().all(|word| is_shared(word) || count(row, word) >= count(&table.words, word))
}

fn count(words: &[String], word: &str) -> usize {
    words.iter().filter(|other| *other == word).count()
}
