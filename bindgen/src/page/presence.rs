//! Reads the cells of the Mandatory column.

mod heading;
pub(super) mod said;

use std::borrow::Cow;

use restable_rst::{Block, Cell};

use super::heading::{Zone, without_number};
use super::table::Context;
use super::{Presence, Prose};
use crate::problem::{Kind, Problem};

/// The maximum length of a heading about the presence of parameters, in bytes.
const MAX_HEADING_LENGTH: usize = 60;

/// Returns what a cell says, and reports a text that is unknown.
pub(crate) fn of_cell(cell: &str, line: usize, problems: &mut Vec<Problem>) -> Presence {
    match read(cell) {
        Ok(Some(true)) => Presence::Mandatory,
        Ok(Some(false)) => Presence::Optional,
        Ok(None) => Presence::Documented,
        Err(()) => {
            problems.push(Problem::new(line, Kind::UnknownPresence, format_args!("`{cell}`")));
            Presence::Optional
        }
    }
}

/// Returns whether a parameter is mandatory, `None` if the cell is empty, or `Err` if the text is unknown.
pub(crate) fn read(cell: &str) -> Result<Option<bool>, ()> {
    let word: String = cell.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '/').collect();
    match word.to_lowercase().as_str() {
        "yes" | "y" | "mandatory" | "m" | "true" | "required" => Ok(Some(!is_conditional(cell))),
        // "No. It is needed if …" and "Conditional" also mean that the parameter may be absent.
        "no" | "n" | "optional" | "o" | "false" | "conditional" | "c" | "yes/no" | "conditionally" => Ok(Some(false)),
        "" | "n/a" | "none" => Ok(None),
        _ => Err(()),
    }
}

/// Returns the cell of an Optional column as one of a Mandatory column: `Yes` there means that the parameter may be absent.
pub(crate) fn of_optional(cell: &str) -> Cow<'_, str> {
    let cell = cell.trim();
    let (word, rest) = cell.split_at(cell.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(cell.len()));
    match word.to_lowercase().as_str() {
        "yes" | "y" | "true" => Cow::Owned(format!("No{rest}")),
        "no" | "n" | "false" => Cow::Owned(format!("Yes{rest}")),
        _ => Cow::Borrowed(cell),
    }
}

/// Returns what the heading of a table says of all its rows: "Optional request parameters".
pub(super) fn of_heading(around: &Context<'_>) -> Option<Presence> {
    const AROUND: [&str; 12] = [
        "parameter",
        "parameters",
        "field",
        "fields",
        "request",
        "query",
        "path",
        "header",
        "body",
        "the",
        "in",
        "description",
    ];
    if !matches!(around.zone, Zone::Uri | Zone::Request) {
        return None;
    }
    let heading =
        [without_number(around.caption), around.lead, around.title].into_iter().find(|text| !text.is_empty())?;
    if heading.len() > MAX_HEADING_LENGTH {
        return None;
    }
    let heading = heading.to_lowercase();
    let words = heading.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut others = words.filter(|word| !AROUND.contains(word));
    let presence = match others.next()? {
        "mandatory" | "required" => Presence::Mandatory,
        "optional" => Presence::Optional,
        _ => return None,
    };
    others.next().is_none().then_some(presence)
}

/// Returns whether a cell says when the parameter is mandatory: "Mandatory for **add**, and not for **remove**".
fn is_conditional(cell: &str) -> bool {
    let words = cell.to_lowercase();
    let (_, condition) = words.split_once(|letter: char| !letter.is_alphanumeric()).unwrap_or_default();
    let condition = condition.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let begins =
        ["if ", "when ", "for ", "in ", "only ", "unless ", "except "].iter().any(|word| condition.starts_with(word));
    begins || condition.contains("optional")
}

/// Returns whether a description says that only some versions of the API have the parameter: "supported in microversion 2.45 and
/// later".
pub(super) fn is_of_some_versions(description: &str) -> bool {
    const ENDS: [&str; 6] = [" and later", " or later", " and earlier", " or earlier", " and above", " and higher"];
    let text = description.to_lowercase();
    text.split(". ").any(|sentence| {
        let after = sentence.split_once("supported in microversion").or(sentence.split_once("supported in version"));
        after.is_some_and(|(_, after)| ENDS.iter().any(|end| after.contains(end)))
    })
}

/// Returns the text of the cell after "Yes" or "No", which says when the parameter is mandatory.
pub(super) fn condition(cell: &Cell<'_>) -> Prose {
    let Some((first, rest)) = cell.children.split_first() else { return Prose::default() };
    match &first.block {
        Block::Paragraph(text) if !text.plain().trim().contains(' ') => Prose::of_nodes(rest),
        Block::Paragraph(text) if rest.is_empty() && has_only_location(&text.plain()) => Prose::default(),
        _ => Prose::of_section("Mandatory", &cell.children),
    }
}

/// Returns whether a cell has only the location of the parameter after "Yes" or "No": "No (query parameter)".
fn has_only_location(cell: &str) -> bool {
    const WORDS: [&str; 11] =
        ["query", "path", "header", "body", "uri", "url", "form", "request", "parameter", "in", "the"];
    let inside = cell.trim().strip_suffix([')', '）']).and_then(|cell| cell.split_once(['(', '（']));
    inside.is_some_and(|(word, inside)| {
        let is_alone = !word.trim().contains(' ');
        is_alone && inside.split_whitespace().all(|word| WORDS.contains(&word.to_lowercase().as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::{has_only_location, of_optional, read};

    #[test]
    fn the_location_of_a_parameter_is_no_condition() {
        assert!(has_only_location("No (query parameter)"));
        assert!(has_only_location("Yes (in the path)"));
        assert!(!has_only_location("No (query parameter of old kites)"));
        assert!(!has_only_location("No"));
    }

    #[test]
    fn yes_in_an_optional_column_is_no_in_a_mandatory_one() {
        for (cell, expected) in [
            ("Yes", false),
            ("Yes. The default is 3.", false),
            ("No", true),
            ("No (the name is unique)", true),
            ("Optional", false),
            ("Mandatory", true),
        ] {
            assert_eq!(read(&of_optional(cell)), Ok(Some(expected)), "{cell}");
        }
    }

    #[test]
    fn words_and_sentences() {
        assert_eq!(read("Yes"), Ok(Some(true)));
        assert_eq!(read("No (needed for copies)"), Ok(Some(false)));
        assert_eq!(read("Yes (If it is a copy, this parameter is optional.)"), Ok(Some(false)));
        assert_eq!(read("Mandatory for new kites"), Ok(Some(false)));
        assert_eq!(read("Yes (unless it is a copy)"), Ok(Some(false)));
        assert_eq!(read("M"), Ok(Some(true)));
        assert_eq!(read("O"), Ok(Some(false)));
        assert_eq!(read("Yes. The name is unique."), Ok(Some(true)));
        assert_eq!(read("-"), Ok(None));
        assert_eq!(read("Perhaps"), Err(()));
    }
}
