//! Takes the spelling of a value from the examples, if they differ from the list of a page only in case.
//!
//! A server compares a value letter by letter, and an example is copied from one more often than a list is. So the spelling of the
//! examples is written, and that of the list is read too. If the examples have both, the list keeps its own, as it does if a call
//! sends the value outside of its body and only responses have another spelling.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use super::super::lower::Lowering;
use super::super::plan::{Item, Plan, Type, Values, Variant};
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
    /// Whether the example of a request has another spelling.
    is_sent: bool,
    /// The other spellings, with the name of the field and the first example that has them.
    others: BTreeMap<String, (String, (usize, usize))>,
}

/// Gives all enumerations the spellings of the examples, and reports them.
pub(in crate::generate) fn adopt(lowering: &mut Lowering<'_>) {
    let shown = shown(lowering);
    let sent = sent(&lowering.plan);
    for values in &mut lowering.plan.values {
        let key = key(values);
        if let Some(shown) = shown.get(&key) {
            let is_sent = sent.contains(&key);
            values.variants.iter_mut().zip(shown).for_each(|(variant, shown)| spell(variant, shown, is_sent));
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

/// Returns the enumerations of the parameters that no example of a body can show.
fn sent(plan: &Plan) -> HashSet<Key> {
    let requests = plan.modules.iter().flat_map(|module| &module.items).filter_map(|item| match item {
        Item::Request(request) => Some(request),
        Item::Table(_) | Item::Values(_) => None,
    });
    let fields = requests.flat_map(|request| &request.fields).filter(|field| !field.is_in_body());
    let types = fields.map(|field| match &field.ty {
        Type::List(element) => &**element,
        ty => ty,
    });
    let values = types.filter_map(|ty| if let Type::Values(at) = ty { plan.values.get(*at) } else { None });
    values.map(key).collect()
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
        shown.is_sent |= seen.is_sent && !is_as_listed;
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

fn spell(variant: &mut Variant, shown: &Shown, is_sent: bool) {
    variant.aliases.extend(shown.others.keys().cloned());
    if shown.is_as_listed || variant.aliases.is_empty() || is_sent && !shown.is_sent {
        return;
    }
    let listed = std::mem::replace(&mut variant.value, variant.aliases.remove(0));
    variant.aliases.push(listed);
    variant.is_plain = false;
}
