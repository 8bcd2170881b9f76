//! Reads values from clauses that explain one value each, such as "The value **A** indicates an open box. The value **B**
//! indicates a closed one." or "**0** indicates an open box, and **1** indicates a closed one."

use restable_rst::{Inline, Text};

use super::sentence::in_parentheses;
use super::{DocumentedValue, at_least_two, distinct, has_word, is_value, item, marked, of, range};

/// How a clause begins before its value, in lower case.
const BEGINNINGS: [&str; 4] = ["", "the value", "value", "and the value"];

/// How a clause begins that states what holds for a value, in lower case.
const CONDITIONS: [&str; 10] = [
    "if",
    "when",
    "if it is",
    "if this parameter is set to",
    "if the parameter is set to",
    "if the value is",
    "if the value is set to",
    "if it is set to",
    "when this parameter is set to",
    "when the value is",
];

/// How a clause goes on after its value.
const VERBS: [&str; 7] = ["indicates ", "means ", "specifies ", "represents ", "stands for ", "denotes ", "returns "];

/// How a clause ends before the value of the next one.
const JOINTS: [&str; 7] = [", and", " and", ",", ";", ", and the value", " and the value", ", whereas"];

/// Words of a paragraph whose clauses are about something else than values, in lower case.
const OTHERS: [&str; 4] = ["format", "example", "separator", "consist"];

/// Words of a paragraph whose clauses are about the parts of a value, in lower case.
const PARTS: [&str; 2] = ["pair", "key"];

/// Reads the values of the clauses of a paragraph that follow each other.
pub(super) fn read(text: &Text<'_>) -> Vec<DocumentedValue> {
    let plain = text.plain().to_lowercase();
    // `**limit**::{limit}` is the form of a value with parts.
    let is_range = has_word(&plain, "range");
    if plain.contains("::") || OTHERS.iter().any(|word| has_word(&plain, word)) {
        return Vec::new();
    }
    let clauses = clauses(text);
    let Some(first) = clauses.iter().position(|clause| clause.value().is_some()) else { return Vec::new() };
    let (before, clauses) = clauses.split_at_checked(first).unwrap_or_default();
    // After "**mast.high** can be set to **yes**", "it" is that parameter.
    let is_about_it = clauses.first().is_some_and(|clause| clause.before.trim_start().starts_with("If it "));
    if is_about_it && before.iter().any(|clause| clause.value.is_some()) {
        return Vec::new();
    }
    let values: Vec<_> = clauses.iter().map_while(Clause::value).collect();
    // These letters are parts of a date.
    let are_letters = values.iter().any(|value| matches!(&*value.value, "T" | "Z"));
    if are_letters && ["time", "date", "calendar", "utc"].iter().any(|word| plain.contains(word)) {
        return Vec::new();
    }
    // No part of a value is a number.
    let are_numbers = values.iter().all(|value| value.value.parse::<i64>().is_ok());
    if !are_numbers && PARTS.iter().any(|word| has_word(&plain, word)) {
        return Vec::new();
    }
    if is_range && range::count(&plain) != Some(values.len()) { Vec::new() } else { values }
}

/// What stands for the values that a list leaves out.
const REST: [&str; 5] = ["and so on", "and so forth", "etc.", "...", "…"];

/// Returns whether a paragraph explains only the first of several values: "**1** indicates spring, **2** indicates summer, and
/// so on". The words may also be the end of a meaning: "**2** indicates oaks, elms, and so on".
pub(super) fn is_incomplete(text: &Text<'_>) -> bool {
    if !REST.iter().any(|words| text.as_str().contains(words)) {
        return false;
    }
    let clauses = clauses(text);
    clauses.windows(2).any(|pair| matches!(pair, [one, last] if one.leads_to(last) && last.leaves_out_others()))
}

/// A clause of a paragraph: the text before its first word in bold, that word, and the text after it.
#[derive(Default)]
struct Clause {
    before: String,
    value: Option<String>,
    behind: String,
}

impl Clause {
    fn push(&mut self, text: &str) {
        if self.value.is_some() { self.behind.push_str(text) } else { self.before.push_str(text) }
    }

    fn value(&self) -> Option<DocumentedValue> {
        let value = self.value.as_deref()?.trim();
        let behind = self.behind.trim();
        // A word with a colon may be another parameter, but a number is none.
        let is_explained = behind.starts_with(':') && value.parse::<i64>().is_ok();
        let is_said = BEGINNINGS.contains(&self.before.trim().to_lowercase().as_str())
            && (is_explained || VERBS.iter().any(|verb| behind.starts_with(verb)));
        // "If it is **oak** (the default value), …"
        let after_remark = in_parentheses(behind).map_or(behind, |(_, rest)| rest.trim_start());
        // A number may be a special one among others.
        let is_case = CONDITIONS.contains(&self.before.trim().to_lowercase().as_str())
            && after_remark.starts_with(',')
            && value.parse::<f64>().is_err();
        let fits = (is_said || is_case) && is_value(value) && !item::is_entry(value);
        let behind = behind.trim_start_matches([':', ' ', ',']);
        let end = ["and the value", "and", "whereas"].iter().find_map(|word| behind.strip_suffix(word));
        let meaning = end.unwrap_or(behind).trim_end().trim_end_matches([',', ';', '.']);
        fits.then(|| of(value, meaning))
    }

