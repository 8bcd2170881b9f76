//! Reads what descriptions say of the presence of their parameters, where the Mandatory column has only Yes or No: "This parameter is
//! required when **kind** is **kite**", "After setting **reel**, you do not need to set **line**".

use std::collections::HashMap;

use restable_model::Documented;
use restable_rst::Cell;

use super::super::heading::{Zone, without_number};
use super::super::table::Context;
use super::super::{Presence, Row, reference};
use super::heading::{has_condition as is_condition_of, spaced};

/// Words that each description about the presence of a mandatory parameter has one of.
const WORDS: [&str; 12] = [
    "mandatory",
    "required",
    "ptional",
    "omitted",
    "specified",
    "not set",
    "not configured",
    "not provided",
    "need",
    "left",
    "ither ",
    "cannot be used",
];

/// What a sentence calls the parameter that it is about.
const SUBJECTS: [&str; 6] = ["this parameter", "this field", "this attribute", "the parameter", "the field", "it"];

/// What a sentence with a condition says that a parameter is.
const NEEDED: [&str; 13] = [
    "is mandatory",
    "is required",
    "is needed",
    "is only required",
    "is only mandatory",
    "is optional",
    "is not mandatory",
    "is not required",
    "can be omitted",
    "may be omitted",
    "must be specified",
    "must be configured",
    "does not need to be set",
];

/// What a number or a switch with a condition may be. An empty text or list is a value.
const BLANK: [&str; 2] = ["can be left blank", "may be left blank"];

/// The words that begin a condition after [`NEEDED`].
const CONDITIONS: [&str; 6] = ["when ", "if ", "unless ", "only when ", "only if ", "only for "];

/// How a sentence says that a parameter is absent.
const ABSENT: [&str; 7] = [
    "is not specified",
    "is not set",
    "is not configured",
    "is not passed",
    "is not transferred",
    "is not provided",
    "is omitted",
];

/// Words of a sentence in which an absent parameter is an error.
const ERRORS: [&str; 5] = ["error", "fail", "invalid", "reject", "cannot"];

/// How a sentence says that other parameters replace those after it.
const NOT_NEEDED: [&str; 4] =
    ["do not need to set ", "do not need to specify ", "do not need to configure ", "do not have to set "];

/// How a sentence says that a parameter and another one exclude each other.
const EXCLUSIVE: [&str; 4] = [
    "cannot be used with ",
    "cannot be used together with ",
    "cannot be set together with ",
    "is mutually exclusive with ",
];

/// The length of a name up to which a longer word is another one: `disk` is not a form of `dis`.
const MAX_UNINFLECTED: usize = 4;

/// Returns the sentences of a description that may say something else than the cell does of the presence of its parameter.
pub(in crate::page) fn sentences(presence: Presence, plain: &str, cell: Option<&Cell<'_>>) -> Vec<String> {
    let may_say = match presence {
        Presence::Mandatory => WORDS.iter().any(|word| plain.contains(word)),
        Presence::Optional => plain.contains("is mandatory") || plain.contains("is required"),
        _ => false,
    };
    let Some(cell) = cell.filter(|_| may_say) else { return Vec::new() };
    let mut sentences = Vec::new();
    for paragraph in reference::paragraphs(cell) {
        let text = paragraph.plain().split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        sentences.extend(text.split(". ").map(|sentence| without_label(sentence).to_owned()));
    }
    sentences
}

/// Removes a label and brackets: `Constraints: This parameter is mandatory.`
fn without_label(sentence: &str) -> &str {
    let is_around = |letter: char| "().-* ".contains(letter);
    let sentence = sentence.trim_matches(is_around);
    match sentence.split_once(": ") {
        Some((label, rest)) if !label.contains(' ') => rest.trim_matches(is_around),
        _ => sentence,
    }
}

