//! Takes the spelling of a value from the examples, if they differ from the list of a page only in case.
//!
//! A server compares a value letter by letter, and an example is copied from one more often than a list is. So the spelling of the
//! examples is written, and that of the list is read too. If the examples have both, the list keeps its own.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::super::lower::Lowering;
use super::super::plan::{Plan, Type, Values, Variant};
use super::super::prose::short;
use super::example_values::{self, Seen};
use super::fields::field;
use crate::problem::{Kind, Problem};

/// What identifies equal enumerations, whose pages may have other examples.
type Key = (String, Vec<String>);

/// How the examples spell a value.
#[derive(Default)]
struct Shown {
    /// Whether an example has the spelling of the list.
    is_as_listed: bool,
    /// The other spellings, with the name of the field and the first example that has them.
    others: BTreeMap<String, (String, (usize, usize))>,
}

/// Gives all enumerations the spellings of the examples, and reports them.
pub(in crate::generate) fn adopt(lowering: &mut Lowering<'_>) {
    let shown = shown(lowering);
    for values in &mut lowering.plan.values {
        if let Some(shown) = shown.get(&key(values)) {
            values.variants.iter_mut().zip(shown).for_each(|(variant, shown)| spell(variant, shown));
        }
    }
    let mut reports: Vec<_> = shown
        .iter()
        .flat_map(|((_, values), shown)| values.iter().zip(shown))
        .flat_map(|(value, shown)| shown.others.iter().map(move |(other, (name, place))| (*place, name, other, value)))
        .collect();
    reports.sort();
    for ((page, line), name, other, value) in reports {
        if lowering.other_values.contains(&(page, name.clone(), other.clone())) {
            continue;
        }
        let about = format!("`{}` is `{other}` in an example, but `{value}` in the list of its values", short(name));
        lowering.problem(page, Problem::new(line, Kind::Drift, about));
    }
}

fn key(values: &Values) -> Key {
    (values.head.name.clone(), values.variants.iter().map(|variant| variant.value.clone()).collect())
}

fn shown(lowering: &Lowering<'_>) -> HashMap<Key, Vec<Shown>> {
    let mut found: HashMap<Key, Vec<Shown>> = HashMap::new();
    example_values::visit(lowering, &mut |seen| {
        let Some((values, text)) = value_of(&lowering.plan, &seen) else { return };
        let Some(at) = listed(values, text) else { return };
        let all = found.entry(key(values)).or_default();
        all.resize_with(values.variants.len(), Shown::default);
        let is_as_listed = values.variants.get(at).is_some_and(|variant| variant.value == text);
        let Some(shown) = all.get_mut(at) else { return };
        shown.is_as_listed |= is_as_listed;
        if !is_as_listed && !shown.others.contains_key(text) {
            let name = field(&lowering.plan, seen.field).map(|field| field.wire.clone()).unwrap_or_default();
            shown.others.insert(text.to_owned(), (name, seen.place));
        }
    });
    found
}

fn value_of<'p>(plan: &'p Plan, seen: &Seen<'p>) -> Option<(&'p Values, &'p str)> {
    let (Type::Values(at), Value::String(text)) = (seen.ty, seen.value) else { return None };
    plan.values.get(*at).filter(|values| !values.integers).map(|values| (values, text.as_str()))
}

/// Returns the position of the only value that a text may be.
fn listed(values: &Values, text: &str) -> Option<usize> {
    let is_it = |(_, variant): &(usize, &Variant)| variant.value.eq_ignore_ascii_case(text);
    let mut found = values.variants.iter().enumerate().filter(is_it).map(|(at, _)| at);
    found.next().filter(|_| found.next().is_none())
}

fn spell(variant: &mut Variant, shown: &Shown) {
    variant.aliases.extend(shown.others.keys().cloned());
    if shown.is_as_listed || variant.aliases.is_empty() {
        return;
    }
    let listed = std::mem::replace(&mut variant.value, variant.aliases.remove(0));
    variant.aliases.push(listed);
    variant.is_plain = false;
}
