//! Gives a row the values of another row, if its description refers to them: "The options are the same as those of **hull**", or
//! "For the values, see the query parameter **hull**". A response may also repeat a row of the request without its values.

use std::collections::{HashMap, HashSet};

use super::super::prose::REFERENCE;
use super::super::{PageTable, Row};
use super::DocumentedValue;

/// What joins the words of a sentence to the row that it refers to, in lower case.
const VERBS: [&str; 3] = ["same as ", "see ", "refer to "];

/// Words before the name of a row, in lower case.
const QUALIFIERS: [&str; 17] = [
    "the",
    "those",
    "that",
    "of",
    "query",
    "path",
    "request",
    "input",
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
    let mut by_name: HashMap<&str, &[DocumentedValue]> = HashMap::new();
    for row in tables.iter().flat_map(|table| &table.rows).filter(|row| row.values.len() > 1) {
        by_name.entry(&row.name).or_insert(&row.values);
    }
    let echoes = Echoes::of_page(tables);
    for (at, table) in tables.iter().enumerate() {
        for (row, content) in table.rows.iter().enumerate().filter(|(_, row)| row.values.is_empty()) {
            let description = content.description.marked();
            let is_twin =
                |values: &&&[DocumentedValue]| repeats(description, values) || lists_with_blanks(description, values);
            let twin = by_name.get(content.name.as_str()).filter(is_twin).copied();
            let named = || {
                let name = named(description, &content.name)?;
                listed(table, name).or_else(|| tables.iter().find_map(|table| listed(table, name)))
            };
            if let Some(values) = twin.or_else(named).or_else(|| echoes.of(content)) {
                found.push((at, row, values.to_vec()));
            }
        }
    }
    found.extend(respelled(tables));
    for (table, row, values) in found {
        if let Some(row) = tables.get_mut(table).and_then(|table| table.rows.get_mut(row)) {
            row.values = values;
        }
    }
}

/// Returns the values of rows that have the words of a sentence, in the spelling of another row of the same name that has them in
/// bold.
fn respelled<'t>(tables: &'t [PageTable]) -> Vec<(usize, usize, Vec<DocumentedValue>)> {
    let rows = || {
        let of_table = |(at, table): (usize, &'t PageTable)| {
            table.rows.iter().enumerate().map(move |(row, content)| (at, row, content))
        };
        tables.iter().enumerate().flat_map(of_table).filter(|(_, _, row)| row.values.len() > 1)
    };
    let key = |row: &'t Row| {
        let values: Vec<_> = row.values.iter().map(|value| value.value.to_lowercase()).collect();
        (row.name.as_str(), values)
    };
    let marked: HashMap<_, _> =
        rows().filter(|(_, _, row)| marks(row) == row.values.len()).map(|(_, _, row)| (key(row), row)).collect();
    if marked.is_empty() {
        return Vec::new();
    }
    let of_row = |(at, index, row): (usize, usize, &'t Row)| {
        let is_other =
            |marked: &&&Row| marked.values.iter().zip(&row.values).any(|(one, other)| one.value != other.value);
        let marked = marked.get(&key(row)).filter(is_other).filter(|_| marks(row) == 0)?;
        Some((at, index, marked.values.clone()))
    };
    rows().filter_map(of_row).collect()
}

/// Returns the number of values that a description has in bold, or as literals.
fn marks(row: &Row) -> usize {
    let description = row.description.marked();
    let marked: HashSet<_> = ["**", "`"].iter().flat_map(|mark| description.split(mark).skip(1).step_by(2)).collect();
    row.values.iter().filter(|value| marked.contains(value.value.as_str())).count()
}

/// The rows with values of a page, by their name and the first sentence of their description. A row without values that is only
/// this sentence repeats one of them.
struct Echoes<'t>(HashMap<(&'t str, String), Option<&'t Row>>);

impl<'t> Echoes<'t> {
    fn of_page(tables: &'t [PageTable]) -> Self {
        let mut known: HashMap<_, Option<&Row>> = HashMap::new();
        for row in tables.iter().flat_map(|table| &table.rows).filter(|row| row.values.len() > 1) {
            let sentence = bare(row.description.first_sentence());
            let same = known.entry((row.name.as_str(), sentence)).or_insert(Some(row));
            // Rows with different values give none.
            *same = same.filter(|same| same.values == row.values);
        }
        Self(known)
    }