/// Corrects the presence of the rows of a table by the sentences of their descriptions. A response may lack a parameter that its
/// request needs.
pub(in crate::page) fn correct(rows: &mut [Row], sentences: &[Vec<String>], around: &Context<'_>) {
    if sentences.iter().all(Vec::is_empty) {
        return;
    }
    let (object, is_response) = (without_number(around.caption), around.zone == Zone::Response);
    let above = if object.is_empty() { around.title.to_lowercase() } else { spaced(object) };
    let table = Siblings::of(rows);
    let conditions: Vec<Option<&str>> =
        rows.iter().zip(sentences).map(|(row, sentences)| condition(row, sentences)).collect();
    let is_of_object = table.is_of_object(rows, &conditions);
    let mut replaced = Vec::new();
    let mut found = Vec::with_capacity(rows.len());
    for ((row, sentences), condition) in rows.iter().zip(sentences).zip(conditions) {
        let is_own = condition.is_some_and(|condition| {
            !is_of_object && !table.is_of_holder(condition, object) && !is_condition_of(&above, condition)
        });
        let is_plain = sentences.iter().any(|sentence| is_plainly_mandatory(sentence));
        found.push(match row.presence {
            Presence::Mandatory if !is_plain && (is_own || table.may_lack(row, sentences)) => Presence::Optional,
            Presence::Optional if !is_response && is_unconditional(sentences) => Presence::Mandatory,
            presence => presence,
        });
        replaced.extend(table.replaced(row, sentences));
    }
    for (row, presence) in rows.iter_mut().zip(found) {
        row.presence = presence;
    }
    for at in replaced {
        if let Some(row) = rows.get_mut(at) {
            row.presence = Presence::Optional;
        }
    }
}

/// Returns the sentence that says under which condition a row is present.
fn condition<'s>(row: &Row, sentences: &'s [String]) -> Option<&'s str> {
    let name = row.name.to_lowercase();
    let may_be_blank = matches!(row.documented, Some(Documented::Integer | Documented::Number | Documented::Boolean));
    sentences.iter().map(String::as_str).find(|sentence| has_condition(sentence, &name, may_be_blank))
}

/// The rows of a table by their names in lower case.
struct Siblings {
    names: HashMap<String, usize>,
    is_mandatory: Vec<bool>,
}

impl Siblings {
    fn of(rows: &[Row]) -> Self {
        let names = rows.iter().enumerate().map(|(at, row)| (row.name.to_lowercase(), at)).collect();
        Self { names, is_mandatory: rows.iter().map(|row| row.presence == Presence::Mandatory).collect() }
    }

    /// Returns the rows that a text names.
    fn named<'s>(&'s self, text: &'s str) -> impl Iterator<Item = usize> + 's {
        let is_separator = |letter: char| !(letter.is_alphanumeric() || "_-.".contains(letter));
        text.split(is_separator).filter_map(|word| self.names.get(word.trim_end_matches('.')).copied())
    }

    fn is_mandatory(&self, at: usize) -> bool {
        self.is_mandatory.get(at).copied().unwrap_or_default()
    }

    /// Returns whether sentences say what it means that a row is absent, or that another row excludes it.
    fn may_lack(&self, row: &Row, sentences: &[String]) -> bool {
        let name = row.name.to_lowercase();
        let is_list = matches!(row.documented, Some(Documented::List(_)));
        let is_sent = is_list && sentences.iter().any(|sentence| sentence.contains("cannot be left blank"));
        let says = |sentence: &String| may_be_absent(sentence, &name) && !is_sent || self.excludes(sentence, &name);
        sentences.iter().any(says)
    }

    /// Returns whether a sentence says that a row excludes another one, or that one of both is enough.
    fn excludes(&self, sentence: &str, name: &str) -> bool {
        let own = self.names.get(name).copied();
        let other = |text: &str| self.named(text).any(|at| Some(at) != own && self.is_mandatory(at));
        let is_own = |text: &str| {
            self.named(text).any(|at| Some(at) == own) || text.contains("this parameter") || text.starts_with("it ")
        };
        let after = EXCLUSIVE.iter().find_map(|words| sentence.split_once(words));
        let is_exclusive = after.is_some_and(|(before, after)| is_own(before) && other(after));
        let after = sentence.split_once("either ").filter(|(_, after)| after.contains(" or "));
        is_exclusive || after.is_some_and(|(_, after)| is_own(after) && other(after))
    }

