//! Reads values from sentences that other words introduce than those of `introduction`: "The format is **A** or **B**", "Select either **A**
//! or **B**", "Valid sails include **A** and **B**", or "Only **A** and **B** are valid".

use restable_rst::{Cell, Text};

use super::split::{Sentence, sentences};
use super::{DocumentedValue, at_least_two, distinct, is_value, paragraphs};

/// How a sentence ends before the names of formats, in lower case.
const FORMATS: [&str; 8] = [
    "format:",
    "format is",
    "format is either",
    "format can be",
    "format can be either",
    "format must be",
    "formats are",
    "formats include",
];

/// Words that are parts of a format, in lower case.
const PARTS: [&str; 16] = [
    "name", "key", "value", "date", "time", "id", "uuid", "string", "number", "host", "port", "ip", "year", "month",
    "day", "hour",
];

/// The length of the name of a format, at most.
const MAX_FORMAT: usize = 12;

/// How a sentence goes on after the values that are the only ones.
const ONLY_ENDS: [&str; 9] = [
    "are valid",
    "are allowed",
    "are possible",
    "are accepted",
    "are permitted",
    "is allowed",
    "is valid",
    "can be used",
    "can be selected",
];

/// How a sentence begins that is about all values, in lower case.
const ADJECTIVES: [&str; 7] =
    ["valid ", "supported ", "possible ", "allowed ", "permitted ", "accepted ", "available "];

/// The number of words before "include", at most.
const MAX_WORDS: usize = 4;

/// Words of a sentence about something else, in lower case.
const OTHERS: [&str; 4] = ["character", "parameter", "field", "example"];

/// Returns the values of the first sentence that lists some.
pub(super) fn read(cell: &Cell<'_>) -> Vec<DocumentedValue> {
    let marked = paragraphs(&cell.children).filter(|text| super::has_marks(text));
    let found = marked.map(in_paragraph).find(|values| !values.is_empty()).unwrap_or_default();
    at_least_two(distinct(found))
}

fn in_paragraph(text: &Text<'_>) -> Vec<DocumentedValue> {
    sentences(text).iter().map(in_sentence).find(|values| values.len() > 1).unwrap_or_default()
}

fn in_sentence(sentence: &Sentence) -> Vec<DocumentedValue> {
    let Some((values, end)) = sentence.list(0) else { return Vec::new() };
    let lead = sentence.lead();
    let end = end.trim().trim_end_matches('.');
    let is_whole = end.is_empty();
    let is_told =
        is_whole && (lead == "select either" || includes(&lead)) || is_only(&lead) && ONLY_ENDS.contains(&end);
    let are_formats = is_whole && names_formats(&lead) && values.iter().all(|value| is_format(&value.value));
    let fits = (is_told && values.iter().all(|value| is_value(&value.value))) || are_formats;
    if fits { values } else { Vec::new() }
}

fn is_only(lead: &str) -> bool {
    matches!(lead, "only" | "currently, only" | "currently only")
}

/// Returns whether a sentence says what is included: "valid sails include".
fn includes(lead: &str) -> bool {
    let kinds = lead.strip_suffix(" include").unwrap_or_default().trim_start_matches("the ");
    is_about_all(kinds)
        && kinds.split_whitespace().count() <= MAX_WORDS
        && !OTHERS.iter().any(|word| kinds.contains(word))
}

/// Returns whether a sentence is about all kinds of something: "valid sails". It is in lower case.
pub(super) fn is_about_all(sentence: &str) -> bool {
    ADJECTIVES.iter().any(|word| sentence.starts_with(word))
}

/// Returns whether a sentence names formats at its end: "format of the chart, which can be".
fn names_formats(lead: &str) -> bool {
    let is_format = || {
        let (noun, rest) = lead.split_once("format").unwrap_or_default();
        noun.split_whitespace().count() <= 2 && [", which can be", ", which is"].iter().any(|end| rest.ends_with(end))
    };
    !OTHERS.iter().any(|word| lead.contains(word)) && (FORMATS.iter().any(|end| lead.ends_with(end)) || is_format())
}

/// Returns whether a word is the name of a format and no pattern.
fn is_format(word: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '.';
    let begins = word.starts_with(|first: char| first.is_ascii_alphabetic());
    let is_pattern = ["yyyy", "YYYY", "HH", "mm"].iter().any(|letters| word.contains(letters));
    word.len() <= MAX_FORMAT
        && begins
        && !is_pattern
        && word.chars().all(is_letter)
        && !PARTS.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::super::expect;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        expect::values(super::read, text, expected);
    }

    #[test]
    fn a_format_may_have_a_list_of_names() {
        check("Format of charts. The format can be **png** or **tar.gz**.", &["png", "tar.gz"]);
        check("The format is **png** or **svg**.", &["png", "svg"]);
        check("Format: **PNG** or **SVG**", &["PNG", "SVG"]);
        check("Format of the chart, which can be **png** (pixels) or **svg** (lines).", &["png", "svg"]);
        check("The format is **yyyyMMdd** or **MMdd**.", &[]);
        check("The format is **name** or **name:port**.", &[]);
        check("The format is **boat** followed by **port**.", &[]);
    }

    #[test]
    fn a_sentence_may_call_the_values_valid() {
        check("The sail. Select either **jib** or **main**.", &["jib", "main"]);
        check("Valid sails include **jib** and **main**; **jib** is the default.", &["jib", "main"]);
        check("Number of oars. Only **6** and **8** are valid.", &["6", "8"]);
        check("Only **jib** or **main** is allowed.", &["jib", "main"]);
        check("Valid characters include **a** and **b**.", &[]);
        check("The sail. Only **jib** and **main** can be used.", &["jib", "main"]);
        check("Only **jib** and **main** are sails.", &[]);
    }
}
