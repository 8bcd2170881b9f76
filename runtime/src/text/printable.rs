//! Text of a server in errors and traces: one line of printable characters with a limited length.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt::{self, Write as _};

use restable_model::printable::{is_blank, is_visible};

/// How many characters of one text are shown.
pub(crate) const MAX_LEN: usize = 1_000;

/// How many entries of a list are shown.
const MOST: usize = 16;

/// A text of a server. `Display` writes it on one line; `Debug` does the same in quotes.
///
/// Control characters, line separators, and characters that are invisible, unassigned or change the direction of text
/// are escaped (`\n`, `\u{202e}`). A text longer than [`MAX_LEN`] is shortened and followed by its length.
#[derive(Clone, Copy)]
pub(crate) struct Printable<'a>(pub(crate) &'a str);

impl fmt::Display for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&line(self.0))
    }
}

impl fmt::Debug for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&escaped(self.0, true))
    }
}

/// A text of a server that may be absent.
pub(crate) fn printable(text: Option<&str>) -> Option<Printable<'_>> {
    text.map(Printable)
}

/// Texts of a server. `Debug` writes the first [`MOST`] of them.
pub(crate) struct PrintableList<'a>(pub(crate) &'a [String]);

impl fmt::Debug for PrintableList<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        list.entries(self.0.iter().take(MOST).map(|text| Printable(text)));
        if self.0.len() > MOST { list.finish_non_exhaustive() } else { list.finish() }
    }
}

/// The text as [`Printable`] writes it.
pub(crate) fn line(text: &str) -> Cow<'_, str> {
    if text.len() <= MAX_LEN && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(escaped(text, false))
}

fn escaped(text: &str, quoted: bool) -> String {
    let mut line = Line { text: String::new(), left: MAX_LEN };
    let quote = if quoted { "\"" } else { "" };
    line.text.push_str(quote);
    let whole = text.chars().all(|c| line.push(c, quoted));
    line.text.push_str(quote);
    if !whole {
        // Writing into a `String` cannot fail.
        let _ = write!(line.text, "… ({} bytes)", text.len());
    }
    line.text
}

/// A line with the number of characters that can still be added.
struct Line {
    text: String,
    left: usize,
}

impl Line {
    /// Appends a character and returns whether there was room for it.
    fn push(&mut self, c: char, quoted: bool) -> bool {
        match c {
            '"' | '\\' if quoted => self.extend(c.escape_debug()),
            c if is_blank(c) => self.extend(core::iter::once(' ')),
            c if is_visible(c) => self.extend(core::iter::once(c)),
            '\0'..='\u{7f}' => self.extend(c.escape_debug()),
            _ => self.extend(c.escape_unicode()),
        }
    }

    /// Appends all of an escaped character or nothing, and returns which.
    fn extend(&mut self, escaped: impl Iterator<Item = char> + Clone) -> bool {
        let Some(left) = self.left.checked_sub(escaped.clone().count()) else { return false };
        self.left = left;
        self.text.extend(escaped);
        true
    }
}

/// A URL without the parts that may be secret: the user and the password, the query and the fragment.
///
/// The URL may be invalid. A password that is not percent-encoded breaks the rules of URLs, so everything before the
/// last `@` is removed.
pub(crate) fn url(text: &str) -> String {
    let (scheme, rest) = text.split_once("://").map_or(("", text), |(scheme, rest)| (scheme, rest));
    let (user, rest) = rest.rsplit_once('@').map_or(("", rest), |(_, rest)| ("<redacted>@", rest));
    let end = rest.find(['?', '#']);
    let (rest, query) = end.and_then(|at| rest.split_at_checked(at)).unwrap_or((rest, ""));
    let query = match query.chars().next() {
        Some(mark) => alloc::format!("{mark}<redacted>"),
        None => String::new(),
    };
    let scheme = if scheme.is_empty() { String::new() } else { alloc::format!("{scheme}://") };
    alloc::format!("{scheme}{user}{rest}{query}")
}

/// Applies [`url`] to each URL in a text of an HTTP library.
pub(crate) fn without_urls(text: &str) -> Cow<'_, str> {
    // A reference may be relative: `/path?query`.
    let is_url = |word: &str| word.contains("://") || (word.contains('/') && word.contains('?'));
    if !is_url(text) {
        return Cow::Borrowed(text);
    }
    let words = text.split_inclusive(char::is_whitespace);
    let shown = |word: &str| {
        let (word, blank) = word.split_at_checked(word.trim_end().len()).unwrap_or((word, ""));
        if is_url(word) { url(word) + blank } else { [word, blank].concat() }
    };
    Cow::Owned(words.map(shown).collect())
}
