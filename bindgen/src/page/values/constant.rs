//! Finds the constant that a sentence without marks allows only: "The value is fixed to V3.", "The value must be \"v3\"", or "Kind of the
//! boat. Only SLOOP is supported."

use super::fixed::{REMARKS, STRICT, SUPPORTED_ENDS, is_allowed, is_word};
use super::plain_list::is_plain_value;
use super::unmarked::KINDS;
use super::{DocumentedValue, has_word, item, of};

/// How a sentence goes on after the only constant that is supported.
const SUPPORTED: [&str; 4] = [" is supported", " is available", " is allowed", " is currently supported"];

/// Returns the constant of a paragraph with marks that calls it supported.
pub(super) fn supported_of(text: &str) -> Option<DocumentedValue> {
    // Most paragraphs have no such sentence, and the other checks take time.
    if !text.contains(" supported") && !text.contains(" available") {
        return None;
    }
    let text = text.replace('\n', " ");
    let mut before = "";
    text.split_inclusive(". ").find_map(|sentence| {
        let bare = bare(sentence);
        let found = supported(bare, before);
        before = sentence;
        found
    })
}

/// Returns a sentence without its end.
fn bare(sentence: &str) -> &str {
    let bare = sentence.trim().trim_end_matches('.');
    SUPPORTED_ENDS.iter().find_map(|end| bare.strip_suffix(end)).unwrap_or(bare)
}

/// Returns the constant of the first sentence that allows only one.
pub(super) fn read(text: &str) -> Option<DocumentedValue> {
    let text = text.replace('\n', " ");
    let mut before = "";
    for sentence in text.split_inclusive(". ") {
        let bare = bare(sentence);
        let found = at_end(bare).or_else(|| explained(bare)).or_else(|| supported(bare, before));
        if found.is_some() {
            return found;
        }
        before = sentence;
    }
    None
}

/// Reads a constant at the end of a sentence. It is in quotation marks, or is spelled like a constant.
fn at_end(sentence: &str) -> Option<DocumentedValue> {
    let (said, word) = sentence.rsplit_once(char::is_whitespace)?;
    let value = item::unquoted(word);
    let is_quoted = value.len() < word.len();
    let is_constant = || STRICT.iter().any(|word| said.contains(word)) && is_spelled(value);
    let fits = (is_quoted || is_constant()) && is_word(value) && is_allowed(said, true, "");
    fits.then(|| of(value, ""))
}

/// Reads a word before its meaning: "The value can only be stop, indicating that it stops."
fn explained(sentence: &str) -> Option<DocumentedValue> {
    let at = REMARKS
        .iter()
        .filter(|words| words.starts_with(", "))
        .find_map(|words| if sentence.contains(words) { sentence.find(words) } else { None })?;
    let (sentence, _) = sentence.split_at_checked(at)?;
    let (said, word) = sentence.rsplit_once(char::is_whitespace)?;
    let fits = STRICT.iter().any(|word| said.contains(word)) && is_word(word) && is_plain_value(word);
    (fits && is_allowed(said, true, "")).then(|| of(word, ""))
}

/// Reads "Only SLOOP is supported" after a sentence that names a kind.
fn supported(sentence: &str, before: &str) -> Option<DocumentedValue> {
    let lower = before.to_lowercase();
    // A few words without an article are the name of what the value is.
    let has_article = ["the ", "a ", "an "].iter().any(|article| lower.starts_with(article));
    let is_name = !has_article && (1..4).contains(&before.split_whitespace().count());
    if !is_name && !KINDS.iter().any(|kind| has_word(&lower, kind)) {
        return None;
    }
    let list =
        ["Currently, only ", "Currently only ", "Only "].iter().find_map(|words| sentence.strip_prefix(words))?;
    let word = SUPPORTED.iter().find_map(|end| list.strip_suffix(end))?;
    // The version of an address is no constant.
    let is_other = word.to_lowercase().starts_with("ipv");
    let is_constant = is_spelled(word) || names_kind(&lower) && !word.ends_with("ing");
    (!is_other && is_constant && is_word(word) && is_plain_value(word)).then(|| of(word, ""))
}

/// Returns whether a text is only the name of a kind: "towing mode." It is in lower case.
fn names_kind(before: &str) -> bool {
    let bare = before.trim().trim_end_matches('.');
    bare.split_whitespace().count() < 4 && KINDS.iter().any(|kind| bare.ends_with(kind))
}

/// Returns whether a word is spelled like a constant, and not like a word of the language: `SLOOP`, `v3`, `two-masts`.
fn is_spelled(word: &str) -> bool {
    word.chars().any(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || "_-".contains(letter))
}

#[cfg(test)]
mod tests {
    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let found = super::read(text).map(|value| value.value);
        assert_eq!(found.as_deref(), expected, "{text}");
    }

    #[test]
    fn a_sentence_without_marks_may_allow_one_constant() {
        check("The version. The value is fixed to v3.", Some("v3"));
        check("The rig. The value must be \"sloop\".", Some("sloop"));
        check("The rig. Currently, the value can only be sloop, indicating one mast.", Some("sloop"));
        check("Type of the rig. Only SLOOP is supported.", Some("SLOOP"));
        check("Boat yard. Currently, only north-yard is supported.", Some("north-yard"));
        check("Type of the rig. Currently, only two-mast is supported.", Some("two-mast"));
        check("Towing mode. Only pull is supported.", Some("pull"));
        check("Kind of the rig, only support \"sloop\".", Some("sloop"));
    }

    #[test]
    fn other_words_are_no_constants() {
        check("The value can only be updated.", None);
        check("The value must be unique.", None);
        check("The boat. Only SLOOP is supported.", None);
        check("Type of the address. Only IPv4 is supported.", None);
        check("Type of the rig. Only towing is supported.", None);
        check("Towing mode. Only towing is supported.", None);
        check("Towing mode. Only small boats are supported.", None);
    }
}
