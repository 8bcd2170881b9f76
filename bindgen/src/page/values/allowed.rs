//! Decides whether a sentence allows only the value in it, in other words than those of `fixed` and `constant`.

use super::fixed::{REMARKS, SUPPORTED_ENDS, is_word};
use super::has_word;
use super::plain_list::is_plain_value;
use super::said::{CASES, Said, VERBS};
use super::unmarked::KINDS;

/// Words besides `KINDS` that name what has few values, in lower case.
const NOUNS: [&str; 8] = ["engine", "format", "permission", "operation", "algorithm", "key", "value", "option"];

/// Words before a noun that name no value, in lower case.
const STRUCTURE: [&str; 16] = [
    "following",
    "same",
    "current",
    "default",
    "latest",
    "specified",
    "above",
    "preceding",
    "first",
    "given",
    "corresponding",
    "new",
    "own",
    "this",
    "one",
    "selected",
];

/// How a sentence goes on after a value that is supported.
const SUPPORTED: [&str; 11] = [
    "is supported",
    "is currently supported",
    "is available",
    "is allowed",
    "is valid",
    "is accepted",
    "is permitted",
    "is returned",
    "will be returned",
    "can be used",
    "can be selected",
];

/// Verbs that allow only the value after them, if "only" follows it, in lower case.
const BEFORE_ONLY: [&str; 4] = ["can be set to", "can be", "may be", "is set to"];

/// Whole sentences, or last clauses, before a value in bold, in lower case.
const WHOLE: [&str; 26] = [
    "set the parameter value to",
    "set the value of this parameter to",
    "constant value",
    "constant",
    "only one value is supported",
    "always",
    "always returns",
    "always set to",
    "this is always",
    "must be",
    "must be set to",
    "must always be",
    "fixed to",
    "fixed at",
    "fixed as",
    "supports only",
    "only supports",
    "accepts only",
    "only accepts",
    "it accepts only",
    "this parameter accepts only",
    "this field accepts only",
    "limited to",
    "restricted to",
    "this field is required and must be",
    "this parameter is mandatory and must be",
];

/// What the other sentences of a description say.
pub(super) struct About {
    /// The first sentence, in lower case.
    pub(super) subject: String,
    pub(super) default: Option<String>,
    /// The number of sentences about a case with a value of its own.
    pub(super) cases: usize,
}

/// Returns whether a sentence allows only one value. The first sentence of its description is in lower case.
pub(super) fn allows(said: &Said<'_>, about: &About) -> bool {
    let is_constant =
        if said.is_marked { is_word(said.value) } else { is_word(said.value) && is_plain_value(said.value) };
    is_constant
        && (calls_only(said, about)
            || is_bound(said, about)
            || is_only_by(said)
            || is_explained(said)
            || is_case(said, about)
            || is_instruction(said)
            || is_last_clause(said)
            || is_default(said, about))
}

/// Reads "Only the sloop type is supported" and "The value **1** indicates one mast, and only this value is supported".
fn calls_only(said: &Said<'_>, about: &About) -> bool {
    let behind = said.behind.trim_end_matches('.');
    if matches!(said.before.as_str(), "the value" | "value") {
        let is_this = |noun: &str| behind.contains(&format!("only this {noun} is supported"));
        return said.is_marked && nouns().any(is_this);
    }
    if matches!(said.before.as_str(), "no value other than" | "no values other than") {
        return said.is_marked && SUPPORTED.iter().any(|words| behind.strip_prefix(words).is_some_and(is_end));
    }
    if let (true, true, Some(only)) = (said.is_marked, said.before.is_empty(), behind.strip_prefix("is the only ")) {
        return only.split(' ').count() < 3 && ["value", "option", "choice"].iter().any(|noun| only.ends_with(noun));
    }
    if !matches!(said.before.as_str(), "only" | "only the") || STRUCTURE.contains(&said.value.to_lowercase().as_str()) {
        return false;
    }
    let noun = nouns().find_map(|noun| behind.strip_prefix(noun).map(|rest| (noun, rest.trim_start())));
    let (noun, rest) = noun.map_or((None, behind), |(noun, rest)| (Some(noun), rest));
    let is_supported = SUPPORTED.iter().any(|words| rest.strip_prefix(words).is_some_and(is_end));
    // A word without marks is a value if it has a noun that the description is about.
    let fits = said.is_marked || noun.is_some_and(|noun| is_about(about, noun));
    is_supported && fits
}

fn nouns() -> impl Iterator<Item = &'static str> {
    KINDS.into_iter().chain(NOUNS)
}

/// Returns whether a description is about what a noun names. It is in lower case.
fn is_about(about: &About, noun: &str) -> bool {
    // The format of a text is none of its values.
    about.subject.is_empty() && noun != "format" || has_word(&about.subject, noun)
}

/// Reads "The rig type can only be SLOOP" and "The value of **rig** can be set to **sloop** only".
fn is_bound(said: &Said<'_>, about: &About) -> bool {
    let subject = |verb: &&str| said.before.strip_suffix(*verb)?.strip_suffix(' ');
    let is_only = is_end(said.behind);
    let strict = VERBS.iter().find_map(subject).filter(|_| is_only);
    let followed = ["only", "only.", "only in the current version", "only in current version"];
    let set = BEFORE_ONLY.iter().find_map(subject).filter(|_| followed.contains(&said.behind.trim_end_matches('.')));
    let Some(subject) = strict.or(set) else { return false };
    // "When creating a boat" is the case of the page.
    let subject = subject.strip_prefix("when ").and_then(|case| Some(case.split_once(", ")?.1)).unwrap_or(subject);
    let fits = said.is_marked || is_spelled(said.value) || set.is_none() && is_action(said, about);
    fits && is_subject(subject, about)
}

