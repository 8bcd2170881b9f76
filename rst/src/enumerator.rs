//! The enumerators that begin items of enumerated lists.

/// An enumerator at the start of a text; see "Enumerated Lists" of the specification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Enumerator {
    pub(super) format: Format,
    /// The length of the marker in bytes.
    pub(super) length: usize,
    sequence: Sequence,
}

/// The characters around the ordinal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// `(1)`
    Parentheses,
    /// `1)`
    RightParenthesis,
    /// `1.`
    Period,
}

/// The kind of ordinal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sequence {
    /// `#`, which continues a list of any other kind.
    Automatic,
    Arabic,
    /// One letter, or a Roman numeral: `i` can be either.
    Lower,
    Upper,
}

/// No Roman numeral is longer than `mmmmdcccclxxxxviiii`, and no list is longer either.
const MAX_ORDINAL_LENGTH: usize = 19;

impl Enumerator {
    /// The enumerator at the start of a text. A space or the end of the line must follow.
    pub(super) fn of(text: &str) -> Option<Self> {
        let (open, rest) = text.strip_prefix('(').map_or((false, text), |rest| (true, rest));
        let length = rest.bytes().take(MAX_ORDINAL_LENGTH + 1).position(|byte| matches!(byte, b'.' | b')'))?;
        let (ordinal, rest) = rest.split_at_checked(length)?;
        let format = match (open, rest.as_bytes().first()?) {
            (true, b')') => Format::Parentheses,
            (false, b')') => Format::RightParenthesis,
            (false, b'.') => Format::Period,
            _ => return None,
        };
        let sequence = Sequence::of(ordinal)?;
        let ends = matches!(rest.as_bytes(), [_] | [_, b' ', ..]);
        ends.then_some(Self { format, length: usize::from(open) + length + 1, sequence })
    }

    /// Whether an item with this marker belongs to the list of an item whose marker is `previous`.
    pub(super) fn continues(self, previous: &str) -> bool {
        Self::of(previous).is_some_and(|previous| {
            previous.format == self.format
                && (previous.sequence == self.sequence || self.sequence == Sequence::Automatic)
        })
    }
}

impl Sequence {
    fn of(ordinal: &str) -> Option<Self> {
        let all = |accept: fn(u8) -> bool| ordinal.bytes().all(accept);
        match ordinal.as_bytes() {
            [] => None,
            b"#" => Some(Self::Automatic),
            [letter] if letter.is_ascii_lowercase() => Some(Self::Lower),
            [letter] if letter.is_ascii_uppercase() => Some(Self::Upper),
            _ if all(|byte| byte.is_ascii_digit()) => Some(Self::Arabic),
            _ if all(|byte| byte.is_ascii_lowercase()) && is_roman(&ordinal.to_ascii_uppercase()) => Some(Self::Lower),
            _ if all(|byte| byte.is_ascii_uppercase()) && is_roman(ordinal) => Some(Self::Upper),
            _ => None,
        }
    }
}

/// The spellings of thousands, hundreds, tens and ones, longer ones before their own prefixes.
const NUMERALS: [&[&str]; 4] = [
    &["MMMM", "MMM", "MM", "M"],
    &["CM", "DCCC", "DCC", "DC", "D", "CD", "CCC", "CC", "C"],
    &["XC", "LXXX", "LXX", "LX", "L", "XL", "XXX", "XX", "X"],
    &["IX", "VIII", "VII", "VI", "V", "IV", "III", "II", "I"],
];

/// Whether this is a well-formed Roman numeral. `ID.` is not one, and occurs often in cells.
fn is_roman(ordinal: &str) -> bool {
    let rest = NUMERALS.iter().fold(ordinal, |rest, numerals| {
        numerals.iter().find_map(|numeral| rest.strip_prefix(*numeral)).unwrap_or(rest)
    });
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_known() {
        for (text, length) in [("#. x", 2), ("1.", 2), ("(12) x", 4), ("a) x", 2), ("iv. x", 3), ("(C) x", 3)] {
            assert_eq!(Enumerator::of(text).map(|found| found.length), Some(length), "{text}");
        }
    }

    #[test]
    fn words_and_numbers_in_text_are_none() {
        for text in ["1.5 x", "e.g. x", "(see) x", "Name. x", "(1. x", "), x", "", "漢. x"] {
            assert_eq!(Enumerator::of(text), None, "{text}");
        }
    }

    #[test]
    fn an_automatic_item_continues_any_list_of_its_format() {
        let continues = |text, previous| Enumerator::of(text).is_some_and(|found| found.continues(previous));
        assert!(continues("#. x", "1.") && continues("ii. x", "i."));
        assert!(!continues("#. x", "1)") && !continues("a. x", "1."));
    }
}
