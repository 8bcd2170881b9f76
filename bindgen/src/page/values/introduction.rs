//! The words before a list of values, and before other lists.

use super::word::{has_word, last_sentence};

/// Phrases before values of any form, in lower case.
const BEFORE_ALL: [&str; 8] = [
    "value can be",
    "values can be",
    "which can be",
    "options are",
    "options include",
    "values are",
    "values include",
    "status can be",
];

/// Phrases before values in bullets, in paragraphs or in bold, in lower case.
const BEFORE_MARKS: [&str; 26] = [
    "can be any of",
    "can be one of",
    "can be the following",
    "it can be",
    "are as follows",
    "is as follows",
    "can be as follows",
    "options:",
    "values:",
    "value options",
    "enumeration value",
    "enumerated value",
    "value range",
    "following values",
    "value is one of",
    "following options",
    "possible values",
    "allowed value",
    "permitted value",
    "accepted value",
    "acceptable value",
    "must be one of",
    "enums:",
    "either of the following",
    "any of the following",
    "valid value",
];

/// Words of which each phrase in [`BEFORE_ALL`] and [`BEFORE_MARKS`] has one. Most texts have none, and the search for each phrase
/// takes time.
const KEYS: [&str; 6] = ["value", "option", " be", "as follows", "enums", "of the following"];

/// Phrases before values that are words without markup, in lower case. In front of a phrase is the beginning of a word.
const BEFORE_WORDS: [&str; 12] = [
    "values can only be",
    "value can only be",
    "value must be",
    "value is either",
    "type can be",
    "types can be provided as",
    "mode can be",
    "values for this field are",
    "values for this parameter are",
    "options are as follows",
    "valid operators are",
    "value range is",
];

/// Phrases before constants without markup, in lower case. Before words of the language, they say what can be done.
pub(super) const BEFORE_CONSTANTS: [&str; 5] =
    ["it can only be", "it can be", "it must be", "valid value is", "must be one of"];

/// Labels before a list of values, in lower case and without a colon.
pub(super) const LABELS: [&str; 22] = [
    "allowed",
    "permitted",
    "accepted",
    "legal values",
    "enum",
    "enums",
    "range",
    "value",
    "values",
    "options",
    "enumeration",
    "value range",
    "value options",
    "possible values",
    "valid values",
    "allowed values",
    "permitted values",
    "accepted values",
    "supported values",
    "enumeration values",
    "enumerated values",
    "available values",
];

/// Returns the phrases before values in bullets, in paragraphs or in bold.
pub(super) fn before_marks() -> impl Iterator<Item = &'static str> {
    BEFORE_ALL.into_iter().chain(BEFORE_MARKS)
}

/// Returns the phrases before values that are words without markup.
pub(super) fn before_words() -> impl Iterator<Item = &'static str> {
    BEFORE_ALL.into_iter().chain(BEFORE_WORDS)
}

/// Labels of the other parts of a description, in lower case and without a colon.
pub(super) const SECTIONS: [&str; 7] =
    ["definition", "details", "constraints", "constraint", "default value", "note", "example"];

/// Phrases that introduce other lists, in lower case. The text before the list ends with a colon.
const OTHERS: [&str; 13] = [
    "format",
    "rule",
    "start with",
    "starts with",
    "contain",
    "consist",
    "example",
    "constraint",
    "requirement",
    "condition",
    "parameter",
    "field",
    "default value is",
];

/// Phrases of a paragraph that is followed by examples or the parts of a value, in lower case.
const PARTS: [&str; 6] = ["format", "example", "consist", "start with", "starts with", "for reference only"];

/// Returns whether a text introduces something else than values, or the parts of a value. The text is in lower case.
pub(super) fn introduces_another(before: &str) -> bool {
    let last = last_sentence(before);
    let is_label = before.trim_end().ends_with([':', '：']);
    let is_other = if is_label { OTHERS.iter().any(|word| has_word(last, word)) } else { says_contain(last) };
    is_other || PARTS.iter().any(|word| has_word(before, word))
}

/// Returns whether a text says what a value contains, as opposed to "the group containing the boat".
fn says_contain(text: &str) -> bool {
    text.split(|letter: char| !letter.is_alphabetic()).any(|word| matches!(word, "contain" | "contains"))
}

/// Returns whether a text introduces values: it contains a phrase that does, or is a label. The text is in lower case.
pub(super) fn introduced<'b>(before: &'b str) -> bool {
    if before.is_empty() {
        return false;
    }
    // "The following are supported: Example value: **red**" introduces the list after the example.
    let end = if before.contains(": example value:") { before.find(": example value:") } else { None };
    let last = last_sentence(end.and_then(|at| before.get(..=at)).unwrap_or(before));
    if last.contains("example") || last.contains("for instance") {
        // "Example values:" introduces examples.
        return false;
    }
    let bare = |text: &'b str| text.trim().trim_end_matches([':', '：', '.']).trim_end();
    let may_say = KEYS.iter().any(|key| before.contains(key));
    let says = may_say && before_marks().any(|words| before.contains(words)) || bare(before).ends_with("can be");
    let is_label = LABELS.contains(&bare(before)) || last.ends_with([':', '：']) && LABELS.contains(&bare(last));
    says || is_label || is_supported(last)
}

/// What the last sentence before a list may call supported without listing values, in lower case.
const SUPPORTED_OTHERS: [&str; 8] =
    ["character", "parameter", "scenario", "operator", "method", "function", "condition", "if "];

/// Returns whether a sentence calls something else than values supported. It is in lower case.
pub(super) fn supports_another(sentence: &str) -> bool {
    SUPPORTED_OTHERS.iter().any(|word| sentence.contains(word))
}

/// Returns whether a sentence says that what follows is supported: "the following sails are supported:".
fn is_supported(last: &str) -> bool {
    let bare = last.trim_end_matches([':', '：']);
    let is_supported = ["are supported", "is supported"].iter().any(|words| bare.ends_with(words));
    let is_list = is_supported && last.ends_with([':', '：']);
    let is_label =
        || last.starts_with("supported ") && last.ends_with([':', '：']) && last.split_whitespace().count() < 4;
    is_list && !supports_another(last) || is_label() && !supports_another(last)
}

#[cfg(test)]
mod tests {
    use super::{KEYS, before_marks};

    #[test]
    fn each_phrase_has_a_key() {
        for words in before_marks() {
            assert!(KEYS.iter().any(|key| words.contains(key)), "{words}");
        }
    }
}
