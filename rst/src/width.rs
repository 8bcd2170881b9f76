//! Counts the columns of lines that are not ASCII.

use unicode_width::UnicodeWidthChar;

/// The columns of a character: two if it is East Asian wide, otherwise one. docutils counts the columns of tables in
/// the same way.
pub(super) fn of(character: char) -> usize {
    if character.is_ascii() { 1 } else { usize::from(character.width() == Some(2)) + 1 }
}

/// The columns of a text.
pub(super) fn of_text(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().map(of).sum() }
}

/// The ways in which tools count columns, in the order in which they are tried: as docutils, one column for every
/// character, and as terminals (combining characters have no column).
const WIDTHS: [fn(char) -> usize; 3] = [of, |_| 1, |character| character.width().unwrap_or(1)];

/// The byte offsets of `columns` (ascending) in `text`, for the first way of counting whose result `accept` accepts.
pub(super) fn offsets(text: &str, columns: &[usize], accept: impl Fn(&[usize]) -> bool) -> Option<Vec<usize>> {
    WIDTHS.iter().filter_map(|way| offsets_by(*way, text, columns)).find(|found| accept(found))
}

/// A column beyond the end of the text maps to its end. Returns `None` if a column is inside a wide character.
fn offsets_by(width: fn(char) -> usize, text: &str, columns: &[usize]) -> Option<Vec<usize>> {
    let mut found = Vec::with_capacity(columns.len());
    let mut characters = text.char_indices();
    let (mut column, mut offset) = (0, 0);
    for &wanted in columns {
        let mut ahead = characters.clone();
        while let Some((_, character)) = ahead.next() {
            // A character without a column belongs to the character before it.
            let follows = column == wanted && wanted > 0 && width(character) == 0;
            if column >= wanted && !follows {
                break;
            }
            column += width(character);
            offset = ahead.offset();
            characters = ahead.clone();
        }
        if column > wanted {
            return None;
        }
        found.push(offset);
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bars(text: &str, columns: &[usize]) -> Option<Vec<usize>> {
        offsets(text, columns, |found| found.iter().all(|&offset| text.as_bytes().get(offset) == Some(&b'|')))
    }

    #[test]
    fn wide_characters_take_two_columns_or_one() {
        assert_eq!(bars("|漢 |", &[0, 4]), Some(vec![0, 5]));
        assert_eq!(bars("|漢 |", &[0, 3]), Some(vec![0, 5]));
    }

    #[test]
    fn combining_characters_take_one_column_or_none() {
        assert_eq!(bars("|e\u{301}|", &[0, 3]), Some(vec![0, 4]));
        assert_eq!(bars("|e\u{301}|", &[0, 2]), Some(vec![0, 4]));
    }

    #[test]
    fn a_border_elsewhere_is_not_found() {
        assert_eq!(bars("|é |", &[0, 5]), None);
    }
}
