//! Text in an unknown character set.

use alloc::string::String;

/// Decodes `bytes` that are not UTF-8. Each character above ASCII has one byte, or two as in GBK and Big5.
///
/// The second byte may have the value of a backslash or a brace and is not one. Characters above ASCII become U+FFFD.
pub(super) fn of_two_bytes(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if first.is_ascii() {
            text.push(char::from(*first));
            continue;
        }
        text.push(char::REPLACEMENT_CHARACTER);
        if let Some((0x40..=0x7e | 0x80..=0xfe, after)) = rest.split_first() {
            rest = after;
        }
    }
    text
}
