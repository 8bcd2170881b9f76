//! Prepares a page for parsing: removes the byte order mark, and replaces tabs, lone carriage returns and control
//! characters.

use std::borrow::Cow;

use super::problem::{Problem, ProblemKind};

/// "Whitespace" of the specification: a tab advances to the next multiple of eight columns.
const TAB: usize = 8;

/// The replacement of a control character.
const REPLACEMENT: char = char::REPLACEMENT_CHARACTER;

/// Returns the page without a byte order mark; a corrected copy if it has tabs or control characters.
pub(super) fn clean<'a>(source: &'a str, problems: &mut Vec<Problem>) -> Cow<'a, str> {
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    if is_clean(source.as_bytes()) { Cow::Borrowed(source) } else { Cow::Owned(correct(source, problems)) }
}

fn is_clean(bytes: &[u8]) -> bool {
    let is_control = |byte: u8| (byte < b' ' && byte != b'\n') || byte == 0x7f;
    // The loop has no early exit and counts nothing, so that the compiler can vectorize it.
    if !bytes.iter().fold(false, |found, &byte| found | is_control(byte)) {
        return true;
    }
    let control = bytes.iter().filter(|&&byte| is_control(byte)).count();
    control == memchr::memmem::find_iter(bytes, b"\r\n").count()
}

fn correct(source: &str, problems: &mut Vec<Problem>) -> String {
    let mut text = String::with_capacity(source.len() + source.len() / 8);
    let (mut line, mut column) = (1, 0);
    let mut characters = source.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => continue,
            '\n' | '\r' => text.push('\n'),
            '\t' => text.extend(std::iter::repeat_n(' ', TAB - column % TAB)),
            '\u{b}' | '\u{c}' => text.push(' '),
            control if control.is_ascii_control() => {
                problems.push(Problem::new(line, ProblemKind::ControlCharacter));
                text.push(REPLACEMENT);
            }
            other => text.push(other),
        }
        match character {
            '\n' | '\r' => (line, column) = (line + 1, 0),
            '\t' => column += TAB - column % TAB,
            other => column += super::width::of(other),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(source: &str) -> (Cow<'_, str>, usize) {
        let mut problems = Vec::new();
        (clean(source, &mut problems), problems.len())
    }

    #[test]
    fn a_clean_page_is_borrowed() {
        assert!(matches!(cleaned("\u{feff}a\r\nb\n").0, Cow::Borrowed("a\r\nb\n")));
    }

    #[test]
    fn tabs_go_to_the_next_stop() {
        assert_eq!(cleaned("\ta\nab\tc\n漢\td").0, "        a\nab      c\n漢      d");
    }

    #[test]
    fn a_lone_carriage_return_ends_a_line() {
        assert_eq!(cleaned("a\rb\r\nc").0, "a\nb\nc");
    }

    #[test]
    fn control_characters_are_replaced_and_reported() {
        assert_eq!(cleaned("a\0b\u{c}c"), ("a\u{fffd}b c".into(), 1));
    }
}
