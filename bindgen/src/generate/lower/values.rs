//! Creates enumerations for the values that a page lists.

use std::borrow::Cow;
use std::collections::HashSet;

use restable_model::{Documented, screaming_snake_case};
use serde_json::Value;

use super::super::name::{self, Names};
use super::super::plan::{Head, Item, Type, Values, Variant};
use super::super::prose::{self, short, subject};
use super::super::rows::Node;
use super::structure::one;
use super::{Lowering, Owner, variant_name};
use crate::page::{DocumentedValue, Row};
use crate::problem::Kind;

impl Lowering<'_> {
    /// Replaces the scalar type of a row with an enumeration, if the page lists its values.
    pub(super) fn enumerated(&mut self, ty: Type, node: &Node<'_>, owner: &Owner, example: Option<&Value>) -> Type {
        match ty {
            Type::Text | Type::Integer | Type::Number if !documented(node).is_empty() => {
                let integers = ty != Type::Text;
                let listed = documented(node);
                let fits = !integers || listed.iter().all(is_integer);
                let is_other = is_identity(&node.name, &listed, example) || joins_values(&node.row);
                // A service that answers with `true` does not use the listed numbers.
                let is_switch = integers && example.is_some_and(Value::is_boolean);
                if !fits || is_other || is_switch {
                    return ty;
                }
                self.report_other_value(node, &listed, example);
                if is_disproved(&node.row, example, integers) {
                    return ty;
                }
                Type::Values(self.values(node, owner, integers))
            }
            // The page documents a list without the type of its elements.
            Type::List(element)
                if *element == Type::Any
                    && matches!(node.row.documented, Some(Documented::List(_)))
                    && !documented(node).is_empty()
                    && example.is_none_or(|example| lists_values(example, &documented(node))) =>
            {
                let are_integers = documented(node).iter().all(is_integer);
                let element = if are_integers { Type::Integer } else { Type::Text };
                match self.enumerated(element, node, owner, None) {
                    values @ Type::Values(_) => Type::List(values.into()),
                    _ => Type::List(Type::Any.into()),
                }
            }
            Type::List(element) => {
                let example = example.and_then(|example| example.as_array()?.first());
                Type::List(self.enumerated(*element, node, owner, example).into())
            }
            Type::Map(element) if *element == Type::Text && has_listed_values(node, example) => {
                self.enumerated_entries(node, owner, example)
            }
            Type::Open if is_of_keys(&node.row) && has_listed_values(node, example) => {
                self.enumerated_entries(node, owner, example)
            }
            other => other,
        }
    }

    /// Creates the type of a map with listed values.
    fn enumerated_entries(&mut self, node: &Node<'_>, owner: &Owner, example: Option<&Value>) -> Type {
        let first = example.and_then(Value::as_object).and_then(|entries| entries.values().next());
        Type::Map(self.enumerated(Type::Text, node, owner, first).into())
    }

    /// Reports an example with a value that is not in the list of the page.
    fn report_other_value(&mut self, node: &Node<'_>, listed: &[DocumentedValue], example: Option<&Value>) {
        let shown = match example {
            Some(Value::String(text)) if is_word(text) => text.clone(),
            Some(Value::String(text)) if is_title(text, listed) || joins(text, listed) => short(text),
            Some(Value::Number(number)) => number.to_string(),
            _ => return,
        };
        if !listed.iter().any(|value| value.value == shown) {
            let about = format!("`{}` is `{shown}` in an example, which is not in the list of its values", node.name);
            self.report(node.id.page, node.row.line, Kind::Drift, about);
            self.other_values.insert((node.id.page, node.name.clone(), shown));
        }
    }

    fn values(&mut self, node: &Node<'_>, owner: &Owner, integers: bool) -> usize {
        let variants = variants(node, integers);
        let keys = keys(&one(node), &variants, integers).map(|key| (owner.module, key));
        let [by_name, by_meaning] = &keys;
        let of = |key| self.enumerations.get(key).into_iter().flatten().copied();
        let is_named_alike = |at: &usize| self.plan.values.get(*at).is_some_and(|known| is_alike(&node.name, known));
        let mut known = of(by_name).chain(of(by_meaning).filter(is_named_alike));
        let is_same = |at: &usize| self.plan.values.get(*at).is_some_and(|known| have_same_meanings(known, &variants));
        if let Some(known) = known.find(is_same) {
            self.add_meanings(known, &variants, owner);
            return known;
        }
        let field = name::r#type(&one(node));
        let longer = name::below(&owner.name, &one(node));
        let candidates = if owner.is_root { vec![field, longer] } else { vec![longer] };
        let candidates: Vec<_> = candidates.into_iter().map(without_last_digit).collect();
        let name = self.claim(owner.module, &candidates);
        let docs = format!("Values of {}.", prose::code(&node.name));
        let at = self.plan.values.len();
        for key in keys {
            self.enumerations.entry(key).or_default().push(at);
        }
        let head = Head { name, docs, ..Head::default() };
        self.plan.values.push(Values { head, variants, integers, home: owner.module, same_as: None });
        if let Some(module) = self.plan.modules.get_mut(owner.module) {
            module.items.push(Item::Values(at));
        }
        at
    }
}

