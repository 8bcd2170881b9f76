//! Repairs the one syntax error that documentation and services have in common: a comma before a closing bracket.

use alloc::string::String;

/// `text` without the commas before `}` or `]`, or `None` if it has none.
pub(super) fn without_trailing_commas(text: &str) -> Option<String> {
    let mut mended = String::with_capacity(text.len());
    let mut copied = 0;
    for (at, comma) in commas(text) {
        let rest = text.get(comma..).unwrap_or_default();
        if rest.trim_start().starts_with(['}', ']']) {
            mended.push_str(text.get(copied..at).unwrap_or_default());
            copied = comma;
        }
    }
    mended.push_str(text.get(copied..).unwrap_or_default());
    (copied > 0).then_some(mended)
}

/// The start and the end of each comma outside of strings.
fn commas(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut in_string = false;
    let mut escaped = false;
    text.bytes().enumerate().filter_map(move |(at, byte)| {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_string,
            b'"' => in_string = !in_string,
            b',' if !in_string => return Some((at, at + 1)),
            _ => {}
        }
        None
    })
}
