//! The names of pages in reports, patterns and links.

use std::borrow::Cow;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::Path;

use crate::letter::is_hidden;

/// The name of a page.
pub(super) struct Name {
    /// The directory that contains `api-ref`, or else the searched directory.
    pub(super) service: String,
    /// The path of the page, which begins with the service.
    pub(super) page: String,
    /// Whether the name is the path unchanged, without an encoded part.
    pub(super) is_plain: bool,
}

impl Name {
    /// Returns the name of a page that was found below `root`.
    pub(super) fn new(root: &Path, page: &Path) -> Self {
        let words: Vec<_> = page.iter().map(word).collect();
        let marked = words.iter().position(|word| word == "api-ref").filter(|at| *at > 0).map(|at| at - 1);
        let directory = if root.is_dir() { root } else { root.parent().unwrap_or(root) };
        let from = marked.unwrap_or_else(|| directory.iter().count().saturating_sub(1));
        let words = words.get(from..).unwrap_or_default();
        let is_plain = words.iter().all(|word| matches!(word, Cow::Borrowed(_)));
        Self { service: words.first().map(ToString::to_string).unwrap_or_default(), page: words.join("/"), is_plain }
    }
}

/// Returns a component of a path as text. Bytes that are not UTF-8 and invisible characters would break a line of the
/// report or hide a part of it. They are percent-encoded, so that different names stay different.
fn word(part: &OsStr) -> Cow<'_, str> {
    match part.to_str() {
        Some(part) if !part.chars().any(is_hidden) => Cow::Borrowed(part),
        _ => Cow::Owned(encoded(part.as_encoded_bytes())),
    }
}

fn encoded(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        for letter in chunk.valid().chars() {
            if is_hidden(letter) {
                encode(&mut out, letter.encode_utf8(&mut [0; 4]).as_bytes());
            } else {
                out.push(letter);
            }
        }
        encode(&mut out, chunk.invalid());
    }
    out
}

fn encode(out: &mut String, bytes: &[u8]) {
    for byte in bytes {
        // Writing into a `String` cannot fail.
        let _ = write!(out, "%{byte:02X}");
    }
}
