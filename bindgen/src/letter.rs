//! Invisible characters.

use std::fmt::Write as _;

/// Returns whether a character changes the direction of text. The compiler rejects the characters of Unicode's
/// bidirectional algorithm in comments and literals (`text_direction_codepoint_in_comment`,
/// `text_direction_codepoint_in_literal`).
const fn turns_text(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// Returns whether a character is invisible: it is a control character, changes the direction of text, or has no width.
/// Clippy rejects characters without width (`invisible_characters`).
pub(crate) fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || turns_text(letter)
        || matches!(letter, '\u{ad}' | '\u{200b}' | '\u{2028}' | '\u{2029}' | '\u{2060}' | '\u{feff}')
}

/// Returns the text on one line: invisible characters are replaced by Rust escapes.
pub(crate) fn in_one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_hidden(letter) {
            // Writing into a `String` cannot fail.
            let _ = write!(out, "{}", letter.escape_default());
        } else {
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::in_one_line;

    #[test]
    fn what_is_not_seen_is_escaped() {
        assert_eq!(in_one_line("a\u{202e}b\nc\u{200b}\u{2028} d"), r"a\u{202e}b\nc\u{200b}\u{2028} d");
        assert_eq!(in_one_line("漢 é"), "漢 é");
    }
}
