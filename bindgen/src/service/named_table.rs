//! The table that a description names without a link: "see table \"Lid\"", "see the **Lid** table", "described in Table 4".

use std::collections::HashSet;

use super::fields::nearest;
use super::index::WordSource;
use super::{Service, TableId};
use crate::page::{PageTable, Row, all_words};

/// The words before a name that lead to a table, in lower case.
const LEADS: [&str; 6] = ["see ", "refer to ", "described in ", "listed in ", "defined in ", "shown in "];

/// Words between a lead and a name.
const ARTICLES: [&str; 5] = ["the", "table", "structure", "object", "section"];

/// The maximum length of a name, in bytes.
const MAX_LENGTH: usize = 80;

/// What a description has in place of a link.
#[derive(Debug, PartialEq, Eq)]
enum Mention {
    /// The number of a table.
    Number(String),
    /// A caption, or the name in it, in the form of [`joined`].
    Name(String),
}

/// Returns the table that a row with fields names in words.
pub(super) fn of_row(service: &Service, id: TableId, row: &Row) -> Option<TableId> {
    if row.is_structured() { by_mention(service, id, row).or_else(|| by_caption(service, id, row)) } else { None }
}

/// Finds the table that the description names.
fn by_mention(service: &Service, id: TableId, row: &Row) -> Option<TableId> {
    let found = mentions(&row.description.markdown(&|_| None)).into_iter().find_map(|mention| match mention {
        Mention::Number(number) => nearest(service, id, &[(WordSource::Number, &number)]),
        Mention::Name(name) => nearest(service, id, &[(WordSource::Joined, &name)]),
    });
    found.filter(|found| *found != id)
}

/// Finds a later table without a link to it whose caption has the name or the type of the row in another case: `TopLid` or "Top
/// lid" for `top_lid`, "Lid details" or `LidInfo` for `lid`.
fn by_caption(service: &Service, id: TableId, row: &Row) -> Option<TableId> {
    let is_free = |found: &TableId| *found > id && !service.index.is_referred_to(*found);
    let find = |of: WordSource, name: &str| {
        let name = joined(name);
        let names = [name.strip_suffix('s'), Some(&name)];
        names.into_iter().flatten().find_map(|name| nearest(service, id, &[(of, name)]).filter(is_free))
    };
    let names = [Some(row.name.as_str()), row.structure_name()].into_iter().flatten();
    let mut compound = names.filter(|name| is_compound(name));
    compound.find_map(|name| find(WordSource::Joined, name)).or_else(|| find(WordSource::Stem, &row.name))
}

/// The last words of a heading that follow a name.
const TAILS: [&str; 6] = ["detail", "details", "info", "information", "list", "config"];

/// The words that head any table.
const GENERAL: [&str; 14] = [
    "body",
    "data",
    "error",
    "example",
    "header",
    "output",
    "input",
    "parameter",
    "path",
    "query",
    "request",
    "response",
    "result",
    "status",
];

/// Returns the name of an object in the heading of a table, in the form of [`joined`].
pub(super) fn stem(table: &PageTable) -> Option<String> {
    let heading = heading(table);
    let mut words = all_words(heading);
    let has_tail = words.len() > 1 && words.last().is_some_and(|word| TAILS.contains(&word.as_str()));
    if has_tail {
        words.pop();
    }
    let is_name = words.len() <= MAX_WORDS && !words.iter().any(|word| GENERAL.contains(&word.as_str()));
    let is_own = has_tail || table.caption.is_empty() && words.len() == 1;
    (is_name && is_own && !words.is_empty()).then(|| words.concat())
}

/// The maximum number of words of a name.
const MAX_WORDS: usize = 3;

/// Returns the heading of a table in the form of [`joined`].
pub(super) fn whole(table: &PageTable) -> String {
    joined(heading(table))
}

fn heading(table: &PageTable) -> &str {
    Some(table.heading()).filter(|heading| heading.len() <= MAX_LENGTH).unwrap_or_default()
}

/// Returns the names of the rows with fields, in the form of [`joined`].
pub(super) fn names_of_objects(tables: &[PageTable]) -> HashSet<String> {
    let rows = tables.iter().flat_map(|table| &table.rows);
    rows.filter(|row| row.is_structured() && is_compound(&row.name)).map(|row| joined(&row.name)).collect()
}

/// Returns whether a name consists of several words. One word may be in any caption.
fn is_compound(name: &str) -> bool {
    let has_inner_capital =
        name.chars().zip(name.chars().skip(1)).any(|(one, next)| one.is_lowercase() && next.is_uppercase());
    name.contains(['_', '-']) || has_inner_capital
}

