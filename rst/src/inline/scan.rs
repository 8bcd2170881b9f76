//! Scans a text for inline markup.

use std::borrow::Cow;

use super::boundary::{is_quoted, may_begin, may_end};
use super::escape::{is_escaped, unescape};
use super::interpreted::{phrase_reference, role_name, role_text, suffix_length};
use super::reference::{address, label_before, name_before};
use super::{Inline, ReferenceTarget};

/// Whether this character can begin markup, an escape or an address.
pub(super) const fn is_special(byte: u8) -> bool {
    matches!(byte, b'*' | b'`' | b'_' | b'|' | b'\\' | b':')
}

/// Whether a text has a special character.
pub(super) fn has_special(bytes: &[u8]) -> bool {
    // The loop has no early exit, so that the compiler can vectorize it.
    bytes.iter().fold(false, |found, &byte| found | is_special(byte))
}

/// The position of the first special character.
fn next_special(bytes: &[u8]) -> Option<usize> {
    let mut rest = bytes;
    while let Some((head, behind)) = rest.split_first_chunk::<16>() {
        if has_special(head) {
            break;
        }
        rest = behind;
    }
    let skipped = bytes.len() - rest.len();
    rest.iter().position(|&byte| is_special(byte)).map(|at| skipped + at)
}

pub(super) fn scan(text: &str) -> Vec<Inline<'_>> {
    let mut scanner = Scanner { text, at: 0, plain: 0, found: Vec::new(), unclosed: Vec::new() };
    while let Some(next) = next_special(scanner.rest().as_bytes()) {
        scanner.at += next;
        if !scanner.special() {
            scanner.at += 1;
        }
    }
    scanner.text_until(text.len());
    scanner.found
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
    /// The start of the text that is not in `found` yet.
    plain: usize,
    found: Vec<Inline<'t>>,
    /// The end-strings that do not occur in the rest of the text. Without this cache, a text with many start-strings
    /// would be searched to its end for each of them.
    unclosed: Vec<&'static str>,
}

/// The end of some markup.
struct Closing {
    string: &'static str,
    /// Whether a backslash escapes the end-string.
    escapes: bool,
}

const EMPHASIS: Closing = Closing { string: "*", escapes: true };
const STRONG: Closing = Closing { string: "**", escapes: true };
const LITERAL: Closing = Closing { string: "``", escapes: false };
const SUBSTITUTION: Closing = Closing { string: "|", escapes: true };
const INTERPRETED: Closing = Closing { string: "`", escapes: true };

impl<'t> Scanner<'t> {
    fn before(&self) -> &'t str {
        self.text.get(..self.at).unwrap_or_default()
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn slice(&self, start: usize, end: usize) -> &'t str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// Reads the markup at the current special character; returns `false` if the character is text.
    fn special(&mut self) -> bool {
        let rest = self.rest();
        match rest.as_bytes() {
            [b'\\', ..] => self.escape(),
            [b'*', b'*', ..] => self.quoted(&STRONG, |text| Inline::Strong(unescape(text))),
            [b'*', ..] => self.quoted(&EMPHASIS, |text| Inline::Emphasis(unescape(text))),
            [b'`', b'`', ..] => self.quoted(&LITERAL, Inline::Literal),
            [b'`', ..] => self.interpreted("", 0),
            [b'|', ..] => self.quoted(&SUBSTITUTION, Inline::SubstitutionReference),
            [b':', b'/', b'/', ..] => self.address(),
            [b':', ..] => self.role(),
            [b'_', b'`', ..] if may_begin(self.before()) => self.inline_target(),
            [b'_', ..] => self.reference(),
            _ => false,
        }
    }

    /// Skips an escaped character, which is resolved later with the text around it.
    fn escape(&mut self) -> bool {
        self.at += 1 + self.rest().chars().nth(1).map_or(0, char::len_utf8);
        true
    }

