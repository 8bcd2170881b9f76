//! Which side of a call a section, a table or an example is about.

/// The request or the response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Response,
}

impl Side {
    /// Returns the side that a title names, if it names one. A section about status codes or errors has neither.
    pub(super) fn of_title(title: &str) -> Option<Self> {
        let title = title.to_lowercase();
        let has = |word: &str| title.contains(word);
        let is_about_codes = has("response code") || has("status code") || has("error");
        if is_about_codes && !has("param") && !has("body") {
            None
        } else if has("response") {
            Some(Self::Response)
        } else if has("request") || has("query") || title.starts_with("path") {
            Some(Self::Request)
        } else {
            None
        }
    }

    /// Returns the side of the innermost title that names one.
    pub(super) fn of_titles<'t>(titles: impl DoubleEndedIterator<Item = &'t str>) -> Option<Self> {
        titles.rev().find_map(Self::of_title)
    }

    /// Returns the side that the name of an example's file, or the line above it, names.
    pub(super) fn of_example(text: &str) -> Option<Self> {
        let text = text.to_lowercase();
        let words = || text.split(|letter: char| !letter.is_ascii_alphanumeric());
        let is_request = text.contains("request") || words().any(|word| word == "req");
        let is_response = text.contains("response") || words().any(|word| matches!(word, "resp" | "res" | "reply"));
        match (is_request, is_response) {
            (true, false) => Some(Self::Request),
            (false, true) => Some(Self::Response),
            _ => None,
        }
    }
}

/// Returns whether a section with this title is a part of the operation before it, whatever its level.
pub(super) fn belongs_to_operation(title: &str) -> bool {
    let lower = title.to_lowercase();
    let has = |word: &str| lower.contains(word);
    Side::of_title(title).is_some() || has("example") || has("response code") || has("status code") || has("parameters")
}
