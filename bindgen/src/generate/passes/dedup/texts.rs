//! Keeps what the other pages document about the fields of a structure that is generated once.

use std::collections::HashMap;

use super::super::super::plan::{Body, Plan, Variant};
use super::super::super::prose::{self, subject};

/// The number of texts of other pages that a field gets, at most, for other limits and values.
const MAX_TEXTS: usize = 3;
/// The number of texts of other pages that it gets, at most, with those for other subjects.
const MAX_ALL_TEXTS: usize = 5;

/// The texts of a field or a value, with the pages of their modules.
type Texts = Vec<(usize, String)>;

/// The texts of all equal structures or enumerations, by the index of the type that is generated and the index of its field
/// or its value. The first text is its own.
#[derive(Default)]
struct AllTexts<'p>(HashMap<(usize, usize), Vec<(usize, &'p str)>>);

impl<'p> AllTexts<'p> {
    fn add(&mut self, place: (usize, usize), own: &'p str, (home, docs): (usize, &'p str)) {
        let texts = self.0.entry(place).or_insert_with(|| vec![(home, own)]);
        if texts.iter().all(|(_, known)| *known != docs) {
            texts.push((home, docs));
        }
    }

    /// Returns the texts to add: those with another limit or value, and then those about another subject.
    fn chosen(self) -> HashMap<(usize, usize), Texts> {
        let chosen = |texts: Vec<(usize, &str)>| {
            let mut known: Vec<String> = texts.first().map(|(_, own)| (*own).to_owned()).into_iter().collect();
            let mut found = Texts::new();
            let mut choose = |max: usize, is_new: &dyn Fn(&str, &[String]) -> bool| {
                for (home, docs) in texts.iter().skip(1) {
                    if found.len() < max && is_new(docs, &known) {
                        known.push((*docs).to_owned());
                        found.push((*home, (*docs).to_owned()));
                    }
                }
            };
            choose(MAX_TEXTS, &|docs, known| has_new_fact(docs, || known.iter()));
            choose(MAX_ALL_TEXTS, &|docs, known| subject::is_other(docs, known));
            found
        };
        let all = self.0.into_iter().filter(|(_, texts)| texts.len() > 1);
        all.map(|(place, texts)| (place, chosen(texts))).filter(|(_, found)| !found.is_empty()).collect()
    }
}

/// Adds the texts of other pages to the fields of the structures that are generated once, if a text has a number or a marked
/// word that the texts before it do not have: another limit, another default, or another value; or if it is about something
/// else, such as another kind of resource. `same` has, for each table, the one that is generated instead.
pub(super) fn keep(plan: &mut Plan, same: &[Option<usize>]) {
    let mut all = AllTexts::default();
    for (at, first) in pairs(same) {
        let (Some(other), Some(first_table)) = (plan.tables.get(at), plan.tables.get(first)) else { continue };
        let (Body::Fields(others), Body::Fields(own)) = (&other.body, &first_table.body) else { continue };
        for (index, (own, field)) in own.iter().zip(others).enumerate() {
            if own.docs != field.docs && !field.rest {
                all.add((first, index), &own.docs, (other.home, &field.docs));
            }
        }
    }
    for ((table, index), texts) in all.chosen() {
        let quotes = quotes(plan, &texts);
        let fields = match plan.tables.get_mut(table).map(|table| &mut table.body) {
            Some(Body::Fields(fields)) => fields.as_mut_slice(),
            _ => &mut [],
        };
        if let Some(field) = fields.get_mut(index) {
            field.docs.push_str(&quotes);
        }
    }
}

/// Adds the meanings of other pages to the values of the enumerations that are generated once, by the same rule.
pub(super) fn keep_meanings(plan: &mut Plan, same: &[Option<usize>]) {
    let mut all = AllTexts::default();
    for (at, first) in pairs(same) {
        let (Some(other), Some(first_values)) = (plan.values.get(at), plan.values.get(first)) else { continue };
        for (index, (own, variant)) in first_values.variants.iter().zip(&other.variants).enumerate() {
            if own.docs != variant.docs && has_meaning(variant) {
                all.add((first, index), &own.docs, (other.home, &variant.docs));
            }
        }
    }
    for ((values, index), texts) in all.chosen() {
        let quotes = quotes(plan, &texts);
        let variants = plan.values.get_mut(values).map(|values| values.variants.as_mut_slice());
        if let Some(variant) = variants.and_then(|variants| variants.get_mut(index)) {
            variant.docs.push_str(&quotes);
        }
    }
}

/// Returns whether the page documents the meaning of a value.
fn has_meaning(variant: &Variant) -> bool {
    variant.docs.strip_suffix('.') != Some(&prose::code(&variant.value))
}

fn pairs(same: &[Option<usize>]) -> impl Iterator<Item = (usize, usize)> {
    same.iter().enumerate().filter_map(|(at, first)| Some((at, (*first)?)))
}

fn quotes(plan: &Plan, texts: &Texts) -> String {
    let module = |page: usize| plan.modules.get(page).map(|module| module.name.as_str()).unwrap_or_default();
    texts.iter().map(|(page, docs)| quote(module(*page), docs)).collect()
}

