//! The type of a row whose page documents none.

use restable_model::Documented;
use serde_json::Value;

use super::super::plan::Type;
use super::{is_condition, is_name_of_count, plain};
use crate::page::Row;

/// Phrases of a description that documents an integer.
const INTEGERS: [&str; 9] = [
    "decimal integer",
    "positive integer",
    "negative integer",
    "non-negative number",
    "is an integer",
    "be an integer",
    "an integer from",
    "an integer between",
    "an integer greater than",
];
/// How a description of a number of things begins.
const HOW_MANY: [&str; 3] = ["how many", "specifies how many", "indicates how many"];
/// Words about a parameter with the name of a count.
const OF_COUNT: [&str; 6] = ["number", "records", "range", "offset", "maximum", "upper limit"];

/// Returns the type of a row without a documented type: that of its example, or the one that its values or its description show.
/// `None` if nothing shows one.
pub(in crate::generate) fn untyped(row: &Row, name: &str, example: Option<&Value>) -> Option<Type> {
    if row.documented != Some(Documented::Any) || !row.type_text.trim().is_empty() {
        return None;
    }
    match example {
        Some(Value::String(_)) => Some(Type::Text),
        Some(Value::Bool(_)) => Some(Type::Boolean),
        Some(Value::Number(number)) => Some(if number.is_f64() { Type::Number } else { Type::Integer }),
        Some(Value::Array(elements)) => {
            let first = untyped(row, name, elements.first())?;
            elements
                .iter()
                .all(|element| untyped(row, name, Some(element)).as_ref() == Some(&first))
                .then(|| Type::List(first.into()))
        }
        Some(Value::Null | Value::Object(_)) => None,
        None if row.values.is_empty() => described(row, name),
        None => of_values(row),
    }
}

/// Returns the type of the values that a row lists: booleans, or text. Numbers may be documented as either.
fn of_values(row: &Row) -> Option<Type> {
    let values = || row.values.iter().map(|value| value.value.as_str());
    if values().any(|value| value.parse::<f64>().is_ok()) {
        return None;
    }
    Some(if values().all(|value| matches!(value, "true" | "false")) { Type::Boolean } else { Type::Text })
}

/// Returns the type that the description of a row without a list of values documents.
fn described(row: &Row, name: &str) -> Option<Type> {
    let text = row.description.markdown(&|_| None).replace(['*', '`', '\\'], "").to_lowercase();
    let has = |phrases: &[&str]| phrases.iter().any(|phrase| text.contains(phrase));
    if has(&["true", "false"]) && is_condition(row) {
        return Some(Type::Boolean);
    }
    if row.hints.is_secret {
        return Some(Type::Text);
    }
    if let Some(named) = named(&text) {
        return Some(plain(&named));
    }
    let is_count = || is_name_of_count(name) && has(&OF_COUNT) && !text.contains("time");
    let is_moment = || has(&["timestamp"]) && has(&["millisecond", "in seconds", "unit is second"]);
    let is_integer =
        has(&INTEGERS) || is_moment() || HOW_MANY.iter().any(|words| text.starts_with(words)) || is_count();
    let has_characters = || has(&["characters"]) && has(&["contain", "consist of", "maximum of"]);
    let is_text = || is_name_of_text(name) || has_characters() || has_word_as_default(&text);
    is_integer.then_some(Type::Integer).or_else(|| is_text().then_some(Type::Text))
}

/// Returns the scalar that a sentence names: "The data type is Long."
fn named(text: &str) -> Option<Documented> {
    let (_, after) = text.split_once("data type is ")?;
    let word = after.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    let scalars = [Documented::Text, Documented::Integer, Documented::Number, Documented::Boolean];
    Documented::parse(word).ok().filter(|documented| scalars.contains(documented))
}

/// Returns whether the last word of a name is that of a text. An ID may be a number.
fn is_name_of_text(name: &str) -> bool {
    const LAST: [&str; 6] = ["name", "username", "nickname", "description", "email", "url"];
    let name = super::super::name::snake(name);
    name.rsplit('_').next().is_some_and(|last| LAST.contains(&last))
}

/// Returns whether the default of a row is a word, which is neither a number nor a boolean.
fn has_word_as_default(text: &str) -> bool {
    const OTHERS: [&str; 6] = ["true", "false", "null", "none", "empty", "the"];
    let after = text.split_once("default value is ").map(|(_, after)| after);
    after.is_some_and(|after| {
        let word = after.split([' ', '.', ',', '\n']).next().unwrap_or_default();
        word.len() > 1 && word.chars().all(|letter| letter.is_ascii_alphabetic()) && !OTHERS.contains(&word)
    })
}