impl Lowering<'_> {
    /// Adds the meanings that the values of an enumeration have in another structure, if they are about something else there.
    fn add_meanings(&mut self, known: usize, variants: &[Variant], owner: &Owner) {
        /// The number of structures whose meanings are added, at most.
        const MAX_MEANINGS: usize = 3;
        let Some(known) = self.plan.values.get_mut(known) else { return };
        for (known, variant) in known.variants.iter_mut().zip(variants).filter(|(_, variant)| says(variant)) {
            let is_full = known.docs.matches(IN_STRUCTURE).count() >= MAX_MEANINGS;
            if !is_full && subject::is_other(&variant.docs, std::slice::from_ref(&known.docs)) {
                let meaning = variant.docs.replace('\n', "\n> ");
                known.docs.extend(["\n\n", IN_STRUCTURE, &owner.name, "`]:\n\n> ", &meaning]);
            }
        }
    }
}

/// How the meaning of a value in another structure begins.
const IN_STRUCTURE: &str = "In [`";

fn says(variant: &Variant) -> bool {
    variant.docs != only_value(&variant.value)
}

/// Appends a word to a name that ends in a digit, which would look like the number of a repeated name.
fn without_last_digit(name: String) -> String {
    if name.ends_with(|last: char| last.is_ascii_digit()) { name + "Value" } else { name }
}

/// Returns whether the listed values are those of the entries of a map, and not their keys: the example shows entries with
/// these values, or the map has a state for each of its keys, by its name or its description.
fn has_listed_values(node: &Node<'_>, example: Option<&Value>) -> bool {
    let listed = documented(node);
    let is_listed = |value: &Value| value.as_str().is_some_and(|text| listed.iter().any(|value| value.value == text));
    match example.and_then(Value::as_object).filter(|entries| !entries.is_empty()) {
        Some(entries) => listed.len() > 1 && entries.values().all(is_listed),
        None => listed.len() > 1 && (name::snake(&node.name).ends_with("status") || is_status_of_each(&node.row)),
    }
}

/// Returns whether a description begins with the state of each of several things: "Status of a boat in each harbor".
fn is_status_of_each(row: &Row) -> bool {
    let first = row.description.first_sentence().to_lowercase();
    ["status of ", "state of "].iter().any(|words| first.contains(words)) && first.contains(" each ")
}

/// Returns whether a description says what the keys and the values of an object are: "**key** indicates the pier, and **value**
/// indicates its state".
fn is_of_keys(row: &Row) -> bool {
    let description = row.description.marked();
    ["**key** indicates", "**value** indicates"].iter().all(|words| description.contains(words))
}

/// Returns the keys by which an enumeration of a module is found again: the same values in a field of the same name, or the
/// same values with the same meanings.
fn keys(field: &str, variants: &[Variant], integers: bool) -> [String; 2] {
    let values: Vec<_> = variants.iter().map(|variant| variant.value.as_str()).collect();
    let docs: Vec<_> = variants.iter().map(|variant| variant.docs.as_str()).collect();
    let list = format!("{integers}\n{}", values.join("\n"));
    let by_name = format!("{}\n{list}", name::snake(field));
    let has_meanings = variants.iter().all(says);
    let by_meaning = if has_meanings { format!("\n{list}\n{}", docs.join("\n")) } else { by_name.clone() };
    [by_name, by_meaning]
}

/// Returns whether an enumeration can stand for other variants with the same values: they have the same names, and no meaning
/// of one has only other words than that of the other.
fn have_same_meanings(known: &Values, variants: &[Variant]) -> bool {
    let agree = |(one, other): (&Variant, &Variant)| {
        one.name == other.name && (!says(one) || !says(other) || share_a_word(&one.docs, &other.docs, &one.value))
    };
    known.variants.len() == variants.len() && known.variants.iter().zip(variants).all(agree)
}

