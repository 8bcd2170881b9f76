//! The field that the heading of a table names, and the tables that are no roots because of it.

use std::collections::HashSet;

use super::{Service, TableId};
use crate::page::{PageTable, Role, Row, all_words};

/// The maximum length of a heading, in bytes. A longer paragraph may mention several fields.
const MAX_LENGTH: usize = 120;

/// The words around the name of a field, in lower case.
const AROUND: [&str; 16] = [
    "parameter",
    "parameters",
    "description",
    "descriptions",
    "field",
    "fields",
    "object",
    "objects",
    "structure",
    "attribute",
    "attributes",
    "data",
    "of",
    "in",
    "the",
    "for",
];

/// Words that name the part of a message, and not a field.
const PARTS: [&str; 12] =
    ["request", "response", "body", "path", "query", "header", "headers", "uri", "url", "form", "message", "normal"];

/// What follows the name of a field in a heading.
const LABELS: [&str; 3] = [" parameter description", " parameters description", " parameters"];

/// Returns whether the heading of a table names only a part of the request or the response, as "Request header parameters" and
/// "Parameters in the response" do.
pub(super) fn is_of_message(heading: &str) -> bool {
    let is_side = |word: &str| word.eq_ignore_ascii_case("request") || word.eq_ignore_ascii_case("response");
    let is_part = |word: &str| PARTS.contains(&word.to_lowercase().as_str());
    let words =
        || heading.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|word| !word.is_empty());
    words().count() > 1 && words().any(is_side) && words().all(|word| is_part(word) || is_around(&word))
}

/// Returns the field that the heading of a table names: "**lid** parameters", "Parameters in the **lid** field",
/// "Description of field **lid**" or "box.lid".
pub(super) fn of_table(table: &PageTable) -> Option<&str> {
    let headings = match table.caption.as_str() {
        "" => [table.title.as_str(), table.lead.as_str()],
        caption => [caption, ""],
    };
    headings.into_iter().filter(|heading| heading.len() <= MAX_LENGTH).find_map(of_heading)
}

fn of_heading(heading: &str) -> Option<&str> {
    of_words(heading).or_else(|| {
        // A field may be called as one of the words around its name.
        let name = LABELS.iter().find_map(|label| heading.trim_end_matches(['.', ':']).strip_suffix(label))?.trim();
        let is_word = name.starts_with(char::is_lowercase) && !name.contains(char::is_whitespace);
        (is_word && !PARTS.contains(&name)).then_some(name)
    })
}

fn of_words(heading: &str) -> Option<&str> {
    let is_name = |letter: char| letter.is_alphanumeric() || "_-.:@".contains(letter);
    let words = heading.split(|letter| !is_name(letter)).map(|word| word.trim_matches(['.', ':']));
    let mut count = 0;
    let mut others = words.filter(|word| !word.is_empty()).inspect(|_| count += 1).filter(|word| !is_around(word));
    let name = others.next().filter(|_| others.next().is_none())?;
    let last = name.rsplit('.').next().unwrap_or(name);
    let is_path = last.len() < name.len();
    (!PARTS.contains(&last.to_lowercase().as_str()) && (count > 1 || is_path)).then_some(last)
}

fn is_around(word: &&str) -> bool {
    AROUND.contains(&word.to_lowercase().as_str())
}

/// Returns whether a word is spelled like the name of a field, and not like a word of a sentence.
pub(super) fn is_field_name(word: &str) -> bool {
    let has_inner_capital = word.chars().skip(1).any(char::is_uppercase) && word.chars().any(char::is_lowercase);
    word.starts_with(char::is_lowercase) || word.contains('_') || has_inner_capital
}

/// Returns whether a row has a name, or the plural of the name, or its type has the name.
fn is_named(row: &Row, name: &str) -> bool {
    let is_same = |other: &str| other.eq_ignore_ascii_case(name);
    let is_type = || row.type_text.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == name);
    is_same(&row.name) || row.name.strip_suffix('s').is_some_and(is_same) || is_type()
}

