//! Reads values of which each case has its own: "If the boat is new, the value is **A** or **B**. Otherwise, the value is **C**.", or
//! the paragraphs "Set this parameter to **A**." and "Set this parameter to **B**."

use restable_rst::{Cell, Inline, Text};

use super::super::reference;
use super::split::{Sentence, sentences};
use super::{DocumentedValue, has_word, is_value, marked, of, paragraphs};

/// How a sentence begins that holds in one case, in lower case.
const CASES: [&str; 12] = [
    "if ",
    "when ",
    "for ",
    "in ",
    "since ",
    "from ",
    "before ",
    "after ",
    "until ",
    "as of ",
    "starting ",
    "otherwise",
];

/// What a clause is about that states the values of one case, in lower case.
const SUBJECTS: [&str; 12] = [
    "it",
    "this parameter",
    "the value",
    "its value",
    "the parameter value",
    "the field value",
    "the values",
    "valid values",
    "the valid values",
    "the status",
    "the state",
    "the type",
];

/// The verbs of such a clause, in lower case. A longer verb is before its end.
const VERBS: [&str; 10] = [
    "can only be",
    "can be set to",
    "is set to",
    "is fixed to",
    "can be",
    "must be",
    "should be",
    "will be",
    "is",
    "are",
];

/// Words of a description that has other values than those of the cases, in lower case.
const OTHERS: [&str; 9] =
    ["range", "ranges", "format", "characters", "example", "prefix", "integer", "number", "custom"];

/// How a paragraph begins that is only the value of one case, in lower case.
const ASSIGNED: [&str; 4] = ["set this parameter to", "this parameter is set to", "set it to", "set the value to"];

/// The number of words before the verb of a clause, at most.
const MAX_SUBJECT: usize = 8;

/// Returns the values of all cases, if there are several cases and each has other words than numbers.
pub(super) fn read(cell: &Cell<'_>) -> Vec<DocumentedValue> {
    let plain = cell.plain().to_lowercase();
    if OTHERS.iter().any(|word| has_word(&plain, word)) {
        return Vec::new();
    }
    let assigned: Vec<_> = paragraphs(&cell.children).filter_map(assigned).collect();
    let sentences: Vec<_> = reference::paragraphs(cell).flat_map(sentences).collect();
    let stated = sentences.iter().filter_map(values).collect();
    let set = sentences.iter().filter_map(set).map(|value| vec![value]).collect();
    let all: [Vec<_>; 3] = [assigned.into_iter().map(|value| vec![value]).collect(), stated, set];
    all.into_iter().map(union).find(|values| values.len() > 1).unwrap_or_default()
}

/// Returns the different values of several cases, if each has some.
fn union(cases: Vec<Vec<DocumentedValue>>) -> Vec<DocumentedValue> {
    if cases.len() < 2 || cases.iter().any(Vec::is_empty) {
        return Vec::new();
    }
    let mut seen = std::collections::HashSet::new();
    cases.into_iter().flatten().filter(|value| seen.insert(value.value.clone())).collect()
}

/// Returns the value of a paragraph that is only "Set this parameter to **A**."
fn assigned(text: &Text<'_>) -> Option<DocumentedValue> {
    let inlines = text.inlines();
    let (before, value, end) = match inlines.as_slice() {
        [Inline::Text(before), value] => (before, value, ""),
        [Inline::Text(before), value, Inline::Text(end)] => (before, value, end.as_ref()),
        _ => return None,
    };
    let value = marked(value)?.trim();
    let is_assigned = ASSIGNED.contains(&before.trim().to_lowercase().as_str()) && matches!(end.trim(), "" | ".");
    (is_assigned && is_word(value)).then(|| of(value, ""))
}

/// Returns the value of a sentence such as "Set it to **A** when the boat is new." or "To see all boats, set it to **1**."
fn set(sentence: &Sentence) -> Option<DocumentedValue> {
    let [(lead, value)] = sentence.words.as_slice() else { return None };
    let (lead, end) = (lead.trim().to_lowercase(), sentence.end.trim().trim_end_matches('.'));
    let is_before =
        ASSIGNED.contains(&lead.as_str()) && ["when ", "if ", "for ", "to "].iter().any(|word| end.starts_with(word));
    let is_purpose =
        |words: &&str| lead.starts_with("to ") && lead.strip_suffix(*words).is_some_and(|rest| rest.ends_with(", "));
    let is_behind = end.is_empty() && ASSIGNED.iter().any(is_purpose);
    let is_switch = matches!(value.as_str(), "0" | "1");
    ((is_before || is_behind) && (is_word(value) || is_switch)).then(|| of(value, ""))
}

/// Returns the values of the case that a sentence is about, of which there are none if it allows others as well. Other sentences
/// have no case.
fn values(sentence: &Sentence) -> Option<Vec<DocumentedValue>> {
    let lead = sentence.words.first()?.0.trim_start().to_lowercase();
    if !CASES.iter().any(|word| lead.starts_with(word)) || has_word(&lead, "example") {
        return None;
    }
    if let Some(value) = default_of_case(sentence) {
        return Some(vec![value]);
    }
    let stated = sentence.words.iter().position(|(before, _)| states(before))?;
    let Some((values, end)) = sentence.list(stated) else { return Some(Vec::new()) };
    let are_words = values.iter().all(|value| is_word(&value.value));
    Some(if are_words && matches!(end.trim(), "" | ".") { values } else { Vec::new() })
}

