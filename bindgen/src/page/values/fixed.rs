//! Finds the value of a sentence that allows only one: "The value can only be **A**." or "Only **A** is supported."

use restable_rst::{Cell, Inline, Text};

use super::super::reference;
use super::{DocumentedValue, constant, is_value, marked, of, sentence};

/// What a sentence, or its last clause, is about before its only value, in lower case.
const SUBJECTS: [&str; 19] = [
    "",
    "it",
    "and it",
    "the value",
    "and the value",
    "its value",
    "and its value",
    "this value",
    "this parameter",
    "this field",
    "the parameter",
    "the parameter value",
    "the field value",
    "the value of this parameter",
    "the value of the parameter",
    "which",
    "whose value",
    "and currently",
    "currently",
];

/// The verbs that allow only the value after them, in lower case.
const VERBS: [&str; 17] = [
    "fixed to",
    "fixed at",
    "is fixed to",
    "is fixed at",
    "is fixed as",
    "is always",
    "is always set to",
    "always",
    "can only be",
    "can only be set to",
    "must be",
    "must be set to",
    "should be set to",
    "only supports",
    "only support",
    "supports only",
    "has a fixed value of",
];

/// Sentences before an only value with other verbs, in lower case. Each ends right after the value.
const SENTENCES: [&str; 22] = [
    "the value can be set to",
    "this parameter can be set to",
    "set the value to",
    "set it to",
    "set this field to",
    "set this parameter to",
    "the value should be",
    "the parameter value is",
    "the field value is",
    "fixed value",
    "the fixed value is",
    "the value is",
    "its value is",
    "the correct value is",
    "the current value is",
    "it can be",
    "possible value is only",
    "the value can be",
    "its value can be",
    "there is only one possible value",
    "there is currently only one possible value",
    "the default and only value is",
];

/// How a sentence may begin before the words above, in lower case.
const BEGINNINGS: [&str; 7] =
    ["now, ", "now ", "at present ", "currently, ", "currently ", "at present, ", "in the current version, "];

/// How the last clause of a sentence begins before the only value with other verbs, in lower case.
const CLAUSES: [&str; 2] = ["possible value is only", "which is"];

/// How a sentence begins that holds in one case only, in lower case.
const CASES: [&str; 4] = ["if ", "when ", "for ", "in "];

/// How a sentence goes on after the only value that is supported.
const SUPPORTED: [&str; 9] = [
    "is supported",
    "is available",
    "is allowed",
    "is valid",
    "is currently supported",
    "can be used",
    "can be selected",
    "is returned",
    "will be returned",
];

/// Words that may name what the only value is, after it.
const NOUNS: [&str; 5] = ["type ", "mode ", "value ", "protocol ", "option "];

/// What follows the verb of such a sentence.
pub(super) const SUPPORTED_ENDS: [&str; 5] =
    [" currently", " at present", " now", " in the current version", " by the current version"];

/// What "only" may say of the value that is supported, in lower case.
const ONLY: [&str; 8] =
    ["only", "only the", "only type", "only the type", "only value", "only the value", "only mode", "only the mode"];

/// Words that are no variants, in lower case.
const OTHERS: [&str; 7] = ["true", "false", "null", "none", "yes", "no", "empty"];

/// Sentences after whose value a remark may follow, in lower case.
const TOLD: [&str; 4] = ["the value is", "its value is", "set this parameter to", "set it to"];

/// How a sentence goes on that begins with the only value.
const LAST: [&str; 3] = ["is the only supported value", "is the only value", "is the only option"];

/// How a sentence begins whose default value is the only one, in lower case.
const DEFAULTS: [&str; 3] = ["it defaults to", "this parameter defaults to", "the default value is"];

/// How such a sentence goes on.
const KEPT: [&str; 3] = ["and cannot be changed", "and cannot be modified", ", which cannot be changed"];

/// Returns the only value that the sentences of a cell allow.
pub(super) fn read(cell: &Cell<'_>) -> Option<DocumentedValue> {
    let mut found: Option<DocumentedValue> = None;
    let of_text = |text: &Text<'_>| {
        if super::has_marks(text) {
            only(text).or_else(|| constant::supported_of(&text.plain()))
        } else {
            constant::read(&text.plain())
        }
    };
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
pub(super) const REMARKS: [&str; 12] = [
    ", and other values are",
    ", and the default value is",
    ", indicating",
    ", which ",
    ", meaning",
    ", that is",
    "and cannot be changed",
    "and is case-sensitive",
    "and is case-insensitive",
    "for this api",
    "for this API",
    "in this scenario",
];

/// Words of a sentence that allows only one value, whatever the value looks like.
pub(super) const STRICT: [&str; 4] = [" only ", " fixed ", " always ", " must "];

/// Returns whether a text allows only the value after it. `is_start` says whether the paragraph begins with the text.
pub(super) fn is_allowed(before: &str, is_start: bool, behind: &str) -> bool {
    let before = before.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let said = match before.rsplit_once(". ") {
        Some((_, said)) => said,
        None if is_start => before.as_str(),
        None => return false,
    };
    let said = BEGINNINGS.iter().find_map(|words| said.strip_prefix(words)).unwrap_or(said).trim_end_matches(':');
    allows(said, behind) || calls_only(said, behind)
}