/// Returns whether two names have a word in common, be it in the plural: `tags` and `boat_tag`, `box_detail` and `LidDetail`.
pub(super) fn has_common_word(one: &str, other: &str) -> bool {
    let other = all_words(other);
    all_words(one).iter().any(|word| other.contains(word))
}

impl Service {
    /// Turns the body tables into structures that are not the first of their response or request, and whose heading names a
    /// field of it. The row of the field may be in a table of another page, which leads to its own copy of the structure.
    pub(super) fn demote_tables_of_fields(&mut self) {
        let mut found = Vec::new();
        for (page, content) in self.pages.iter().enumerate() {
            let mut firsts = HashSet::new();
            for (table, content) in content.tables.iter().enumerate().filter(|(_, table)| is_body(table)) {
                let id = TableId { page, table };
                let is_first = firsts.insert((content.role, content.status));
                if !is_first && of_table(content).is_some_and(|name| self.has_row_outside(id, name)) {
                    found.push(id);
                }
            }
        }
        for id in found {
            if let Some(table) = self.pages.get_mut(id.page).and_then(|page| page.tables.get_mut(id.table)) {
                table.role = Role::Structure;
            }
        }
    }

    /// Returns whether another table of the same body has a row with a name that leads to another page.
    fn has_row_outside(&self, id: TableId, name: &str) -> bool {
        let tables = self.reachable_tables(id.page, |table| self.table(id).is_some_and(|own| own.role == table.role));
        let leads_elsewhere = |other: &TableId| {
            let rows = self.table(*other).map_or(&[][..], |table| &table.rows);
            let mut named = rows.iter().filter(|row| is_named(row, name));
            named.any(|row| self.fields(*other, row).table().is_some_and(|found| found.page != id.page))
        };
        tables.iter().filter(|other| **other != id).any(leads_elsewhere)
    }

    /// Returns the tables of fields that have the name in the heading of a table, in the part of the page that contains it. They
    /// may be on other pages.
    pub(crate) fn same_field(&self, id: TableId) -> Vec<TableId> {
        let Some((own, name)) = self.table(id).and_then(|table| Some((table, of_table(table)?))) else {
            return Vec::new();
        };
        let tables = self.reachable_tables(id.page, |table| table.zone == own.zone && is_body(table));
        let rows = tables.into_iter().flat_map(|id| {
            let rows = self.table(id).map_or(&[][..], |table| &table.rows);
            rows.iter().map(move |row| (id, row))
        });
        let named = rows.filter(|(_, row)| is_named(row, name));
        named.filter_map(|(id, row)| self.fields(id, row).table()).filter(|found| *found != id).collect()
    }
}

fn is_body(table: &PageTable) -> bool {
    matches!(table.role, Role::ResponseBody | Role::RequestBody)
}

#[cfg(test)]
mod tests {
    use super::{has_common_word, is_of_message, of_heading};

    #[test]
    fn names_with_a_common_word() {
        for (one, other, expected) in [
            ("tags", "boat_tag", true),
            ("box_detail", "LidDetailForTag", true),
            ("fault", "lid_options", false),
            ("lid", "lids", true),
        ] {
            assert_eq!(has_common_word(one, other), expected, "{one} {other}");
        }
    }

    #[test]
    fn headings_of_a_part_of_a_message() {
        for (heading, expected) in [
            ("Request header parameters", true),
            ("Parameters in the response", true),
            ("Response parameter description", true),
            ("Request parameters of lid", false),
            ("response", false),
            ("header parameters", false),
        ] {
            assert_eq!(is_of_message(heading), expected, "{heading}");
        }
    }

    #[test]
    fn headings_that_name_a_field() {
        for (heading, field) in [
            ("lid parameters", Some("lid")),
            ("lid_list parameter description", Some("lid_list")),
            ("Parameters in the lid field", Some("lid")),
            ("Parameter description of field lid", Some("lid")),
            ("box.lid", Some("lid")),
            ("Response parameters", None),
            ("description parameter description", Some("description")),
            ("Parameter description", None),
            ("Request parameter description", None),
            ("response parameter description", None),
            ("Parameters of the large box", None),
            ("lid", None),
        ] {
            assert_eq!(of_heading(heading), field, "{heading}");
        }
    }
}