/// Returns the value of a case that ends with "the default value **A** will be used".
fn default_of_case(sentence: &Sentence) -> Option<DocumentedValue> {
    let (before, value) = sentence.words.last()?;
    let is_default = before.trim_end().ends_with(" the default value")
        && matches!(sentence.end.trim().trim_end_matches('.'), "will be used" | "is used");
    (is_default && is_word(value)).then(|| of(value, ""))
}

/// Returns whether a text ends with a clause such as ", the value is" or ", this parameter is mandatory and the value must be".
fn states(before: &str) -> bool {
    let lower = before.trim_end().to_lowercase();
    let clause = lower.rsplit(", ").next().unwrap_or_default();
    let is_clause = clause.len() < lower.len();
    let clause = clause.strip_prefix("and ").unwrap_or(clause);
    let of_presence = ["this parameter is mandatory and ", "this parameter is required and "];
    let clause = of_presence.iter().find_map(|words| clause.strip_prefix(words)).unwrap_or(clause);
    let subject = VERBS.iter().find_map(|verb| clause.strip_suffix(verb)).filter(|subject| subject.ends_with(' '));
    let Some(subject) = subject.map(str::trim).filter(|_| is_clause) else { return false };
    let is_short = subject.split_whitespace().count() <= MAX_SUBJECT;
    is_short
        && SUBJECTS
            .iter()
            .any(|of| subject.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with(" of ")))
}

/// Returns whether a word is a value of a case: neither a number, nor the absence of a value, nor the name of a parameter.
fn is_word(word: &str) -> bool {
    let is_other = matches!(word.to_lowercase().as_str(), "null" | "none" | "empty") || word.ends_with("_id");
    is_value(word) && word.starts_with(|first: char| first.is_ascii_alphabetic()) && !is_other
}

#[cfg(test)]
mod tests {
    use super::super::expect;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        expect::values(super::read, text, expected);
    }

    #[test]
    fn each_case_may_have_values_of_its_own() {
        check(
            "State of the mast. If the yard is old, the state of the mast is **raw**, **cut**, or **set**. In yards since \
             2010, the state of the mast is **ordered** or **set**.",
            &["raw", "cut", "set", "ordered"],
        );
        check(
            "If **oars** (two of them) are on board, the value is **rowed**. If not, the value is **towed**.",
            &["rowed", "towed"],
        );
        check("If it floats, the value is **wet**; otherwise, the value is **dry**.", &["wet", "dry"]);
        check("When it floats, its value is **wet**.\n\nOtherwise, its value is **dry** (on land).", &["wet", "dry"]);
        check(
            "Sails up.\n\nSet this parameter to **WIND**.\n\nOars out.\n\nThis parameter is set to **ROW**.",
            &["WIND", "ROW"],
        );
    }

    #[test]
    fn a_case_may_say_something_else_first() {
        check(
            "Name of the mast.\n\n- If **sail** is missing (as on a raft), there is a single mast, and the value of this \
             parameter is **lone**.\n- If **sail** exists, there are several masts, and the value of this parameter is \
             **main**.",
            &["lone", "main"],
        );
    }

    #[test]
    fn a_case_may_have_a_default_or_an_instruction() {
        check(
            "If oars are used, this parameter is mandatory and the value must be **rowed**.\n\nIf a sail is used, this \
             parameter can be left out and the default value **sailed** will be used.",
            &["rowed", "sailed"],
        );
        check(
            "How it moves. Set it to **rowed** if it has oars. Set it to **sailed** when it has a sail.",
            &["rowed", "sailed"],
        );
        check("To see all boats, set it to **1**. To see your own boats, set it to **0**.", &["1", "0"]);
        check("To see all boats, set it to **5**. To see your own boats, set it to **9**.", &[]);
        check("If oars are used, the default value **rowed** will be used.", &[]);
    }

    #[test]
    fn other_cases_do_not_list_all_values() {
        check("If it floats, the value is **wet**.", &[]);
        check("If it sinks, the value is **-1**. Otherwise, the value is **dry**.", &[]);
        check("If it floats, the value is **wet**. If not, the value is **null**.", &[]);
        check("If it floats, the value is **wet**. Otherwise, the value is **dry** or a word.", &[]);
        check("If it floats, the value is **wet**. If not, the value ranges from **1** to **9**.", &[]);
        check("If **hull** is **oak**, **mast** is **elm**. If **hull** is **ash**, **mast** is **fir**.", &[]);
        check("If it floats, the value is **boat_id**. If not, the value is **yard_id**.", &[]);
        check("Set this parameter to **WIND**.", &[]);
        check("Set this parameter to **WIND** first.\n\nSet this parameter to **ROW** then.", &[]);
    }
}