/// Returns whether a sentence such as "the value can only be" allows only the value between it and a text.
fn allows(said: &str, behind: &str) -> bool {
    let is_only = said.starts_with("the only ")
        && said.ends_with(" is")
        && ["value", "option", "supported", "valid", "possible", "available"].iter().any(|word| said.contains(word));
    let clause = said.rsplit_once(", ").or_else(|| said.rsplit_once(" (")).filter(|_| !is_case(said));
    // "Generally" allows others.
    let is_strict_lead =
        |lead: &str| !["generally", "typically", "usually", "normally"].iter().any(|word| lead.ends_with(word));
    let clause = clause.filter(|(lead, _)| is_strict_lead(lead)).map(|(_, clause)| clause);
    let is_bound = binds(said) || clause.is_some_and(binds);
    let is_clause = clause.is_some_and(|clause| CLAUSES.contains(&clause));
    let is_said = is_only || is_bound || SENTENCES.contains(&said) || is_clause;
    let is_strict = is_bound || STRICT.iter().any(|word| said.contains(word)) || TOLD.contains(&said);
    let has_remark = is_strict && REMARKS.iter().any(|words| behind.starts_with(words));
    // At another time, a state has another value.
    let is_state = || ["status", "state"].iter().any(|word| said.contains(word));
    let is_during = clause == Some("which is") && behind.starts_with("during ") && !is_state();
    let is_in_brackets = said.contains(" (") && behind.starts_with(')');
    let is_set_only = said.ends_with(" set to") && matches!(behind, "only" | "only.");
    let is_kept = DEFAULTS.contains(&said) && KEPT.iter().any(|words| behind.starts_with(words));
    is_said && (ends(behind) || has_remark || is_set_only || is_during || is_in_brackets && is_bound) || is_kept
}

/// Returns whether a clause consists of a subject and a verb that allows only the value after it.
fn binds(clause: &str) -> bool {
    let subject = |verb: &&str| clause.strip_suffix(*verb).filter(|rest| rest.is_empty() || rest.ends_with(' '));
    VERBS.iter().filter_map(subject).any(|subject| {
        let is_system = clause.ends_with(" supports only") || clause.ends_with(" only supports");
        SUBJECTS.contains(&subject.trim_end()) || is_system && subject.split_whitespace().count() <= MAX_SUBJECT
    })
}

/// The number of words before "supports only", at most.
const MAX_SUBJECT: usize = 3;

/// Returns whether a sentence calls the value before a text the only one: "only **A** is supported", "**A** is the only value".
fn calls_only(said: &str, behind: &str) -> bool {
    let verb = NOUNS.iter().find_map(|noun| behind.strip_prefix(noun)).unwrap_or(behind);
    let is_supported = || SUPPORTED.iter().any(|words| verb.strip_prefix(words).is_some_and(is_end));
    let is_remark = said.ends_with(" (only") && !is_case(said) && behind.starts_with("is supported)");
    let is_first = said.is_empty() || said.ends_with('.');
    let is_last = is_first && LAST.iter().any(|words| behind.starts_with(words));
    let only = said.rsplit_once(", and ").filter(|_| !is_case(said)).map_or(said, |(_, only)| only);
    ONLY.contains(&only) && is_supported() || is_remark || is_last
}

/// Returns whether a sentence holds in one case only. "For this API" is the case of the page.
fn is_case(said: &str) -> bool {
    let is_of_call =
        || said.split_once(", ").is_some_and(|(case, _)| case.starts_with("for ") && case.ends_with(" api"));
    CASES.iter().any(|words| said.starts_with(words)) && !is_of_call()
}

/// Returns whether a sentence ends before a text.
fn ends(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with('.')
}

/// Returns whether a sentence about what is supported ends before a text, or goes on with a remark.
fn is_end(rest: &str) -> bool {
    ends(SUPPORTED_ENDS.iter().find_map(|words| rest.strip_prefix(words)).unwrap_or(rest))
        || REMARKS.iter().any(|words| rest.starts_with(words))
}

/// Returns whether a value may be the name of another parameter, whose value is meant: "The value is `boat_id`."
fn is_name(before: &str, value: &str) -> bool {
    let lower = before.trim_end().to_lowercase();
    let is_said = ["value is", "set this parameter to"].iter().any(|words| lower.ends_with(words));
    let is_named = lower.ends_with("which is") && ["_id", "_ids", "_name"].iter().any(|end| value.ends_with(end));
    let is_lower = || value.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_');
    is_named || is_said && value.contains('_') && is_lower()
}

/// Returns whether a word is a constant: neither a boolean nor the absence of a value.
pub(super) fn is_word(word: &str) -> bool {
    let is_other = || OTHERS.contains(&word.to_lowercase().as_str());
    is_value(word) && (!word.contains('/') || is_media_type(word)) && !is_other()
}

/// Returns whether a word is a media type such as `application/json`, and not a path or a number of options.
fn is_media_type(word: &str) -> bool {
    const TYPES: [&str; 6] = ["application", "audio", "image", "multipart", "text", "video"];
    word.split_once('/').is_some_and(|(kind, of)| TYPES.contains(&kind) && !of.is_empty() && !of.contains('/'))
}