    /// Returns the mandatory rows that a sentence says another one replaces: "After setting **reel**, you do not need to set
    /// **line**". Then each of both may be absent.
    fn replaced(&self, row: &Row, sentences: &[String]) -> Vec<usize> {
        let mut found = Vec::new();
        for sentence in sentences.iter().filter(|_| row.presence == Presence::Mandatory) {
            let Some((before, after)) = NOT_NEEDED.iter().find_map(|words| sentence.split_once(words)) else {
                continue;
            };
            if !["after ", "if ", "when ", "once "].iter().any(|word| before.starts_with(word)) {
                continue;
            }
            let replaced = self.named(after).filter(|at| self.is_mandatory(*at));
            found.extend(replaced);
            let is_set = before.contains("setting ")
                || before.ends_with("is set, you ")
                || before.ends_with("is specified, you ");
            if is_set && !found.is_empty() {
                found.extend(self.named(before).filter(|at| self.is_mandatory(*at)));
            }
        }
        found
    }

    /// Returns whether the conditions of a table are one for its object and not for its rows: they are the same, all mandatory rows
    /// have it, and it names none of the rows.
    fn is_of_object(&self, rows: &[Row], conditions: &[Option<&str>]) -> bool {
        let Some(first) = conditions.iter().flatten().next() else { return false };
        let are_same = conditions.iter().flatten().all(|condition| condition == first);
        let has_condition = |at: usize| conditions.get(at).is_some_and(Option::is_some);
        let mut mandatory = (0..rows.len()).filter(|at| self.is_mandatory(*at));
        let is_group = conditions.iter().flatten().count() > 1 || rows.len() == 1;
        are_same && is_group && mandatory.all(has_condition) && self.named(first).next().is_none()
    }

    /// Returns whether a condition is one for the field that has the object. It has the name of the object, or the word at its end, as
    /// "when the **reel** type is used" has that of `KiteReel`, and it names none of the rows.
    fn is_of_holder(&self, condition: &str, object: &str) -> bool {
        if object.contains(' ') {
            return false;
        }
        let start = object.rfind(|letter: char| letter.is_uppercase() || letter == '_').unwrap_or_default();
        let last = object.get(start..).unwrap_or(object).trim_start_matches('_').to_lowercase();
        let all = object.replace('_', "").to_lowercase();
        let is_form = |word: &str, name: &str| {
            let more = if name.len() > MAX_UNINFLECTED { 2 } else { 0 };
            name.len() > 2 && word.strip_prefix(name).is_some_and(|rest| rest.len() <= more)
        };
        let mut words = condition.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        let has_name = words.any(|word| is_form(word, &last) || is_form(&word.replace('_', ""), &all));
        has_name && self.named(condition).next().is_none()
    }
}

/// Returns the text after the subject of a sentence or clause.
fn after_subject<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    SUBJECTS.into_iter().chain([name]).find_map(|subject| text.strip_prefix(subject)?.strip_prefix(' '))
}

/// Returns whether a sentence says that a parameter is mandatory or optional under a condition.
fn has_condition(sentence: &str, name: &str, may_be_blank: bool) -> bool {
    let blank = BLANK.iter().filter(|_| may_be_blank);
    let said = |text: &'_ str| -> Option<String> {
        let rest = after_subject(text, name)?;
        let after = NEEDED.iter().chain(blank.clone()).find_map(|words| rest.strip_prefix(words))?;
        Some(after.trim_start_matches([',', ' ']).to_owned())
    };
    let is_after = |after: &str| {
        let is_for = |word: &str| after.starts_with(word) && sentence.contains("is mandatory");
        let is_mode =
            after.starts_with("in ") && ["scenario", " mode", " case"].iter().any(|word| after.contains(word));
        CONDITIONS.iter().any(|word| after.starts_with(word))
            || is_for("for ") && !after.starts_with("for all")
            || is_mode
    };
    let is_blank = |words: &&str| {
        let after = sentence.split_once(*words).map(|(_, after)| after.trim_start());
        after_subject(sentence, name).is_some()
            && after.is_some_and(|after| CONDITIONS.iter().any(|word| after.starts_with(word)))
    };
    let begins = || said(sentence).is_some_and(|after| is_after(&after)) || blank.clone().any(is_blank);
    let clauses = || sentence.split([',', ';']).map(|clause| clause.trim_start().trim_start_matches("and "));
    let is_last = |after: &str| after.is_empty() || is_after(after);
    let follows = || {
        let is_if = ["if ", "when ", "in other cases"].iter().any(|word| sentence.starts_with(word));
        is_if && clauses().skip(1).any(|clause| said(clause).is_some_and(|after| is_last(&after)))
    };
    begins() || follows()
}

