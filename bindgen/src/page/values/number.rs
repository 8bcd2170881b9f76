//! Reads numbers with separators of thousands.

use std::borrow::Cow;

/// Removes the commas inside of numbers such as 1,024 from a list with spaces after its other commas.
pub(super) fn without_thousands(list: &str) -> Cow<'_, str> {
    let is_digits = |text: Option<&str>| text.is_some_and(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    let is_inside = |at: usize| {
        let behind = list.get(at + 1..).unwrap_or_default();
        let is_after_digit = list.get(..at).is_some_and(|before| before.ends_with(|last: char| last.is_ascii_digit()));
        is_after_digit && is_digits(behind.get(..3)) && !is_digits(behind.get(3..4).filter(|next| !next.is_empty()))
    };
    if !list.contains(", ") || !list.match_indices(',').any(|(at, _)| is_inside(at)) {
        return Cow::Borrowed(list);
    }
    list.char_indices().filter(|(at, letter)| *letter != ',' || !is_inside(*at)).map(|(_, letter)| letter).collect()
}
