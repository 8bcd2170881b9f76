//! The response status that a table or an example belongs to.

use restable_rst::Table;
use serde::Serialize;

use super::reference;

/// The status that a heading names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize)]
pub enum Status {
    /// The page does not say. A table without a status describes the normal response.
    #[default]
    Unsaid,
    /// "Normal response".
    Normal,
    /// "Abnormal response".
    Abnormal,
    /// "Status code: 200".
    Code(u16),
}

impl Status {
    /// Returns the status that a heading names, if any.
    ///
    /// ```
    /// use restable_bindgen::private::page::Status;
    ///
    /// assert_eq!(Status::of("Status code: 404"), Some(Status::Code(404)));
    /// assert_eq!(Status::of("Abnormal response"), Some(Status::Abnormal));
    /// assert_eq!(Status::of("Status code: default"), Some(Status::Abnormal));
    /// assert_eq!(Status::of("Response parameters"), None);
    /// ```
    pub fn of(heading: &str) -> Option<Self> {
        const ABNORMAL: [&str; 4] = ["abnormal", "error response", "failed", "failure"];
        const NORMAL: [&str; 2] = ["normal", "successful"];
        let leading = leading_code(heading);
        let heading = heading.to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| heading.contains(word));
        code(&heading)
            .or(leading)
            .map(Self::Code)
            .or_else(|| is_default(&heading).then_some(Self::Abnormal))
            .or_else(|| says(&ABNORMAL).then_some(Self::Abnormal))
            .or_else(|| says(&NORMAL).then_some(Self::Normal))
    }

    /// Returns the status code, if the heading names one.
    pub fn code(self) -> Option<u16> {
        match self {
            Self::Code(code) => Some(code),
            Self::Unsaid | Self::Normal | Self::Abnormal => None,
        }
    }

    /// Returns whether the status is that of an error.
    pub fn is_abnormal(self) -> bool {
        match self {
            Self::Unsaid | Self::Normal => false,
            Self::Abnormal => true,
            Self::Code(code) => code >= 400,
        }
    }
}

/// The words before a status code, in lower case.
const LABELS: [&str; 3] = ["status code", "response code", "http code"];

/// The word that all labels have.
const CODE: &str = "code";

/// The maximum length of a line with a status, in words.
const MAX_LINE_WORDS: usize = 7;

/// Returns whether a paragraph is a line such as "Status code: 200", and not a sentence about a status.
pub(super) fn is_line(plain: &str) -> bool {
    if plain.split_whitespace().nth(MAX_LINE_WORDS).is_some() || plain.trim_end().ends_with('.') {
        return false;
    }
    let lower = plain.trim().to_lowercase();
    let begins = LABELS.iter().any(|label| lower.starts_with(label)) || lower.split(' ').nth(1) == Some("status");
    begins && (code(&lower).is_some() || is_default(&lower)) || leading_code(plain).is_some()
}

/// Returns whether a heading in lower case is that of all other statuses, "Status code: default", which are errors.
fn is_default(heading: &str) -> bool {
    heading.contains("default")
        && LABELS
            .iter()
            .filter_map(|label| heading.split_once(label))
            .any(|(_, after)| after.trim_matches([':', ' ']) == "default")
}

/// Returns the code of a heading such as "Status code: 200". The heading must be in lower case.
pub(super) fn code(heading: &str) -> Option<u16> {
    // Most headings have none of the labels.
    if !heading.contains(CODE) {
        return None;
    }
    let after = LABELS.iter().find_map(|label| heading.split_once(label)).map(|(_, after)| after)?;
    let after = after.strip_prefix('s').unwrap_or(after);
    number(after.trim_start_matches(|letter: char| !letter.is_alphanumeric()))
}

/// Returns the code of a paragraph about a normal response, such as "202 Accepted", "Normal: 300", or "200" below "Normal".
pub(super) fn normal(paragraph: &str, status: Status) -> Option<u16> {
    let paragraph = paragraph.trim();
    let of_label = paragraph.split_once([':', '：']).filter(|(label, _)| {
        let label = label.to_lowercase();
        ["normal", "success"].iter().any(|word| label.starts_with(word))
    });
    match (of_label, status) {
        (Some((_, code)), _) => leading_code(code),
        (None, Status::Normal) => leading_code(paragraph),
        (None, _) => leading_code(paragraph).filter(|code| *code < 300),
    }
}

/// Returns the codes in the first column of a table.
pub(super) fn of_rows(table: &Table<'_>) -> Vec<u16> {
    let first = table.body.iter().filter_map(|row| row.cells.first());
    first.filter_map(|cell| leading_code(&reference::plain(cell))).collect()
}

/// Returns the code at the beginning of a heading such as "400 Bad Request" or "**200**", but not that of "200 servers".
fn leading_code(heading: &str) -> Option<u16> {
    let heading = heading.trim();
    let code = number(heading).filter(|code| *code >= 200)?;
    let rest = heading.get(3..)?.trim_start();
    rest.chars().next().is_none_or(|next| next.is_uppercase() || matches!(next, '(' | ':')).then_some(code)
}

/// Parses the status code at the beginning of a text. No digit may follow it.
fn number(text: &str) -> Option<u16> {
    let code = text.get(..3)?.parse().ok()?;
    let is_whole = !text.get(3..)?.starts_with(|next: char| next.is_ascii_alphanumeric());
    (is_whole && (100..600).contains(&code)).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::{CODE, LABELS, Status, normal};

    #[test]
    fn each_label_has_the_word_that_is_searched_first() {
        for label in LABELS {
            assert!(label.contains(CODE), "{label}");
        }
    }

    #[test]
    fn a_paragraph_states_the_status_of_a_normal_response() {
        for (paragraph, status, expected) in [
            ("202", Status::Normal, Some(202)),
            ("300", Status::Normal, Some(300)),
            ("300", Status::Unsaid, None),
            ("Normal: 300", Status::Unsaid, Some(300)),
            ("204 No Content", Status::Unsaid, Some(204)),
            ("200 servers at most", Status::Unsaid, None),
            ("None", Status::Normal, None),
        ] {
            assert_eq!(normal(paragraph, status), expected, "{paragraph}");
        }
    }
}