/// Returns whether the name of an enumeration has a word of the name of a field. `Top` would say the opposite of a field `bottom`.
fn is_alike(field: &str, known: &Values) -> bool {
    let words = |text: &str| -> HashSet<String> {
        name::words(text)
            .iter()
            .map(|word| name::singular(&word.to_lowercase()))
            .filter(|word| word.len() > 2)
            .collect()
    };
    !words(field).is_disjoint(&words(&known.head.name))
}

/// Returns whether two meanings of a value have a word in common, besides the value and the short words of the language.
fn share_a_word(one: &str, other: &str, value: &str) -> bool {
    const SAID: [&str; 12] =
        ["indicates", "means", "that", "with", "this", "value", "the", "and", "for", "not", "are", "has"];
    let value = value.to_lowercase();
    let words = |text: &str| -> HashSet<String> {
        let words = name::words(text).into_iter().map(|word| word.to_lowercase());
        words.filter(|word| *word != value && !SAID.contains(&word.as_str())).collect()
    };
    let (one, other) = (words(one), words(other));
    let is_long = |word: &&String| word.len() > 2;
    one.is_empty() || other.is_empty() || one == other || one.intersection(&other).any(|word| is_long(&word))
}

/// Returns whether an example is a list of documented values.
fn lists_values(example: &Value, documented: &[DocumentedValue]) -> bool {
    let is_listed = |element: &Value| match element {
        Value::String(text) => documented.iter().any(|value| value.value == *text),
        Value::Number(number) => documented.iter().any(|value| value.value == number.to_string()),
        _ => false,
    };
    example.as_array().is_some_and(|elements| !elements.is_empty() && elements.iter().all(is_listed))
}

/// Returns whether a string contains several of the values, with separators between them.
fn joins_values(row: &Row) -> bool {
    const PHRASES: [&str; 5] =
        ["separated by comma", "separated with", "separate multiple", "separate them", "to separate"];
    let description = row.description.marked().to_lowercase();
    row.documented == Some(Documented::Text) && PHRASES.iter().any(|phrase| description.contains(phrase))
}

/// Names of parameters without a fixed list of values, in snake case.
const NEVER_LISTED: [&str; 12] = [
    "remark",
    "remarks",
    "cidr",
    "url",
    "uri",
    "ip",
    "ip_address",
    "email",
    "time",
    "date",
    "timestamp",
    "description",
];

/// Returns whether a parameter identifies something, so that the values of its description are those of another one. The
/// listed IDs of flavors and the like contain digits, or the example is one of them.
fn is_identity(name: &str, values: &[DocumentedValue], example: Option<&Value>) -> bool {
    let name = name::snake(name);
    let last = name.rsplit('_').next().unwrap_or_default();
    let has_digits = || values.iter().all(|value| value.value.contains(|letter: char| letter.is_ascii_digit()));
    let is_shown =
        || example.and_then(Value::as_str).is_some_and(|shown| values.iter().any(|value| value.value == shown));
    NEVER_LISTED.contains(&name.as_str())
        || matches!(last, "cidr" | "url")
        || matches!(last, "id" | "ids") && !has_digits() && !is_shown()
}

/// Returns whether the example of a parameter shows that the list is not one of its values: the example is a list of them such
/// as `red,blue`, or it is a word where they are numbers or a sentence where they are words, and not each of them has a
/// meaning. The example may also be the meaning of a number, or a document.
fn is_disproved(row: &Row, example: Option<&Value>, integers: bool) -> bool {
    let is_shown = |example: &&str| !example.is_empty() && (is_document(example) || !is_placeholder(example));
    let Some(example) = example.and_then(Value::as_str).filter(is_shown) else { return false };
    let known = |text: &str| row.values.iter().any(|value| value.value.eq_ignore_ascii_case(text));
    let is_number = |text: &str| text.parse::<f64>().is_ok();
    let parts: Vec<_> = example.split([' ', '.', '=', ',', ';', '/']).filter(|part| !part.is_empty()).collect();
    let count = parts.iter().filter(|part| known(part)).count();
    // A title such as "Opening a lock" may have a value among its words.
    let is_list = parts.len() > 1 && count > 0 && (!is_title(example, &row.values) || count * 2 >= parts.len());
    let is_word = !is_number(example) && row.values.iter().all(|value| is_number(&value.value));
    let is_sentence = is_title(example, &row.values);
    let are_explained = !integers && row.values.iter().all(|value| !value.meaning.is_empty());
    let is_open = is_document(example) || is_word && is_meaning(example, &row.values);
    !known(example) && (is_open || is_list || (is_word || is_sentence) && !are_explained)
}