fn quote(module: &str, docs: &str) -> String {
    let docs = without_names(docs);
    let lines: Vec<_> = docs.lines().map(|line| format!("> {line}").trim_end().to_owned()).collect();
    format!("\n\nDescription in [`{module}`](super::{module}):\n\n{}", lines.join("\n"))
}

/// Turns links without a path, such as ``[`Tag`]`` and `[tags](Tag)`, into text, because they resolve only in the module that
/// has the type.
fn without_names(docs: &str) -> String {
    let docs = without_targets(docs);
    let mut parts = docs.split("[`");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once("`]") {
            Some((name, rest)) if !rest.starts_with(['(', '[']) && !name.contains('[') => {
                text.extend(["`", name, "`", rest]);
            }
            _ => text.extend(["[`", part]),
        }
    }
    text
}

/// Turns links to a type without a path into their title.
fn without_targets(docs: &str) -> String {
    let mut text = String::with_capacity(docs.len());
    let mut rest = docs;
    while let Some((before, behind)) = rest.split_once("](") {
        let target =
            behind.split_once(')').filter(|(target, _)| target.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        // A title ends with a bracket that is not escaped.
        let title = before.rsplit_once('[').filter(|_| !before.ends_with('\\'));
        if let (Some((start, title)), Some((_, after))) = (title, target) {
            text.extend([start, title]);
            rest = after;
        } else {
            text.extend([before, "]("]);
            rest = behind;
        }
    }
    text + rest
}

/// Returns whether a text has a number or a marked word that no known text has.
fn has_new_fact<'d, I: Iterator<Item = &'d String>>(docs: &str, known: impl Fn() -> I) -> bool {
    let docs = plain(docs);
    let known: Vec<_> = known().map(|docs| plain(docs)).collect();
    let is_new = |fact: &str| !known.iter().any(|docs| contains(docs, fact));
    let mut lines = docs.lines().map(without_example);
    lines.any(|line| marked(line).any(is_new) || words(line).filter(|word| is_number(word)).any(is_new))
}

fn without_example(line: &str) -> &str {
    ["for example", "example:", "such as"]
        .iter()
        .filter_map(|words| line.split(words).next())
        .min_by_key(|line| line.len())
        .unwrap_or(line)
}

/// Returns a text in lower case and without escapes.
fn plain(docs: &str) -> String {
    docs.replace('\\', "").to_lowercase()
}

/// Returns whether a text has these words.
fn contains(docs: &str, fact: &str) -> bool {
    if is_number(fact) { words(docs).any(|word| word == fact) } else { docs.contains(fact) }
}

fn words(docs: &str) -> impl Iterator<Item = &str> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '.' || letter == ',';
    docs.split(move |letter: char| !is_part(letter)).map(|word| word.trim_matches(['.', ',']))
}

fn is_number(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit())
}

/// Labels of the parts of a description, which some pages have and others do not.
const LABELS: [&str; 8] =
    ["note", "important", "warning", "caution", "definition", "constraints", "range", "default value"];

/// Returns the words in bold or in the font of code. A link to a type is none.
fn marked(docs: &str) -> impl Iterator<Item = &str> {
    let inside = |mark: &'static str| {
        let before = docs.split(mark);
        before
            .zip(docs.split(mark).skip(1))
            .step_by(2)
            .filter(|(before, _)| !before.ends_with('['))
            .map(|(_, inner)| inner)
    };
    let is_label = |inner: &str| inner.ends_with(':') || LABELS.contains(&inner.trim());
    let found = inside("**").chain(inside("`")).map(str::trim);
    found.filter(move |inner| inner.contains(|letter: char| letter.is_alphanumeric()) && !is_label(inner))
}

#[cfg(test)]
mod tests {
    use super::{has_new_fact, without_names};

    fn is_new(docs: &str, known: &str) -> bool {
        let known = [known.to_owned()];
        has_new_fact(docs, || known.iter())
    }

    #[test]
    fn only_another_number_or_marked_word_is_a_new_fact() {
        assert!(is_new("A key of at most 36 letters.", "A key of at most 127 letters."));
        assert!(is_new("The default is **red**.", "The default is **blue**."));
        assert!(is_new("From 1 to 2", "From 11 to 12"));
        assert!(!is_new("The key.", "A key of at most 127 letters."));
        assert!(!is_new("The range is **1**-**9**.", "The range is 1-9."));
        assert!(!is_new("**Range:** see [`Tag`]", "see it"));
        assert!(!is_new("`a_b`", "a\\_b"));
        assert!(!is_new("The day, for example, **2031-01-01**", "The day"));
    }

    #[test]
    fn a_name_is_no_link_in_another_module() {
        let docs = "See [`Tag`], [the type `Key`](super::keys::Key) and [`Map`](super::maps::Map).";
        assert_eq!(without_names(docs), docs.replace("[`Tag`]", "`Tag`"));
        assert_eq!(without_names("See the [tags](Tag) and \\[a\\](b)."), "See the tags and \\[a\\](b).");
    }
}
