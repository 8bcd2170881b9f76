//! Names the variants of an enumeration by their values, or numbers by their meanings.

use std::collections::HashMap;

use super::super::name;
use crate::page::DocumentedValue;

/// The maximum number of words of a meaning in a name.
const MAX_WORDS: usize = 5;

/// Words that a name does not end with when a meaning is cut.
const JOINING: [&str; 19] = [
    "a", "an", "the", "of", "to", "in", "for", "with", "and", "or", "is", "are", "been", "be", "on", "at", "by",
    "from", "that",
];

/// Returns the names of numbers by their meanings: `0: the kite flies` becomes `KiteFlies`. A value without a meaning, or with
/// that of another value, has none. Returns no names unless all values are numbers or UUIDs.
pub(super) fn of_meanings(values: &[DocumentedValue]) -> Vec<Option<String>> {
    let is_opaque = |value: &DocumentedValue| value.value.parse::<f64>().is_ok() || is_uuid(&value.value);
    if !values.iter().all(is_opaque) {
        return vec![None; values.len()];
    }
    let names: Vec<_> = values.iter().map(|value| of_meaning(value.meaning.marked())).collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for name in names.iter().flatten() {
        *counts.entry(name).or_default() += 1;
    }
    let is_single = |name: &String| counts.get(name.as_str()) == Some(&1);
    names.iter().map(|name| name.clone().filter(is_single)).collect()
}

fn is_uuid(value: &str) -> bool {
    value.len() >= 32 && value.chars().all(|letter| letter.is_ascii_hexdigit() || letter == '-')
}

fn of_meaning(meaning: &str) -> Option<String> {
    const BEGINNINGS: [&str; 10] = [
        "indicates that ",
        "indicates ",
        "indicating ",
        "means that ",
        "means ",
        "specifies ",
        "the value ",
        "is ",
        "that ",
        "for ",
    ];
    let clause = meaning.split(['.', ',', ';', '(', ':', '\n', '（', '\u{1}']).next().unwrap_or_default().trim();
    let clause = BEGINNINGS.iter().fold(clause, |clause, begin| clause.strip_prefix(begin).unwrap_or(clause));
    let begins = clause.starts_with(|first: char| first.is_ascii_alphabetic());
    let name = name::r#type(&first_words(clause));
    (begins && !name.is_empty()).then_some(name)
}

/// Returns the first words of a clause, without a joining word at their end.
fn first_words(clause: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut count = 0;
    for word in name::words(clause) {
        count += usize::from(!matches!(word.to_lowercase().as_str(), "a" | "an" | "the"));
        if count > MAX_WORDS {
            while words.last().is_some_and(|last| JOINING.contains(&last.to_lowercase().as_str())) {
                words.pop();
            }
            break;
        }
        words.push(word);
    }
    words.join(" ")
}

/// Returns the name of a variant: `ROLLBACK_FAIL` becomes `RollbackFail`, `3` becomes `N3`, `-1` becomes `Minus1`, `=` becomes
/// `Equal`.
pub(super) fn of_value(value: &str, integers: bool) -> String {
    if let Some(name) = of_operator(value) {
        return name.to_owned();
    }
    match value.strip_prefix('-').filter(|_| integers) {
        Some(positive) => format!("Minus{positive}"),
        // A variant is used with the name of its enumeration, so only `Self` cannot be one.
        None => match name::pascal(value) {
            name if name == "Self" => "SelfValue".to_owned(),
            name if name::r#type(value) == format!("{name}Item") => name,
            _ => name::r#type(value),
        },
    }
}

/// Returns whether a value has a plus sign between a word and a number: `UTC+01:00`.
pub(super) fn has_plus(value: &str) -> bool {
    signs(value).any(|(at, _)| value.get(at..).is_some_and(|rest| rest.starts_with('+')))
}

/// Writes the signs between words and numbers as words. Another value of the list may differ in its sign only: `UTC-01:00`.
pub(super) fn with_signs(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut from = 0;
    for (at, word) in signs(value) {
        out.extend([value.get(from..at).unwrap_or_default(), word]);
        from = at + 1;
    }
    out + value.get(from..).unwrap_or_default()
}

/// Returns the places of the signs between words and numbers in a value, and what they are called.
fn signs(value: &str) -> impl Iterator<Item = (usize, &'static str)> {
    value.match_indices(['+', '-']).filter_map(|(at, sign)| {
        let (before, behind) = (value.get(..at)?, value.get(at + 1..)?);
        let is_between = before.ends_with(|last: char| last.is_ascii_alphabetic())
            && behind.starts_with(|first: char| first.is_ascii_digit());
        is_between.then_some((at, if sign == "+" { " plus " } else { " minus " }))
    })
}

fn of_operator(value: &str) -> Option<&'static str> {
    Some(match value {
        "=" | "==" => "Equal",
        "!=" => "NotEqual",
        "<" => "Less",
        ">" => "Greater",
        "<=" => "LessOrEqual",
        ">=" => "GreaterOrEqual",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{has_plus, of_value, with_signs};

    #[test]
    fn a_value_is_named_with_its_sign_if_another_one_has_a_plus() {
        let named = |value: &str| of_value(&with_signs(value), false);
        assert!(has_plus("HALL+01:00") && !has_plus("hall-8") && !has_plus("1+1"));
        assert_eq!(named("HALL+01:00"), "HallPlus0100");
        assert_eq!(named("HALL-01:00"), "HallMinus0100");
        assert_eq!(named("north-hall"), "NorthHall");
    }
}
