//! The dialects of pages, and which one a page is written in.

use std::fmt;

/// How the pages of a service are written.
///
/// The pages show it, so that it need not be set: with [`:original_name:`](Self::Otc) at the beginning, or with the
/// directives of [`OpenStack`](Self::OpenStack).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Dialect {
    /// The pages of the Open Telekom Cloud: a page for each operation, with tables of its parameters.
    Otc,
    /// The pages of OpenStack's projects: an operation for each `rest_method`, or for each title such as `GET /v1/boxes`, in
    /// files that a document includes.
    OpenStack,
}

impl Dialect {
    /// Every dialect.
    pub const ALL: &'static [Self] = &[Self::Otc, Self::OpenStack];

    /// Returns the word for the dialect, which the option `--dialect` takes.
    ///
    /// ```
    /// use restable_bindgen::Dialect;
    ///
    /// assert_eq!(Dialect::from_keyword("openstack"), Some(Dialect::OpenStack));
    /// assert_eq!(Dialect::Otc.keyword(), "otc");
    /// ```
    pub const fn keyword(self) -> &'static str {
        match self {
            Self::Otc => "otc",
            Self::OpenStack => "openstack",
        }
    }

    /// Returns the dialect with this word.
    pub fn from_keyword(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|dialect| dialect.keyword() == word)
    }

    /// Returns the dialect that a page shows, if it shows one. `is_address` says whether a title is a method and a path.
    pub(crate) fn of_page(text: &str, is_address: fn(&str) -> bool) -> Option<Self> {
        let end = text.char_indices().map(|(at, _)| at).nth(HEAD).unwrap_or(text.len());
        if text.get(..end).is_some_and(|head| head.contains(":original_name:")) {
            return Some(Self::Otc);
        }
        let is_openstack = has_directive(text) || has_address_as_title(text, is_address);
        is_openstack.then_some(Self::OpenStack)
    }
}

impl fmt::Display for Dialect {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.keyword())
    }
}

/// The first characters of a page, which have its field list.
const HEAD: usize = 300;

/// Returns whether a page has a directive of `OpenStack`.
fn has_directive(text: &str) -> bool {
    text.match_indices(".. ").any(|(at, dots)| {
        let rest = text.get(at + dots.len()..).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default();
        let is_include = line.starts_with("include::") && line.trim_end().strip_suffix(".inc").is_some();
        is_include || ["rest_method", "rest_parameters", "rest_expand_all"].iter().any(|name| line.starts_with(name))
    })
}

/// Returns whether a title of a page is the address of an operation.
fn has_address_as_title(text: &str, is_address: fn(&str) -> bool) -> bool {
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        // A method has a capital letter at its beginning; most lines do not, or are sentences.
        let begins = line.trim_start_matches('`').starts_with(|first: char| first.is_ascii_uppercase());
        let below = lines.peek().map(|below| below.trim_end()).unwrap_or_default();
        let is_title = begins && below.len() > 2 && below.chars().all(|letter| letter.is_ascii_punctuation());
        if is_title && below.chars().all(|letter| below.starts_with(letter)) && is_address(line.trim()) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::Dialect;

    #[test]
    fn a_page_shows_its_dialect() {
        let is_address = |title: &str| title == "GET /v1";
        for (text, expected) in [
            (":original_name: kite.html\n\n.. rest_method:: GET /\n", Some(Dialect::Otc)),
            ("Kites\n=====\n\n.. rest_method:: GET /\n", Some(Dialect::OpenStack)),
            ("Kites\n=====\n\n.. include:: kites.inc\n", Some(Dialect::OpenStack)),
            ("Kites\n=====\n\n.. include:: kites.rst\n", None),
            ("Kites\n=====\n\nGET /v1\n-------\n", Some(Dialect::OpenStack)),
            ("Kites\n=====\n\nGET /v1\n\n-------\n", None),
            ("", None),
        ] {
            assert_eq!(Dialect::of_page(text, is_address), expected, "{text}");
        }
    }
}