/// Returns whether a sentence says what an absent parameter means.
fn may_be_absent(sentence: &str, name: &str) -> bool {
    let is_absent = sentence.match_indices("if ").any(|(at, _)| {
        let is_word = at == 0 || sentence.get(..at).is_some_and(|before| before.ends_with(' '));
        let condition = sentence.get(at + "if ".len()..).filter(|_| is_word);
        let rest = condition.and_then(|condition| after_subject(condition, name));
        let after = rest.and_then(|rest| ABSENT.iter().find_map(|words| rest.strip_prefix(words)));
        after.is_some_and(|after| after.is_empty() || after.starts_with(','))
    });
    // A caller must not delete everything by leaving out a parameter.
    let deletes_all = sentence.contains("all ") && sentence.contains("delete");
    is_absent && !deletes_all && !ERRORS.iter().any(|word| sentence.contains(word))
}

/// Returns whether a sentence says no more than that its parameter is mandatory.
fn is_plainly_mandatory(sentence: &str) -> bool {
    let rest = after_subject(sentence, "").unwrap_or(sentence);
    matches!(rest, "is mandatory" | "is required" | "mandatory" | "is mandatory and cannot be left blank")
        || sentence.ends_with(", which is mandatory")
}

/// Returns whether a description says that its parameter is mandatory, and no condition.
fn is_unconditional(sentences: &[String]) -> bool {
    let has_condition = |sentence: &String| {
        ["when ", "if ", "unless ", "optional", "scenario"].iter().any(|word| sentence.contains(word))
    };
    sentences.iter().any(|sentence| is_plainly_mandatory(sentence)) && !sentences.iter().any(has_condition)
}

#[cfg(test)]
mod tests {
    use super::{has_condition, is_unconditional, may_be_absent, without_label};

    #[test]
    fn sentences_have_conditions() {
        for (sentence, expected) in [
            ("this parameter is required when kind is freight", true),
            ("keel is mandatory for barges", true),
            ("it is mandatory in the towing scenario", true),
            ("if kind is freight, this parameter is mandatory", true),
            ("it cannot be left blank when kind is ferry, and can be left blank when kind is barge", true),
            ("this parameter is required for towing", false),
            ("this parameter is valid only when kind is freight", false),
            ("it must be specified as a color when kind is freight", false),
            ("when keel is set, sail is mandatory", false),
            ("by default, this parameter is mandatory for barges", false),
        ] {
            assert_eq!(has_condition(sentence, "keel", true), expected, "{sentence}");
        }
    }

    #[test]
    fn a_sentence_says_what_an_absent_parameter_means() {
        for (sentence, expected) in [
            ("if this parameter is not specified, each basin is looked at", true),
            ("the value is 3 if it is not set", true),
            ("if it is not set to a color, the flag is white", false),
            ("if this parameter is not specified, an error is reported", false),
            ("if this parameter is not specified, all barges are deleted", false),
            ("if sail is not specified, the barge is towed", false),
        ] {
            assert_eq!(may_be_absent(sentence, "keel"), expected, "{sentence}");
        }
    }

    #[test]
    fn a_description_says_that_its_parameter_is_mandatory() {
        let says =
            |sentences: &[&str]| is_unconditional(&sentences.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>());
        assert!(says(&["the keel", "this parameter is mandatory"]));
        assert!(says(&["the keel, which is mandatory", "it has 1 to 20 letters"]));
        assert!(!says(&["the keel (when kind is freight)", "this parameter is mandatory"]));
        assert_eq!(without_label("constraints: this parameter is mandatory."), "this parameter is mandatory");
    }
}
