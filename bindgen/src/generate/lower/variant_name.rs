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
