//! Text of which the character set is not known.

use alloc::string::String;

/// The text of `bytes` that are not UTF-8, if each character above ASCII is one byte, or two as in GBK and Big5.
///
/// The second byte may be that of a backslash or a brace, which then means none. Characters above ASCII become U+FFFD.
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
