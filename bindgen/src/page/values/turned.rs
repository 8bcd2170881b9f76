//! Reads values that follow their meanings, as in `- The lid is up: **OPEN**`.

use restable_rst::{Inline, Text};

use super::{DocumentedValue, SECTIONS, is_value, marked, of};

/// The number of words of a meaning, at most. A longer one is a sentence about the value.
const MAX_WORDS: usize = 4;

/// Labels of bold words that are parts of a description and no values: "Default value: **5**".
const LABELS: [&str; 6] = ["default", "value", "minimum", "maximum", "example", "parameter"];

/// Reads the items of a list in which each value follows its meaning: after a colon, after a dash, or in parentheses. Returns
/// `None` for other lists. Numbers are values only in a list that is `introduced`, because they may be versions or limits.
pub(super) fn read(texts: &[&Text<'_>], introduced: bool) -> Option<Vec<DocumentedValue>> {
    let values: Option<Vec<_>> = texts.iter().map(|text| item(text)).collect();
    let values = values.filter(|values| values.len() > 1)?;
    let is_number = |value: &DocumentedValue| value.value.starts_with(|letter: char| letter.is_ascii_digit());
    let are_values = introduced || !values.iter().any(is_number);
    Some(if are_values { values } else { Vec::new() })
}

fn item(text: &Text<'_>) -> Option<DocumentedValue> {
    let inlines = text.inlines();
    let [Inline::Text(before), value, rest @ ..] = inlines.as_slice() else { return None };
    let value = marked(value)?;
    let end = match rest {
        [] => "",
        [Inline::Text(end)] => end.trim(),
        _ => return None,
    };
    let before = before.trim();
    let (meaning, ends) = match before.strip_suffix(['(', '（']) {
        Some(meaning) => (meaning, [")", ")."].contains(&end) || ["）", "）."].contains(&end)),
        None => (without_separator(before)?, matches!(end, "" | "." | ";" | ",")),
    };
    let meaning = meaning.trim();
    (ends && is_meaning(meaning) && is_value(value.trim())).then(|| of(value.trim(), meaning))
}

fn without_separator(before: &str) -> Option<&str> {
    // "Shut: The value is **0**."
    let said = [": The value is", ": the value is"].iter().find_map(|words| before.strip_suffix(words));
    if said.is_some() {
        return said;
    }
    ["--", ":", "：", "—", "–", " -", "="].iter().find_map(|separator| before.strip_suffix(separator))
}

pub(super) fn is_meaning(meaning: &str) -> bool {
    let lower = meaning.to_lowercase();
    let mut words = lower.split_whitespace();
    let is_label = words.any(|word| LABELS.contains(&word) || SECTIONS.contains(&word));
    let is_clause = ["if ", "for ", "when ", "the "].iter().any(|word| lower.starts_with(word));
    let count = meaning.split_whitespace().count();
    !is_label && !is_clause && (1..=MAX_WORDS).contains(&count) && !meaning.contains([':', '.'])
}