    /// Reads markup whose start-string and end-string are equal.
    fn quoted(&mut self, closing: &Closing, inline: impl FnOnce(&'t str) -> Inline<'t>) -> bool {
        let Some((start, end)) = self.content(0, closing) else {
            return false;
        };
        self.add(self.at, inline(self.slice(start, end)), end + closing.string.len());
        true
    }

    /// The content of markup whose start-string, at `offset` from the current position, is also its end-string.
    fn content(&mut self, offset: usize, closing: &Closing) -> Option<(usize, usize)> {
        let start = self.at + offset + closing.string.len();
        let behind = self.slice(start, self.text.len());
        let begins = may_begin(self.before()) && !is_quoted(self.before(), behind);
        if !begins || behind.starts_with(|next: char| next.is_whitespace()) {
            return None;
        }
        let end = self.closing(start, closing)?;
        Some((start, end))
    }

    /// The position of the end-string: after at least one character, not after a space, and where markup may end.
    fn closing(&mut self, start: usize, closing: &Closing) -> Option<usize> {
        if self.unclosed.contains(&closing.string) {
            return None;
        }
        // A search for the first byte needs no preparation, and most texts are short.
        let string = closing.string.as_bytes();
        let behind = self.text.as_bytes().get(start..).unwrap_or_default();
        for found in memchr::memchr_iter(*string.first()?, behind) {
            let is_closing = behind.get(found..).is_some_and(|rest| rest.starts_with(string));
            if is_closing && self.closes(start, start + found, closing) {
                return Some(start + found);
            }
        }
        self.unclosed.push(closing.string);
        None
    }

    fn closes(&self, start: usize, end: usize, closing: &Closing) -> bool {
        let behind = self.slice(end + closing.string.len(), self.text.len());
        let blank = self.slice(start, end).ends_with(char::is_whitespace);
        let hidden = closing.escapes && is_escaped(self.text, end);
        end > start && !blank && !hidden && may_end(without_suffix(behind, closing))
    }

    /// Reads interpreted text or a reference in backquotes; the role before it is `offset` bytes long.
    fn interpreted(&mut self, role: &'t str, offset: usize) -> bool {
        let Some((start, end)) = self.content(offset, &INTERPRETED) else {
            return false;
        };
        let content = self.slice(start, end);
        let behind = self.slice(end + 1, self.text.len());
        let suffix = suffix_length(behind);
        let inline = match (behind.get(..suffix).unwrap_or_default(), role) {
            ("_" | "__", "") => phrase_reference(content, suffix),
            (suffix, "") => role_text(suffix.trim_matches(':'), content),
            (_, role) => role_text(role, content),
        };
        self.add(self.at, inline, end + 1 + suffix);
        true
    }

    fn role(&mut self) -> bool {
        let rest = self.rest();
        let Some(name) = role_name(rest) else {
            return false;
        };
        let length = name.len() + 2;
        rest.as_bytes().get(length) == Some(&b'`') && self.interpreted(name, length)
    }

    fn inline_target(&mut self) -> bool {
        let Some((start, end)) = self.content(1, &INTERPRETED) else {
            return false;
        };
        self.add(self.at, Inline::Target(unescape(self.slice(start, end))), end + 1);
        true
    }

    /// Reads `name_`, `name__` or `[label]_`, which ends at the current position.
    fn reference(&mut self) -> bool {
        let length = self.rest().len() - self.rest().trim_start_matches('_').len();
        let end = self.at + length;
        let before = self.slice(self.plain, self.at);
        if length > 2 || !may_end(self.slice(end, self.text.len())) {
            return false;
        }
        if let Some(label) = label_before(before).filter(|_| length == 1) {
            self.add(self.at - label.len() - 2, Inline::FootnoteReference(label), end);
        } else if let Some(name) = name_before(before) {
            let target = if length == 1 { ReferenceTarget::Name(name.into()) } else { ReferenceTarget::Anonymous };
            self.add(self.at - name.len(), Inline::Reference { text: name.into(), target }, end);
        } else {
            return false;
        }
        true
    }

    fn address(&mut self) -> bool {
        let before = self.slice(self.plain, self.at);
        let Some((scheme, length)) = address(before, self.rest()) else {
            return false;
        };
        let (start, end) = (self.at - scheme, self.at + length);
        let uri = Cow::Borrowed(self.slice(start, end));
        self.add(start, Inline::Reference { text: uri.clone(), target: ReferenceTarget::Uri(uri) }, end);
        true
    }

    /// Adds a piece of markup, and the text before it.
    fn add(&mut self, start: usize, inline: Inline<'t>, end: usize) {
        self.text_until(start);
        self.found.push(inline);
        (self.plain, self.at) = (end, end);
    }

    fn text_until(&mut self, end: usize) {
        let text = unescape(self.slice(self.plain, end));
        if !text.is_empty() {
            self.found.push(Inline::Text(text));
        }
    }
}

/// The text after the markup and its suffix.
fn without_suffix<'t>(behind: &'t str, closing: &Closing) -> &'t str {
    let suffix = if closing.string == INTERPRETED.string { suffix_length(behind) } else { 0 };
    behind.get(suffix..).unwrap_or_default()
}
