//! Which characters are printable.

use alloc::string::String;

/// Characters that are invisible although `str::escape_debug` does not escape them.
const INVISIBLE: [(char, char); 7] = [
    ('\u{34f}', '\u{34f}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{fe00}', '\u{fe0e}'),
    ('\u{ffa0}', '\u{ffa0}'),
    ('\u{e0100}', '\u{e01ef}'),
];

/// Whether the character is a space of any width, but not a line separator.
pub fn is_blank(c: char) -> bool {
    c.is_whitespace() && !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}')
}

/// Whether the character is shown unchanged or as a space.
pub fn prints(c: char) -> bool {
    is_blank(c) || is_visible(c)
}

/// Whether the character is shown unchanged. A space that is not ASCII is not.
///
/// ```
/// use restable_model::printable::is_visible;
///
/// assert!(is_visible('é') && is_visible(' '));
/// assert!(!is_visible('\n') && !is_visible('\u{200b}') && !is_visible('\u{202e}'));
/// ```
pub fn is_visible(c: char) -> bool {
    if c.is_ascii() {
        return !c.is_ascii_control();
    }
    if INVISIBLE.iter().any(|(first, last)| (*first..=*last).contains(&c)) {
        return false;
    }
    // `char::escape_debug` also escapes combining marks, which `str::escape_debug` keeps after a letter.
    let mut letter = String::from("a");
    letter.push(c);
    letter.escape_debug().count() == 2
}