/// The number of words of a subject, at most.
const MAX_SUBJECT: usize = 5;

/// Returns whether a subject is the parameter itself: "the rig type" of a description about a type.
fn is_subject(subject: &str, about: &About) -> bool {
    let bare = ["the ", "a ", "its "].iter().find_map(|article| subject.strip_prefix(article)).unwrap_or(subject);
    let last = bare.rsplit(' ').next().unwrap_or_default();
    let is_value = matches!(bare, "value" | "field" | "parameter" | "it" | "this parameter" | "this field")
        || bare.starts_with("value of ");
    let is_kind = nouns().any(|noun| noun == last) && is_about(about, last);
    bare.split(' ').count() <= MAX_SUBJECT && (is_value || is_kind)
}

/// Returns whether a word of the language is the name of an action, which a description without another sentence allows only:
/// "The value must be delete."
fn is_action(said: &Said<'_>, about: &About) -> bool {
    const ACTIONS: [&str; 16] = [
        "create", "delete", "update", "add", "remove", "start", "stop", "restart", "enable", "disable", "filter",
        "count", "attach", "detach", "lock", "unlock",
    ];
    ACTIONS.contains(&said.value)
        && (about.subject.is_empty() || ["action", "operation"].iter().any(|word| has_word(&about.subject, word)))
}

/// Reads "It can be billed only by **weight**" and "Boats can be sorted only by `built_at`".
fn is_only_by(said: &Said<'_>) -> bool {
    const PARTICIPLES: [&str; 5] = ["billed", "charged", "sorted", "ordered", "filtered"];
    let is_said = |word: &str| said.before.ends_with(&format!(" can be {word} only by"));
    let fits = said.is_marked || said.value.contains('_');
    fits && is_end(said.behind) && PARTICIPLES.into_iter().any(is_said)
}

/// Reads a value with its meaning: "The value is **oak**, indicating wood".
fn is_explained(said: &Said<'_>) -> bool {
    let is_meaning =
        [", indicating ", ", which indicates ", ", meaning "].iter().any(|words| said.behind.starts_with(words));
    matches!(said.before.as_str(), "the value is" | "its value is")
        && said.is_marked
        && is_meaning
        && said.value.parse::<f64>().is_err()
}

/// Reads "If the value is **towed**, the boat is towed." The clause repeats the value, so the value is not one of a number of
/// others.
fn is_case(said: &Said<'_>, about: &About) -> bool {
    let is_kind =
        about.subject.is_empty() || KINDS.iter().chain(&["operation"]).any(|kind| has_word(&about.subject, kind));
    let is_example = ["example", "such as", "e.g."].iter().any(|words| about.subject.contains(words));
    let Some(meaning) = said.behind.strip_prefix(", ") else { return false };
    let value = said.value.to_ascii_lowercase();
    let stem = value.strip_suffix(['e', 'y']).unwrap_or(&value);
    let is_special = value.starts_with("default") || value.starts_with("all_");
    CASES.contains(&said.before.as_str())
        && about.cases == 1
        && is_kind
        && !is_example
        && stem.len() > 3
        && !is_special
        && meaning.to_lowercase().split(|letter: char| !letter.is_alphabetic()).any(|word| word.starts_with(stem))
}

/// Reads "Set the parameter value to **sloop**."
fn is_instruction(said: &Said<'_>) -> bool {
    let is_case = ["if ", "when ", "for ", "in ", "to "].iter().any(|word| said.before.starts_with(word));
    let clause = said.before.rsplit_once(", ").filter(|_| !is_case).map(|(_, clause)| clause);
    let is_only =
        |words: &str| WHOLE.contains(&words) || words.starts_with("the only ") && words.ends_with(" value is");
    said.is_marked && is_end(said.behind) && (is_only(&said.before) || clause.is_some_and(is_only))
}

/// Reads "…, that is, the value is **sloop**" and "Type of the rig, which can be **sloop**".
fn is_last_clause(said: &Said<'_>) -> bool {
    let is_that = ["that is, the value is", "that is, the request value is", "that is, the parameter value is"];
    let is_which = || {
        let kind = said.before.strip_suffix(", which can be").unwrap_or_default();
        let is_name = kind.split(' ').count() <= MAX_SUBJECT && KINDS.iter().any(|noun| has_word(kind, noun));
        is_name && said.value.parse::<f64>().is_err()
    };
    let is_said = is_that.iter().any(|words| said.before.ends_with(words)) || is_which();
    said.is_marked && is_said && is_end(said.behind)
}

/// Reads "SLOOP is supported. The default value is **SLOOP**."
fn is_default(said: &Said<'_>, about: &About) -> bool {
    let is_supported = || SUPPORTED.iter().any(|words| said.behind.strip_prefix(words).is_some_and(is_end));
    said.before.is_empty() && about.default.as_deref() == Some(said.value) && is_supported()
}

/// Returns whether a sentence ends before a text, or goes on with a remark.
fn is_end(rest: &str) -> bool {
    let rest = rest.trim_start().trim_end_matches('.');
    let bare = SUPPORTED_ENDS.iter().find_map(|end| rest.strip_prefix(end.trim_start())).unwrap_or(rest);
    bare.is_empty() || REMARKS.iter().any(|words| bare.starts_with(words))
}

/// Returns whether a word is spelled like a constant, and not like a word of the language.
fn is_spelled(word: &str) -> bool {
    word.chars().any(|letter| letter.is_ascii_uppercase() || letter == '_')
}
