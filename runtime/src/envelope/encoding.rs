//! Makes text of a body that is not UTF-8, so that its codes, which are ASCII, can be read.

use alloc::string::String;

use super::found::Found;
use super::json;

/// The text of `body`, with U+FFFD for what is not UTF-8.
///
/// In GBK, Big5 and Shift JIS the second byte of a character may be that of a backslash. Where that occurs and reading
/// pairs of bytes as one character gives JSON, pairs are read.
pub(super) fn as_text(body: &[u8]) -> String {
    let (paired, hides_backslash) = in_pairs(body);
    if hides_backslash && json::read(&paired, &mut Found::new(true)).is_ok() {
        return paired;
    }
    String::from_utf8_lossy(body).into_owned()
}

/// `body` with one U+FFFD for each byte from 0x81 on and its successor, and whether a successor was a backslash.
fn in_pairs(body: &[u8]) -> (String, bool) {
    let mut text = String::with_capacity(body.len());
    let mut hides_backslash = false;
    let mut bytes = body.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        if byte.is_ascii() {
            text.push(char::from(byte));
            continue;
        }
        text.push(char::REPLACEMENT_CHARACTER);
        hides_backslash |= bytes.next_if(|next| *next >= 0x40 && *next != 0x7f) == Some(b'\\');
    }
    (text, hides_backslash)
}