    /// Returns the values of the row that another one repeats.
    fn of(&self, row: &'t Row) -> Option<&'t [DocumentedValue]> {
        // The words of a single noun may be those of any row.
        let description = row.description.marked().trim();
        if self.0.is_empty() || description.contains('\n') || description.split_whitespace().nth(1).is_none() {
            return None;
        }
        let twin = (*self.0.get(&(row.name.as_str(), bare(description)))?)?;
        // Only a filter has a value for everything, and it may have a part of the values.
        let said = twin.description.marked().to_lowercase();
        let is_filter = twin.values.iter().any(|value| value.value.eq_ignore_ascii_case("all"))
            || said.contains("by default, all")
            || is_of_any_entry(&row.name);
        (twin.documented == row.documented && !is_filter).then_some(twin.values.as_slice())
    }
}

/// Returns whether a name is that of a part of each entry, such as a tag. The values that a filter accepts are not those of all.
fn is_of_any_entry(name: &str) -> bool {
    matches!(name, "key" | "value" | "name" | "id" | "values")
}

/// Returns a sentence in lower case and without its end.
fn bare(sentence: &str) -> String {
    sentence.trim().trim_end_matches('.').to_lowercase()
}

/// Returns whether a description has all values of another row of the same name, one after the other. A number may be anything.
fn repeats(description: &str, values: &[DocumentedValue]) -> bool {
    let is_word = |value: &DocumentedValue| {
        value.value.chars().all(|letter| letter.is_alphabetic() || "_-".contains(letter))
            && !matches!(value.value.as_str(), "true" | "false")
    };
    let mut words = description.split(|letter: char| !letter.is_alphanumeric() && !"_-".contains(letter));
    values.iter().all(is_word) && values.iter().all(|value| words.any(|word| word == value.value))
}

/// Returns whether the items of a description are values of another row of the same name, written with blanks: "Kite 3.1" for
/// `kite3.1`.
fn lists_with_blanks(description: &str, values: &[DocumentedValue]) -> bool {
    /// Fewer items may be those of something else.
    const MIN_ITEMS: usize = 3;
    let items: Vec<_> = description.lines().filter_map(|line| line.trim_start().strip_prefix("- ")).collect();
    if items.len() < MIN_ITEMS || items.len() > values.len() {
        return false;
    }
    let bare = |text: &str| -> String {
        text.chars()
            .filter(|letter| !letter.is_whitespace() && !"\\*`".contains(*letter))
            .flat_map(char::to_lowercase)
            .collect()
    };
    let known: HashSet<_> = values.iter().map(|value| bare(&value.value)).collect();
    items.iter().all(|item| known.contains(&bare(item)))
}

fn listed<'t>(table: &'t PageTable, name: &str) -> Option<&'t [DocumentedValue]> {
    let row = table.rows.iter().find(|row| row.name == name)?;
    Some(row.values.as_slice()).filter(|values| !values.is_empty())
}

/// Returns the name of the row to whose values a description refers. `own` is the name of its row.
fn named<'t>(description: &'t str, own: &'t str) -> Option<&'t str> {
    // Most descriptions have none of the words, and the search in each sentence takes time.
    let lower = description.to_ascii_lowercase();
    if !VERBS.iter().any(|verb| lower.contains(verb)) {
        return None;
    }
    description.split(['\n', '.']).find_map(|sentence| in_sentence(sentence, own))
}

fn in_sentence<'t>(sentence: &'t str, own: &'t str) -> Option<&'t str> {
    let lower = sentence.to_ascii_lowercase();
    let (at, verb) = VERBS.iter().find_map(|verb| Some((lower.find(verb)?, *verb)))?;
    let (head, mut rest) = (lower.get(..at)?.trim(), sentence.get(at + verb.len()..)?);
    while let Some((_, behind)) = rest.split_once(' ').filter(|(word, _)| QUALIFIERS.contains(word)) {
        rest = behind.trim_start();
    }
    let is_subject = head.is_empty() || head == "the" || SUBJECTS.iter().any(|word| head.contains(word));
    // "For the values, see :ref:`Table 3`", which has a row of the same name.
    if rest.starts_with(REFERENCE) {
        return Some(own).filter(|_| is_subject && !head.is_empty());
    }
    // "The wood, which is the same as the request parameter"
    let is_of_request =
        rest == "parameter" && ["request parameter", "input parameter"].iter().any(|words| lower.ends_with(words));
    if is_of_request && (head.is_empty() || head.ends_with("which is the")) {
        return Some(own);
    }
    let (name, behind) = ["**", "``", "`"].iter().find_map(|mark| rest.strip_prefix(mark)?.split_once(mark))?;
    let ends = behind.trim().is_empty()
        || [" in the ", " of the ", " above", " parameter", " query"].iter().any(|words| behind.starts_with(words))
        || behind.strip_prefix(" in ").is_some_and(|place| place.starts_with(REFERENCE));
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
            ("For the values, see \u{1}Table 2\u{2}ships\u{3}.", Some("own")),
            ("See **hull**.", Some("hull")),
            ("Same as **hull**", Some("hull")),
            ("Its value is the same as that of `hull` in the request.", Some("hull")),
            ("The crew must be the same as **hull**.", None),
            ("For details about the limits, see **hull**.", None),
            ("The value is the same as the ID of **hull**.", None),
            ("The wood. Same as the request parameter.", Some("own")),
            ("The wood, which is the same as the request parameter", Some("own")),
            ("The wood, which is the same as the input parameter.", Some("own")),
            ("The wood must be the same as the request parameter", None),
            ("See **hull** if there is no sail.", None),
        ] {
            assert_eq!(named(text, "own"), expected, "{text}");
        }
    }
}
