//! Reads tables that list the values of a parameter, such as the states of a resource. The rows of other tables and other
//! pages refer to them.

use std::ops::Range;

use restable_rst::{Block, Cell, Row, Table};

use super::{Column, DocumentedValue, Prose, Zone, values};

/// A table with a value and its meaning in each row.
#[derive(Debug, Clone)]
pub struct ValueTable {
    /// The words that name what the values are, in lower case and in the singular.
    pub words: Vec<String>,
    /// The last of these words that names a kind of value, such as `status`.
    pub noun: String,
    /// The values, in page order. A table of one value names its parameter.
    pub values: Vec<DocumentedValue>,
    /// The section that contains the table, counted from the top of the page.
    pub(super) section: usize,
    /// The line on which it begins.
    pub line: usize,
}

/// Where a table is, and the texts above it.
pub(super) struct Around<'p> {
    pub(super) section: usize,
    pub(super) line: usize,
    pub(super) caption: &'p str,
    /// The title of the section, or of the page.
    pub(super) title: &'p str,
    pub(super) zone: Zone,
}

/// Words that name a kind of value, in lower case and in the singular.
const NOUNS: [&str; 8] = ["status", "type", "mode", "level", "severity", "protocol", "direction", "category"];

/// The noun of a table that only the header of its first column calls values.
pub(crate) const VALUE: &str = "value";

/// Words of headings that do not name what the values are.
const GENERAL: [&str; 10] =
    ["value", "description", "element", "of", "the", "for", "and", "all", "detail", "supported"];

/// Reads a table. Returns `None` if it does not list values.
pub(super) fn read(table: &Table<'_>, columns: &[String], around: &Around<'_>) -> Option<ValueTable> {
    let kinds: Vec<_> = columns.iter().map(|header| Column::of(header)).collect();
    let meaning = kinds.iter().position(|kind| *kind == Some(Column::Description)).filter(|at| *at > 0)?;
    let is_other = |kind: &Option<Column>| matches!(kind, Some(Column::Mandatory | Column::Optional | Column::In));
    if kinds.iter().skip(1).any(is_other) {
        return None;
    }
    if has_groups(table) {
        return grouped(table, columns, &kinds, meaning, around);
    }
    let ty = kinds.iter().skip(1).position(|kind| *kind == Some(Column::Type)).map(|at| at + 1);
    if ty.is_some_and(|at| !is_captioned(around) || !table.body.iter().all(|row| is_text(row, at))) {
        return None;
    }
    let (words, noun) = named(columns.first()?, around)?;
    let found: Option<Vec<_>> = table.body.iter().map(|row| value(row, 0, meaning)).collect();
    let found = found?;
    let is_of_one = found.len() == 1 && columns.first().is_some_and(|header| names_parameter(header));
    let values = if is_of_one { found } else { distinct(found, columns.len())? };
    Some(ValueTable { words, noun, values, section: around.section, line: around.line })
}

/// Returns whether the first column is only filled in the first row of each group of rows.
fn has_groups(table: &Table<'_>) -> bool {
    let is_empty = |row: &Row<'_>| row.cells.first().is_some_and(|cell| cell.children.is_empty());
    table.body.first().is_some_and(|first| !is_empty(first)) && table.body.iter().any(is_empty)
}

/// Reads a table with the values in the second column, after the groups to which they belong. The header of the column names
/// them.
fn grouped(
    table: &Table<'_>,
    columns: &[String],
    kinds: &[Option<Column>],
    meaning: usize,
    around: &Around<'_>,
) -> Option<ValueTable> {
    if meaning < 2 || kinds.get(1)?.is_some() {
        return None;
    }
    let words = words(columns.get(1)?);
    let noun = words.last().filter(|_| words.len() < 3)?.clone();
    let found: Option<Vec<_>> = table.body.iter().map(|row| value(row, 1, meaning)).collect();
    let found = found.filter(|values| values.iter().all(|value| !value.value.contains(' ')))?;
    let values = distinct(found, columns.len())?;
    Some(ValueTable { words, noun, values, section: around.section, line: around.line })
}

/// Returns whether the caption says that the rows are states, and no parameters with types of their own.
fn is_captioned(around: &Around<'_>) -> bool {
    words(around.caption).last().is_some_and(|word| word == "status")
}

fn is_text(row: &Row<'_>, at: usize) -> bool {
    row.cells.get(at).is_some_and(|cell| cell.plain().trim().eq_ignore_ascii_case("string"))
}