/// Returns whether the text of an example is an object in JSON.
fn is_document(example: &str) -> bool {
    example.starts_with("{\"") && serde_json::from_str::<serde_json::Map<String, Value>>(example).is_ok()
}

/// Returns whether an example is the meaning of a value, with or without more words after a colon.
fn is_meaning(example: &str, values: &[DocumentedValue]) -> bool {
    let word = example.split(':').next().unwrap_or_default().trim();
    values.iter().any(|value| value.meaning.marked().trim().trim_end_matches('.').eq_ignore_ascii_case(word))
}

/// Returns whether the text of an example stands for a value: `xxx`, `<state>`, or `string`.
fn is_placeholder(example: &str) -> bool {
    example == "string" || example.contains("xxx") || example.starts_with(['<', '{', '$'])
}

/// Returns whether the text of an example consists of several values.
fn joins(example: &str, values: &[DocumentedValue]) -> bool {
    let known = |part: &str| values.iter().any(|value| value.value == part.trim());
    example.contains(',') && example.split(',').all(known)
}

/// Returns whether the text of an example has several words, which no value has.
fn is_title(example: &str, values: &[DocumentedValue]) -> bool {
    let is_phrase = |text: &str| text.trim().contains(' ');
    is_phrase(example) && !values.iter().any(|value| is_phrase(&value.value))
}

fn is_integer(value: &DocumentedValue) -> bool {
    value.value.parse::<i64>().is_ok_and(|number| number.to_string() == value.value)
}

/// Returns the values of a parameter: those of its row, and those of the rows for its other uses.
fn documented<'n>(node: &'n Node<'_>) -> Cow<'n, [DocumentedValue]> {
    let of_row = |row: &'_ Row| -> Vec<DocumentedValue> {
        if row.values.is_empty() { row.sole_value.iter().cloned().collect() } else { row.values.clone() }
    };
    if node.twins.is_empty() {
        return Cow::Borrowed(&node.row.values);
    }
    let mut values = of_row(&node.row);
    if !values.is_empty() {
        for value in node.twins.iter().flat_map(|(twin, _)| of_row(twin)) {
            if values.iter().all(|known| known.value != value.value) {
                values.push(value);
            }
        }
    }
    Cow::Owned(values)
}

fn variants(node: &Node<'_>, integers: bool) -> Vec<Variant> {
    let values = &*documented(node);
    let mut names = Names::default();
    // The macro adds this variant for undocumented values.
    names.claim(&["Other".to_owned()]);
    let meanings = variant_name::of_meanings(values);
    let are_signed = values.iter().any(|value| variant_name::has_plus(&value.value));
    let variant = |(at, value): (usize, &DocumentedValue)| {
        let own = meanings.get(at).cloned().flatten();
        let name = own.unwrap_or_else(|| {
            let signed = are_signed.then(|| variant_name::with_signs(&value.value));
            variant_name::of_value(signed.as_deref().unwrap_or(&value.value), integers)
        });
        let name = names.claim(&[name.clone(), format!("{name}Value")]);
        let meaning = value.meaning.marked();
        let docs = if meaning.is_empty() { only_value(&value.value) } else { meaning.to_owned() };
        let is_plain = !integers && screaming_snake_case(&name) == value.value;
        Variant { name, value: value.value.clone(), aliases: Vec::new(), docs, is_plain }
    };
    values.iter().enumerate().map(variant).collect()
}

/// Returns the documentation of a value without a meaning.
fn only_value(value: &str) -> String {
    format!("{}.", prose::code(&short(value)))
}

/// The maximum length of a value in an example, in bytes.
const MAX_SHOWN: usize = 32;

/// Returns whether the text of an example is a value, and not a placeholder.
pub(in crate::generate) fn is_word(text: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "_-.".contains(letter);
    !text.is_empty()
        && text.len() <= MAX_SHOWN
        && text.chars().all(is_letter)
        && !text.contains("xx")
        && text != "string"
}
