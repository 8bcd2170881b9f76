//! Backslash escapes; see "Escaping Mechanism" of the specification.

use std::borrow::Cow;

/// Resolves the escapes in a text: a backslash is replaced by the character after it, and removes a space after it.
pub(crate) fn unescape(text: &str) -> Cow<'_, str> {
    let Some((before, mut rest)) = text.split_once('\\') else {
        return Cow::Borrowed(text);
    };
    let mut plain = String::with_capacity(text.len());
    plain.push_str(before);
    loop {
        let mut characters = rest.chars();
        plain.extend(characters.next().filter(|escaped| !escaped.is_whitespace()));
        let Some((before, behind)) = characters.as_str().split_once('\\') else {
            plain.push_str(characters.as_str());
            return Cow::Owned(plain);
        };
        plain.push_str(before);
        rest = behind;
    }
}

/// Whether the character at a byte offset is preceded by a backslash that is not itself escaped.
pub(super) fn is_escaped(text: &str, at: usize) -> bool {
    let before = text.as_bytes().get(..at).unwrap_or_default();
    before.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backslash_escapes_the_next_character() {
        assert_eq!(unescape(r"a\*b\\c\ d\"), r"a*b\cd");
        assert!(matches!(unescape("plain"), Cow::Borrowed("plain")));
    }

    #[test]
    fn an_escaped_backslash_escapes_nothing() {
        assert!(is_escaped(r"a\*", 2));
        assert!(!is_escaped(r"a\\*", 3));
        assert!(!is_escaped("*", 0));
    }
}
