//! Splits a sentence at the word that may be its only value.

use super::split::Sentence;
use super::{LABELS, item};

/// How a sentence may begin before the words that are compared, in lower case.
const BEGINNINGS: [&str; 9] = [
    "currently, ",
    "currently ",
    "at present, ",
    "at this time, ",
    "for now, ",
    "in the current version, ",
    "note: ",
    "range: ",
    "constraints: ",
];

/// Verbs that allow only the value after them, in lower case.
pub(super) const VERBS: [&str; 16] = [
    "can only be",
    "can only be set to",
    "can be set only to",
    "may only be",
    "must always be",
    "is fixed at",
    "is fixed to",
    "is fixed as",
    "is always",
    "is always set to",
    "will always be",
    "is consistently",
    "must be",
    "must be set to",
    "is limited to",
    "is restricted to",
];

/// Words without which no sentence without marks allows only one value, in lower case.
const MARKS: [&str; 10] =
    ["only", "must", "fixed", "always", "consistently", "limited", "restricted", "value is", "supported", "set to"];

/// How a case begins in which a parameter has its only value, in lower case.
pub(super) const CASES: [&str; 5] = [
    "if the value is",
    "if the field value is",
    "if the value is set to",
    "if this parameter is set to",
    "if the parameter is set to",
];

/// A word of a sentence that may be its only value. The text before it is in lower case.
pub(super) struct Said<'s> {
    pub(super) before: String,
    pub(super) value: &'s str,
    pub(super) behind: &'s str,
    pub(super) is_marked: bool,
}

/// Returns the words of a sentence that may be its only value: the only one in bold, or each one after a verb.
pub(super) fn said(sentence: &Sentence) -> Vec<Said<'_>> {
    let behind = sentence.end.trim();
    let words = match sentence.words.as_slice() {
        [(before, label), words @ ..] if before.trim().is_empty() && is_label(label) => words,
        words => words,
    };
    match words {
        [] => plain(behind.trim_start_matches([':', '：', ' '])),
        [(before, value)] => vec![Said { before: beginning(before), value, behind, is_marked: true }],
        // "The value of **rig** can only be **sloop**"
        [(first, name), (before, value)] if first.trim_end().ends_with(" of") => {
            vec![Said { before: beginning(&format!("{first}{name}{before}")), value, behind, is_marked: true }]
        }
        _ => Vec::new(),
    }
}

pub(super) fn is_label(word: &str) -> bool {
    let bare = word.trim_end_matches([':', '：']).to_lowercase();
    LABELS.contains(&bare.as_str()) || bare == "constraints"
}

fn plain(sentence: &str) -> Vec<Said<'_>> {
    let lower = sentence.to_ascii_lowercase();
    // Most sentences have no such word, and the other checks take time.
    if !MARKS.iter().any(|word| lower.contains(word)) {
        return Vec::new();
    }
    let at_verb = |verb: &&str| {
        let mut ends = lower.match_indices(*verb).map(|(at, _)| at + verb.len());
        ends.find_map(|end| lower.get(end..)?.starts_with(' ').then_some(end + 1))
    };
    let mut ends: Vec<_> = ["only the", "only"].iter().filter_map(at_verb).take(1).collect();
    ends.extend(VERBS.iter().chain(&["only by", "value is"]).chain(&CASES).filter_map(at_verb));
    if lower.contains(" is supported") {
        ends.push(0);
    }
    let said = |at| {
        let (before, rest) = sentence.split_at_checked(at)?;
        let end = rest.find([' ', ',']).unwrap_or(rest.len());
        let (word, behind) = rest.split_at_checked(end)?;
        let bare = if behind.is_empty() { word.trim_end_matches('.') } else { word };
        let value = item::unquoted(bare);
        let is_marked = value.len() < bare.len();
        Some(Said { before: beginning(before), value, behind: behind.trim_start(), is_marked })
    };
    ends.into_iter().filter_map(said).collect()
}

/// Returns the beginning of a sentence in lower case, without words such as "currently".
fn beginning(before: &str) -> String {
    let lower = before.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let bare = lower.trim_end_matches([':', '：']);
    let rest = |words: &&str| bare.strip_prefix(*words).or_else(|| (bare == words.trim_end()).then_some(""));
    BEGINNINGS.iter().find_map(rest).unwrap_or(bare).to_owned()
}

/// Returns whether a sentence is about the case of one value, and not of all others.
pub(super) fn begins_case(sentence: &Sentence) -> bool {
    let begin = sentence.words.first().map_or(sentence.end.as_str(), |(before, _)| before).trim_start();
    if !begin.starts_with(['I', 'i']) {
        return false;
    }
    let text = text_of(sentence).trim().to_lowercase();
    let value = CASES.iter().filter_map(|words| text.strip_prefix(words)).min_by_key(|rest| rest.len());
    value
        .is_some_and(|value| !["another", "any other", "other"].iter().any(|word| value.trim_start().starts_with(word)))
}

/// Returns whether a sentence is a heading such as "**Definition:**".
pub(super) fn is_heading(sentence: &Sentence) -> bool {
    let is_bold = || matches!(sentence.words.as_slice(), [(before, _)] if before.trim().is_empty());
    let end = sentence.end.trim();
    end.ends_with([':', '：']) || end.is_empty() && is_bold()
}

/// Returns the value of "The default value is **sloop**".
pub(super) fn default(sentence: &Sentence) -> Option<String> {
    let [(before, value)] = sentence.words.as_slice() else { return None };
    before.trim().eq_ignore_ascii_case("the default value is").then(|| value.clone())
}

/// Returns the text of a sentence, with its words in bold.
pub(super) fn text_of(sentence: &Sentence) -> String {
    let words: String = sentence.words.iter().flat_map(|(before, word)| [before.as_str(), word.as_str()]).collect();
    words + &sentence.end
}
