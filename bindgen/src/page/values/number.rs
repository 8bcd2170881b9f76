//! Reads numbers that have a meaning each, and numbers with separators of thousands.

use std::borrow::Cow;

use super::{DocumentedValue, at_least_two, distinct, of};

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

/// Returns the values of a text in which each sentence is a number with its meaning: "0: It is shut. 1: It is open."
pub(super) fn in_sentences(text: &str) -> Vec<DocumentedValue> {
    let value = |sentence: &str| {
        let (number, meaning) = sentence.trim().trim_end_matches('.').split_once(": ")?;
        let is_number = number.parse::<i64>().is_ok();
        (is_number && meaning.starts_with(char::is_alphabetic)).then(|| of(number, meaning))
    };
    distinct(text.split(". ").map(value).collect::<Option<_>>().unwrap_or_default())
}

/// Labels in capital letters that are no values.
const LABELS: [&str; 7] = ["NOTE", "NOTICE", "WARNING", "CAUTION", "IMPORTANT", "DEFAULT", "EXAMPLE"];

/// Returns the values of sentences that begin with a constant in capital letters each, after a sentence about all of them: "State of
/// the lid. OPEN: It is up. SHUT: It is down."
pub(super) fn constants_in_sentences(text: &str) -> Vec<DocumentedValue> {
    let value = |sentence: &str| {
        let (constant, meaning) = sentence.trim().trim_end_matches('.').split_once(": ")?;
        let is_letter = |letter: char| letter.is_ascii_uppercase() || letter == '_';
        let is_constant = constant.len() > 1 && constant.chars().all(is_letter) && !LABELS.contains(&constant);
        (is_constant && meaning.starts_with(char::is_alphabetic)).then(|| of(constant, meaning))
    };
    let Some((first, rest)) = text.split_once(". ") else { return Vec::new() };
    let text = if value(first).is_some() { text } else { rest };
    distinct(text.split(". ").map(value).collect::<Option<_>>().unwrap_or_default())
}

/// Returns the values of a text such as `1: open; 2: shut.`: numbers or booleans, each with its meaning.
pub(super) fn numbered(text: &str) -> Vec<DocumentedValue> {
    let mut values = Vec::new();
    for part in text.trim_end_matches('.').split([';', '；']) {
        let Some((number, meaning)) = part.split_once([':', '：']) else { return Vec::new() };
        let (number, meaning) = (number.trim(), meaning.trim());
        let is_number = number.parse::<i64>().is_ok() || matches!(number, "true" | "false");
        if !is_number || meaning.is_empty() || !meaning.starts_with(char::is_alphabetic) {
            return Vec::new();
        }
        values.push(of(number, meaning));
    }
    at_least_two(distinct(values))
}
