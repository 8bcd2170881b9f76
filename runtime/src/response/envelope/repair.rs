//! Mends the one fault that service documentation and services share: commas before a closing bracket.

use alloc::string::String;

/// `text` without the commas that stand before `}` or `]`, or `None` where there are none.
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

/// Where each comma outside of strings begins and ends.
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
