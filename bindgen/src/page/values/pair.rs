//! Reads two values that a sentence names apart from each other: "ascending (**asc**) or descending (**desc**)", or "The default value
//! is **desc**. You can also set this parameter to **asc**".

use restable_rst::{Inline, Text};

use super::{DocumentedValue, is_value, marked, of};

/// How the text before the other value than the default ends, in lower case.
const ALSO: [&str; 3] = ["can also set this parameter to", "can also set the value to", "can also set it to"];

pub(super) fn read(text: &Text<'_>) -> Vec<DocumentedValue> {
    let inlines = text.inlines();
    abbreviations(&inlines).or_else(|| default_and_other(&inlines)).map(Vec::from).unwrap_or_default()
}

/// Returns the abbreviations in parentheses after two words.
fn abbreviations(inlines: &[Inline<'_>]) -> Option<[DocumentedValue; 2]> {
    inlines.windows(5).find_map(|part| {
        let [Inline::Text(before), one, Inline::Text(between), other, Inline::Text(behind)] = part else { return None };
        let (one, other) = (value(one)?, value(other)?);
        let word = between.trim_start().strip_prefix(')')?.trim_start();
        let word = word.strip_prefix("or ").or_else(|| word.strip_prefix("and "))?;
        (abbreviates(one, before) && abbreviates(other, word) && behind.starts_with(')'))
            .then(|| [of(one, last_word(before)), of(other, last_word(word))])
    })
}

/// Returns whether a value is the beginning of the word before the parenthesis at the end of a text.
fn abbreviates(value: &str, before: &str) -> bool {
    let is_open = before.trim_end().ends_with('(');
    is_open && last_word(before).to_lowercase().starts_with(&value.to_lowercase())
}

fn last_word(before: &str) -> &str {
    before.trim_end().trim_end_matches('(').split_whitespace().next_back().unwrap_or_default()
}

/// Returns a default value and the only other value.
fn default_and_other(inlines: &[Inline<'_>]) -> Option<[DocumentedValue; 2]> {
    let after = |ends: &[&str]| {
        inlines.windows(2).find_map(|pair| {
            let [Inline::Text(before), found] = pair else { return None };
            let before = before.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
            ends.iter().any(|end| before.ends_with(end)).then(|| value(found)).flatten()
        })
    };
    let (default, other) = (after(&["default value is"])?, after(&ALSO)?);
    (default != other).then(|| [of(default, ""), of(other, "")])
}

/// Returns a word in bold that is no boolean.
fn value<'i>(inline: &'i Inline<'_>) -> Option<&'i str> {
    let word = marked(inline)?.trim();
    let is_word = word.starts_with(char::is_alphabetic) && is_value(word);
    (is_word && !["true", "false"].contains(&word.to_lowercase().as_str())).then_some(word)
}