/// Returns the words of the first text that names values: the header of their column, the caption, or the title.
fn named(header: &str, around: &Around<'_>) -> Option<(Vec<String>, String)> {
    // A header such as "Parameter" or "Status" is a general word, which other texts specify.
    let specific = Some(header).filter(|header| Column::of(header).is_none() && words(header).len() > 1);
    // The title of a page about a call does not name what a table of its parameters lists.
    let title = if around.zone == Zone::Preface { around.title } else { "" };
    let is_code = |text: &&str| words(text).iter().any(|word| word == "code");
    let texts = [specific.unwrap_or_default(), around.caption, title, header];
    if is_code(&header) || texts.iter().find(|text| !text.is_empty()).is_some_and(is_code) {
        return None;
    }
    let found = texts.into_iter().find_map(|text| {
        let words = words(without_remark(text));
        let noun = words.iter().rfind(|word| NOUNS.contains(&word.as_str())).cloned()?;
        Some((words, noun))
    });
    let is_value = || header.trim().eq_ignore_ascii_case(VALUE);
    found.or_else(|| is_value().then(|| (words(around.caption), VALUE.to_owned())))
}

/// Returns whether a header has the name of a parameter in parentheses: "Supported reels (`reel_type`)".
fn names_parameter(header: &str) -> bool {
    let inside = header.trim_end().strip_suffix(')').and_then(|header| header.rsplit_once('('));
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    inside.is_some_and(|(_, name)| name.contains('_') && name.chars().all(is_letter))
}

/// Removes a remark in parentheses from the end of a text, unless it is the name of a parameter.
fn without_remark(text: &str) -> &str {
    let split = text.trim_end().strip_suffix(')').and_then(|text| text.rsplit_once('('));
    split.filter(|(_, remark)| !remark.contains('_')).map_or(text, |(text, _)| text)
}

/// Returns the values of a table in the description of a parameter, with a value and its meaning in each row.
pub(super) fn listed(table: &Table<'_>, columns: &[Option<Column>]) -> Option<Vec<DocumentedValue>> {
    let [first, Some(Column::Description)] = columns else { return None };
    if *first == Some(Column::Name) {
        return None;
    }
    let found: Option<Vec<_>> = table.body.iter().map(|row| value(row, 0, 1)).collect();
    distinct(found?, 2)
}

fn value(row: &Row<'_>, at: usize, meaning: usize) -> Option<DocumentedValue> {
    let value = values::whole(row.cells.get(at)?)?;
    let meaning = row.cells.get(meaning).map(first_paragraph).unwrap_or_default();
    Some(DocumentedValue { value, meaning })
}

fn first_paragraph(cell: &Cell<'_>) -> Prose {
    let paragraph = cell.children.iter().find_map(|node| match &node.block {
        Block::Paragraph(text) => Some(Prose::of_text(text)),
        _ => None,
    });
    paragraph.unwrap_or_default()
}

/// Returns the values without those that are repeated, if there are several. A table with more than three columns that repeats
/// values lists something else.
fn distinct(values: Vec<DocumentedValue>, columns: usize) -> Option<Vec<DocumentedValue>> {
    let count = values.len();
    let mut seen = std::collections::HashSet::new();
    let mut values = values;
    values.retain(|value| seen.insert(value.value.clone()));
    (values.len() > 1 && (values.len() == count || columns == 2)).then_some(values)
}

/// Returns the words of a text or of a name, without general words.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words = all_words(text);
    words.retain(|word| !GENERAL.contains(&word.as_str()));
    words
}

/// Returns the words of a text or of a name in lower case and in the singular. A state is a status.
pub(crate) fn all_words(text: &str) -> Vec<String> {
    let mut spaced = String::with_capacity(text.len());
    let mut before = ' ';
    for letter in text.chars() {
        if letter.is_uppercase() && before.is_lowercase() {
            spaced.push(' ');
        }
        spaced.push(letter);
        before = letter;
    }
    let all = spaced.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    all.map(singular).collect()
}

fn singular(word: &str) -> String {
    let word = word.to_lowercase();
    let one = match word.strip_suffix("uses") {
        Some(stem) => format!("{stem}us"),
        None if word.ends_with("ss") || word.ends_with("us") => word,
        None => word.strip_suffix('s').map_or_else(|| word.clone(), str::to_owned),
    };
    if one == "state" { "status".to_owned() } else { one }
}

/// Returns the tables that a label refers to: those of its section, or the one that follows the label. The label of the page
/// refers to all of its tables. `next` is the line of the first table of any kind after the label.
pub(super) fn after(
    tables: &[ValueTable],
    label: (usize, usize),
    is_section: bool,
    next: Option<usize>,
) -> Range<usize> {
    /// The section with the title of the page.
    const PAGE: usize = 1;
    let (section, line) = label;
    if is_section && section == PAGE {
        return 0..tables.len();
    }
    let first = tables.partition_point(|table| (table.section, table.line) < (section, line));
    let own = |table: &&ValueTable| table.section == section && (is_section || Some(table.line) == next);
    let rest = tables.get(first..).unwrap_or_default();
    let count = rest.iter().take_while(own).count();
    first..first + if is_section { count } else { count.min(1) }
}
