//! The words that values consist of.

/// The maximum length of a value, in bytes.
pub(super) const MAX_LENGTH: usize = 64;

/// Returns whether a text looks like a value: a single word of the characters that values consist of.
pub(super) fn is_value(text: &str) -> bool {
    // A placeholder that the server replaces is a value.
    let text = text.strip_prefix("${").and_then(|name| name.strip_suffix('}')).unwrap_or(text);
    let is_letter = |c: char| c.is_ascii_alphanumeric() || "_-.:/+|".contains(c);
    let bare = !text.is_empty() && text.len() <= MAX_LENGTH && text.chars().all(is_letter);
    bare && text.chars().any(|c| c.is_ascii_alphanumeric()) && !text.contains("//")
}

/// Returns whether a word is an operator that compares values.
pub(super) fn is_operator(word: &str) -> bool {
    matches!(word, "=" | "==" | "!=" | "<" | ">" | "<=" | ">=")
}

/// The maximum number of words in a value.
const MAX_WORDS: usize = 4;

/// The maximum number of words in a value in capital letters, which is no sentence.
const MAX_CAPITAL_WORDS: usize = 8;

/// Returns whether a text looks like a value of several words, such as `Red Hat` or `SLOW | LOCKED`.
pub(super) fn is_phrase(text: &str) -> bool {
    let words: Vec<_> = text.split(' ').filter(|word| *word != "|").collect();
    let max = if text == text.to_uppercase() { MAX_CAPITAL_WORDS } else { MAX_WORDS };
    text.len() <= MAX_LENGTH && words.len() <= max && words.iter().all(|word| is_value(word))
}

/// The endings of another form of a word.
pub(super) const ENDINGS: [&str; 6] = ["", "s", "ed", "ing", "ted", "ting"];

/// Returns whether a text has a word, in any of its forms: "formats" has "format", but "information" and "consistency" have
/// neither "format" nor "consist".
pub(super) fn has_word(text: &str, word: &str) -> bool {
    // Most texts do not contain the word at all, which `contains` finds faster than the search for all places.
    text.contains(word)
        && text.match_indices(word).any(|(at, _)| {
            let (before, behind) =
                (text.get(..at).unwrap_or_default(), text.get(at + word.len()..).unwrap_or_default());
            let end = behind.find(|letter: char| !letter.is_alphabetic()).unwrap_or(behind.len());
            !before.ends_with(char::is_alphabetic) && ENDINGS.contains(&behind.get(..end).unwrap_or_default())
        })
}

pub(super) fn last_sentence(text: &str) -> &str {
    text.trim_end().rsplit(". ").next().unwrap_or_default()
}

/// Returns the end of a text, which is all that matters where a function is called for every word of it.
pub(super) fn tail(text: &str) -> &str {
    let from = text.char_indices().rev().nth(MAX_LENGTH).map_or(0, |(at, _)| at);
    text.get(from..).unwrap_or_default()
}
