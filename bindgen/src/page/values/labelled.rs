//! Finds the only value after a label of values: "Options: **A**" or "Enumerated value: A (a boat)".

use restable_rst::{Cell, Inline, Text};

use super::super::reference;
use super::plain_list::{is_plain_value, meaning_in_parentheses};
use super::{DocumentedValue, LABELS, is_value, last_sentence, marked, of, sentence};

/// How a label begins after which a word without marks is a value, in lower case.
const ENUMERATIONS: [&str; 8] = [
    "enumeration value",
    "enumerated value",
    "possible value",
    "valid value",
    "allowed value",
    "permitted value",
    "supported value",
    "available value",
];

/// Words that are no variants, in lower case.
const OTHERS: [&str; 8] = ["true", "false", "null", "none", "yes", "no", "empty", "n/a"];

/// Returns the value of the first paragraph that is the only one after a label.
pub(super) fn read(cell: &Cell<'_>) -> Option<DocumentedValue> {
    reference::paragraphs(cell).find_map(|text| bold(text).or_else(|| plain(&text.plain())))
}

/// Reads "Options: **A**". A number may be a limit, unless the label calls it an enumeration.
fn bold(text: &Text<'_>) -> Option<DocumentedValue> {
    let inlines = text.inlines();
    let (before, value, behind) = match inlines.as_slice() {
        [Inline::Text(before), value] => (before, value, ""),
        [Inline::Text(before), value, Inline::Text(behind)] => (before, value, behind.as_ref()),
        _ => return None,
    };
    let value = marked(value)?.trim();
    let label = last_sentence(before.trim_end().strip_suffix([':', '：'])?).to_lowercase();
    let label = label.rsplit('\n').next().unwrap_or_default().trim();
    let (meaning, rest) = sentence::meaning(behind);
    let is_label = is_enumeration(label) || LABELS.contains(&label) && value.parse::<f64>().is_err();
    let is_only = is_label && matches!(rest.trim(), "" | ".") && is_word(value);
    is_only.then(|| of(value, &meaning))
}

/// Reads "Enumerated value: A (a boat)".
fn plain(text: &str) -> Option<DocumentedValue> {
    let (label, value) = text.split_once([':', '：'])?;
    let value = value.trim().trim_end_matches('.');
    let value = value.strip_prefix('[').and_then(|value| value.strip_suffix(']')).unwrap_or(value);
    let (value, meaning) = meaning_in_parentheses(value.trim());
    let is_only = is_enumeration(last_sentence(label).trim().to_lowercase().as_str());
    (is_only && is_word(value) && is_plain_value(value)).then(|| of(value, meaning))
}

fn is_enumeration(label: &str) -> bool {
    /// A longer text is a sentence.
    const MAX_WORDS: usize = 8;
    label == "enum"
        || label.split_whitespace().count() <= MAX_WORDS && ENUMERATIONS.iter().any(|words| label.starts_with(words))
}

fn is_word(word: &str) -> bool {
    is_value(word) && !OTHERS.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use restable_rst::Cell;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let (document, _) = restable_rst::read(text);
        let found = super::read(&Cell { line: 1, children: document.children });
        let found = found.map(|value| format!("{}={}", value.value, value.meaning.marked()));
        assert_eq!(found.as_deref(), expected, "{text}");
    }

    #[test]
    fn a_label_may_have_a_single_value() {
        check("Type of the boat. Enum:[ sloop]", Some("sloop="));
        check("The rig. Options: **sloop**", Some("sloop="));
        check("The rig.\nEnumeration values: **sloop**", Some("sloop="));
        check("Enumerated value of the rig: 1_mast (a sloop)", Some("1_mast=a sloop"));
        check("The rig.\n\nValid values: sloop.", Some("sloop="));
        check("Enumeration value: **7**", Some("7="));
    }

    #[test]
    fn limits_and_sentences_are_no_single_values() {
        check("Range: **7**", None);
        check("Value: **1** to **7**", None);
        check("Default value: **sloop**", None);
        check("Options: sloop", None);
        check("Valid values: none", None);
        check("Valid values: as many as the yard has", None);
        check("Options: **sloop** and others", None);
    }
}
