//! Finds the value of a sentence that allows only one: "The value can only be **A**." or "Only **A** is supported."

use restable_rst::{Cell, Inline, Text};

use super::super::reference;
use super::{DocumentedValue, is_value, item, marked, of, sentence};

/// The sentences before an only value, in lower case.
const SENTENCES: [&str; 28] = [
    "the value is",
    "its value is",
    "its value must be",
    "the correct value is",
    "the current value is",
    "it can be",
    "possible value is only",
    "the value can be",
    "the value can only be",
    "the value can only be set to",
    "the value is fixed at",
    "the value is fixed to",
    "the parameter value can only be",
    "the parameter value is fixed to",
    "its value can be",
    "its value can only be",
    "it can only be",
    "the value of this parameter can only be",
    "this parameter can only be set to",
    "this parameter is fixed to",
    "the value must be",
    "the value is always",
    "the only value is",
    "the only possible value is",
    "the only valid value is",
    "the only supported value is",
    "there is only one possible value",
    "there is currently only one possible value",
];

/// How a sentence may begin before the words above, in lower case.
const BEGINNINGS: [&str; 4] = ["currently, ", "currently ", "at present, ", "this parameter is reserved, and "];

/// How the last clause of a sentence begins before the only value, in lower case.
const CLAUSES: [&str; 6] = [
    "which can only be",
    "which must be",
    "which is always",
    "which is fixed to",
    "whose value is fixed to",
    "possible value is only",
];

/// How a sentence begins that holds in one case only, in lower case.
const CASES: [&str; 4] = ["if ", "when ", "for ", "in "];

/// How a sentence goes on after the only value that is supported.
const SUPPORTED: [&str; 4] = ["is supported", "is available", "is allowed", "is currently supported"];

/// What follows the verb of such a sentence.
const SUPPORTED_ENDS: [&str; 5] =
    [" currently", " at present", " now", " in the current version", " by the current version"];

/// What "only" may say of the value that is supported, in lower case.
const ONLY: [&str; 8] =
    ["only", "only the", "only type", "only the type", "only value", "only the value", "only mode", "only the mode"];

/// Words that are no variants, in lower case.
const OTHERS: [&str; 7] = ["true", "false", "null", "none", "yes", "no", "empty"];

/// Returns the only value that the sentences of a cell allow.
pub(super) fn read(cell: &Cell<'_>) -> Option<DocumentedValue> {
    let mut found: Option<DocumentedValue> = None;
    let of_text = |text| if super::has_marks(text) { only(text) } else { unmarked(&text.plain()) };
    for value in reference::paragraphs(cell).filter_map(of_text) {
        match &found {
            Some(known) if known.value != value.value => return None,
            Some(_) => {}
            None => found = Some(value),
        }
    }
    found
}

fn only(text: &Text<'_>) -> Option<DocumentedValue> {
    let inlines = text.inlines();
    // A paragraph that begins with a name is about that parameter.
    inlines.first().filter(|first| marked(first).is_none())?;
    let mut values = inlines.windows(2).enumerate().filter_map(|(at, pair)| {
        let [Inline::Text(before), value] = pair else { return None };
        let behind = inlines.get(at + 2).map(Inline::as_str).unwrap_or_default();
        let behind = behind.split_whitespace().collect::<Vec<_>>().join(" ");
        let (meaning, rest) = if behind.starts_with(['(', '（']) {
            sentence::meaning(&behind)
        } else {
            (String::new(), behind.as_str())
        };
        let value = marked(value)?.trim();
        let is_only = is_word(value) && is_allowed(before, at == 0, rest.trim_start()) && !is_name(before, value);
        is_only.then(|| of(value, &meaning))
    });
    values.next()
}

/// How a sentence may go on after its only value.
const REMARKS: [&str; 6] = [
    ", indicating",
    ", which indicates",
    ", meaning",
    ", that is",
    "and cannot be changed",
    ", which cannot be changed",
];

/// Words of a sentence that allows only one value, whatever the value looks like.
const STRICT: [&str; 4] = [" only ", " fixed ", " always ", " must "];

/// Returns the value of a sentence without marks. The value is in quotation marks, or is spelled like a constant.
fn unmarked(text: &str) -> Option<DocumentedValue> {
    let value = |sentence: &str| {
        let sentence = sentence.trim().trim_end_matches('.');
        let sentence = SUPPORTED_ENDS.iter().find_map(|end| sentence.strip_suffix(end)).unwrap_or(sentence);
        let (said, word) = sentence.rsplit_once(char::is_whitespace)?;
        let value = item::unquoted(word);
        let is_quoted = value.len() < word.len();
        let is_constant = || STRICT.iter().any(|word| said.contains(word)) && value != value.to_lowercase();
        let fits = (is_quoted || is_constant()) && is_word(value) && is_allowed(said, true, "");
        fits.then(|| of(value, ""))
    };
    text.split_inclusive(". ").find_map(value)
}

/// Returns whether a text allows only the value after it. `is_start` says whether the paragraph begins with the text.
fn is_allowed(before: &str, is_start: bool, behind: &str) -> bool {
    let before = before.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let said = match before.rsplit_once(". ") {
        Some((_, said)) => said,
        None if is_start => before.as_str(),
        None => return false,
    };
    let said = BEGINNINGS.iter().find_map(|words| said.strip_prefix(words)).unwrap_or(said).trim_end_matches(':');
    let ends = |rest: &str| rest.is_empty() || rest.starts_with('.');
    let is_end = |rest: &str| {
        ends(SUPPORTED_ENDS.iter().find_map(|words| rest.strip_prefix(words)).unwrap_or(rest))
            || REMARKS.iter().any(|words| rest.starts_with(words))
    };
    let is_supported = || SUPPORTED.iter().any(|words| behind.strip_prefix(words).is_some_and(is_end));
    let is_strict =
        || STRICT.iter().any(|word| said.contains(word)) && REMARKS.iter().any(|words| behind.starts_with(words));
    let is_only = said.starts_with("the only ") && said.contains("value") && said.ends_with(" is");
    let is_case = CASES.iter().any(|words| said.starts_with(words));
    let clause = said.rsplit_once(", ").map(|(_, clause)| clause).filter(|_| !is_case);
    let allows = is_only || SENTENCES.contains(&said) || clause.is_some_and(|clause| CLAUSES.contains(&clause));
    allows && (ends(behind) || is_strict()) || ONLY.contains(&said) && is_supported()
}

/// Returns whether a value may be the name of another parameter, whose value is meant: "The value is `boat_id`."
fn is_name(before: &str, value: &str) -> bool {
    let is_said = before.trim_end().to_lowercase().ends_with("value is");
    is_said && value.contains('_') && value.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_')
}

/// Returns whether a word is a constant: neither a boolean nor the absence of a value.
fn is_word(word: &str) -> bool {
    let is_other = || OTHERS.contains(&word.to_lowercase().as_str());
    is_value(word) && !word.contains('/') && !is_other()
}