    /// Returns whether the next clause follows in the same sentence, and is not called the last one.
    fn leads_to(&self, next: &Self) -> bool {
        self.value().is_some() && next.value().is_some() && self.behind.trim_end().ends_with([',', ';'])
    }

    /// Returns whether a clause goes on after its meaning with words for the values that the list leaves out.
    fn leaves_out_others(&self) -> bool {
        let rest = REST.iter().find_map(|words| self.behind.split_once(words));
        rest.is_some_and(|(meaning, _)| !meaning.trim_end().trim_end_matches([',', ';']).contains([',', ';']))
    }

    /// Returns whether the next word in bold may begin another clause.
    fn is_joined(&self) -> bool {
        let behind = self.behind.trim_end();
        self.value.is_some() && JOINTS.iter().any(|joint| behind.ends_with(joint))
    }
}

/// Splits a paragraph into sentences, and a sentence before each word in bold that a verb follows like the first one.
fn clauses(text: &Text<'_>) -> Vec<Clause> {
    let inlines = text.inlines();
    let mut all = Vec::new();
    let mut current = Clause::default();
    for (at, inline) in inlines.iter().enumerate() {
        match inline {
            Inline::Text(words) => {
                for part in words.split_inclusive(". ") {
                    current.push(part);
                    if part.ends_with(". ") {
                        all.push(std::mem::take(&mut current));
                    }
                }
            }
            other => {
                let Some(word) = marked(other) else {
                    current.push(other.as_str());
                    continue;
                };
                let next = inlines.get(at + 1).map(Inline::as_str).unwrap_or_default().trim_start();
                if current.is_joined() && VERBS.iter().any(|verb| next.starts_with(verb)) {
                    all.push(std::mem::take(&mut current));
                }
                match current.value {
                    None => current.value = Some(word.to_owned()),
                    Some(_) => current.push(word),
                }
            }
        }
    }
    all.push(current);
    all
}

/// Reads "The value red indicates a storm. The value blue indicates none."
pub(super) fn unmarked(text: &str) -> Vec<DocumentedValue> {
    // A sentence that begins with a lowercase letter begins with a value.
    let begins_value = |sentence: &&str| sentence.starts_with(|first: char| first.is_ascii_lowercase());
    let clause = |sentence: &str, is_first: bool| {
        let sentence = sentence.trim();
        let named =
            ["The value ", "Value ", "the value ", "value "].iter().find_map(|words| sentence.strip_prefix(words));
        let (value, rest) = named.or(Some(sentence).filter(|_| !is_first).filter(begins_value))?.split_once(' ')?;
        // Asterisks that are no marks.
        let value = value.trim_matches('*');
        let meaning = VERBS.iter().any(|verb| rest.starts_with(verb)).then(|| rest.trim_end_matches('.'))?;
        (is_value(value) && !item::is_entry(value)).then(|| of(value, meaning))
    };
    let mut values = Vec::new();
    let joints = [", and value ", ", and the value "];
    let clauses = |sentence: &'_ str| -> Vec<String> {
        let joint = joints.iter().find(|joint| sentence.contains(**joint));
        match joint.and_then(|joint| sentence.split_once(joint)) {
            Some((one, other)) => vec![one.to_owned(), format!("value {other}")],
            None => vec![sentence.to_owned()],
        }
    };
    for sentence in text.split_inclusive(". ").flat_map(clauses) {
        values.extend(clause(&sentence, values.is_empty()));
    }
    at_least_two(distinct(values))
}

#[cfg(test)]
mod tests {
    use super::super::{expect, of_cell};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        expect::values(of_cell, text, expected);
    }

    #[test]
    fn a_list_may_leave_out_values() {
        check("The season. **1** indicates spring, **2** indicates summer, and so on up to **4** for winter.", &[]);
        check("The season. **1** indicates spring, **2** indicates summer, and so on.", &[]);
        check("The season. **1** means spring; **2** means summer; etc.", &[]);
        check("The season. **1** indicates spring, **2** indicates summer, ...", &[]);
    }

    #[test]
    fn a_meaning_may_leave_out_things() {
        check("The wood. **1** indicates oaks, **2** indicates pines, firs, and so on.", &["1", "2"]);
        check("The wood. **1** indicates oaks, elms, etc., and **2** indicates pines.", &["1", "2"]);
        check("The wood. The value **1** indicates oaks. The value **2** indicates pines and so on.", &["1", "2"]);
        check("The wood. **1** indicates oaks, and **2** indicates pines, etc.", &["1", "2"]);
    }
}