/// Returns the letters and digits of a name, in lower case.
pub(super) fn joined(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Returns what a description names, in the order of the text.
fn mentions(markdown: &str) -> Vec<Mention> {
    let text = markdown.replace('\\', "");
    let mut found = Vec::new();
    for sentence in text.split(['\n', ';']).flat_map(|line| line.split(". ")) {
        let lower = sentence.to_ascii_lowercase();
        let is_table = |at: usize| {
            let before = lower.get(..at).and_then(|before| before.chars().next_back());
            before.is_none_or(|letter| !letter.is_alphanumeric())
        };
        for (at, word) in lower.match_indices("table").filter(|(at, _)| is_table(*at)) {
            let behind = sentence.get(at + word.len()..).unwrap_or_default();
            let before = sentence.get(..at).unwrap_or_default();
            found.extend(number(behind).map(Mention::Number));
            found.extend(marked(behind.trim_start()).map(|name| Mention::Name(joined(name))));
            found.extend(marked_last(before.trim_end()).map(|name| Mention::Name(joined(name))));
        }
        for lead in LEADS.into_iter().filter(|lead| lower.contains(lead)) {
            found.extend(after(sentence, &lower, lead).map(|name| Mention::Name(joined(name))));
        }
    }
    found.retain(|mention| !matches!(mention, Mention::Name(name) if name.is_empty()));
    found
}

/// Returns the number at the beginning of a text.
fn number(text: &str) -> Option<String> {
    let text = text.strip_prefix(' ')?.trim_start_matches('*');
    let end = text.find(|mark: char| !mark.is_ascii_digit() && mark != '-').unwrap_or(text.len());
    let number = text.get(..end)?.trim_end_matches('-');
    (!number.is_empty()).then(|| number.to_owned())
}

/// The marks around a name.
const MARKS: [(&str, &str); 5] = [("**", "**"), ("\"", "\""), ("“", "”"), ("`", "`"), ("*", "*")];

/// Returns the name in marks at the beginning of a text.
fn marked(text: &str) -> Option<&str> {
    let (open, close) = MARKS.into_iter().find(|(open, _)| text.starts_with(open))?;
    let (name, _) = text.get(open.len()..)?.split_once(close)?;
    (name.len() <= MAX_LENGTH).then_some(name)
}

/// Returns the name in marks at the end of a text.
fn marked_last(text: &str) -> Option<&str> {
    let (open, close) = MARKS.into_iter().find(|(_, close)| text.ends_with(close))?;
    let (_, name) = text.strip_suffix(close)?.rsplit_once(open)?;
    (name.len() <= MAX_LENGTH).then_some(name)
}

/// Returns the name after a lead: one in marks, or a word that is spelled like the name of a structure.
fn after<'t>(sentence: &'t str, lower: &str, lead: &str) -> Option<&'t str> {
    let mut rest = sentence.get(lower.find(lead)? + lead.len()..)?.trim_start();
    while let Some((_, behind)) =
        rest.split_once(' ').filter(|(word, _)| ARTICLES.contains(&word.to_ascii_lowercase().as_str()))
    {
        rest = behind.trim_start();
    }
    marked(rest).or_else(|| {
        let is_name = |letter: char| letter.is_alphanumeric() || letter == '_';
        let word = rest.get(..rest.find(|letter| !is_name(letter)).unwrap_or(rest.len()))?;
        is_compound(word).then_some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::{Mention, mentions};

    #[test]
    fn descriptions_that_name_a_table() {
        for (text, first) in [
            ("The lid. For details, see table \"TopLid\".", "toplid"),
            ("The lid. See the **TopLid** table.", "toplid"),
            ("The lid. See the table **top_lid** below.", "toplid"),
            ("The lid. For details, see TopLid.", "toplid"),
            ("The lid. For details, see **Top lid**.", "toplid"),
        ] {
            assert_eq!(mentions(text).first(), Some(&Mention::Name(first.to_owned())), "{text}");
        }
        for text in ["The lid. For details, see Table 13.", "The lid is described in table 13."] {
            assert_eq!(mentions(text).first(), Some(&Mention::Number("13".to_owned())), "{text}");
        }
        for text in ["The lid of the table.", "The stable 3.", "See the manual.", "The table \"\" is empty."] {
            assert_eq!(mentions(text), [], "{text}");
        }
    }
}
