//! Takes the spelling of a value from the examples, if they differ from the list of a page only in case.
//!
//! A server compares a value letter by letter, and an example is copied from one more often than a list is. So the spelling of the
//! examples is written, and that of the list is read too. If the examples have both, the list keeps its own, as it does if a call
//! sends the value outside of its body and only responses have another spelling. If the examples have several values of a list in
//! capital letters in lower case, and none as listed, its other values are in lower case too.

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
            let spelled =
                values.variants.iter_mut().zip(shown).filter_map(|(variant, shown)| spell(variant, shown, is_sent));
            let is_lower = spelled.filter(|listed| *listed).count() > 1;
            if is_lower && !shown.iter().any(|shown| shown.is_as_listed) {
                values.variants.iter_mut().for_each(lower);
            }
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
        let name = || field(&lowering.plan, seen.field).map(|field| field.wire.clone()).unwrap_or_default();
        add(&mut found, values, text, seen.is_sent, || (name(), seen.place));
    });
    in_addresses(lowering, &mut found);
    found
}

fn add(
    found: &mut HashMap<Key, Vec<Shown>>,
    values: &Values,
    text: &str,
    is_sent: bool,
    place: impl FnOnce() -> (String, (usize, usize)),
) {
    let Some(at) = listed(values, text) else { return };
    let all = found.entry(key(values)).or_default();
    all.resize_with(values.variants.len(), Shown::default);
    let is_as_listed = values.variants.get(at).is_some_and(|variant| variant.value == text);
    let Some(shown) = all.get_mut(at) else { return };
    shown.is_as_listed |= is_as_listed;
    shown.is_sent |= is_sent && !is_as_listed;
    if !is_as_listed && !shown.others.contains_key(text) {
        shown.others.insert(text.to_owned(), place());
    }
}

/// Adds the values in the queries of the request lines of examples.
fn in_addresses(lowering: &Lowering<'_>, found: &mut HashMap<Key, Vec<Shown>>) {
    for module in &lowering.plan.modules {
        let Some(page) = lowering.service.pages.get(module.page) else { continue };
        let requests = module.items.iter().filter_map(|item| match item {
            Item::Request(request) => Some(request),
            Item::Table(_) | Item::Values(_) => None,
        });
        for request in requests {
            for line in page.request_lines.iter().filter(|line| line.calls(request.method, &request.path)) {
                let Some((_, query)) = line.address.split_once('?') else { continue };
                for (name, text) in query.split('&').filter_map(|pair| pair.split_once('=')) {
                    let named = request.fields.iter().find(|field| !field.is_in_body() && field.wire == name);
                    let Some(values) = named.and_then(|field| values_in(&lowering.plan, &field.ty)) else { continue };
                    add(found, values, text, true, || (name.to_owned(), (module.page, line.line)));
                }
            }
        }
    }
}

/// Returns the enumeration of the text of a parameter.
fn values_in<'p>(plan: &'p Plan, ty: &Type) -> Option<&'p Values> {
    match ty {
        Type::Values(at) => plan.values.get(*at).filter(|values| !values.integers),
        Type::List(element) => values_in(plan, element),
        _ => None,
    }
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

/// Gives a value the spelling of the examples. Returns whether they have it in lower case, and the list in capital letters; `None`
/// if it keeps its spelling.
fn spell(variant: &mut Variant, shown: &Shown, is_sent: bool) -> Option<bool> {
    variant.aliases.extend(shown.others.keys().cloned());
    if shown.is_as_listed || variant.aliases.is_empty() || is_sent && !shown.is_sent {
        return None;
    }
    let listed = std::mem::replace(&mut variant.value, variant.aliases.remove(0));
    let is_lower = is_upper(&listed) && variant.value == listed.to_lowercase();
    variant.aliases.push(listed);
    variant.is_plain = false;
    Some(is_lower)
}

fn is_upper(text: &str) -> bool {
    text.contains(|letter: char| letter.is_ascii_uppercase())
        && !text.contains(|letter: char| letter.is_ascii_lowercase())
}

/// Gives a value in capital letters the spelling in lower case.
fn lower(variant: &mut Variant) {
    if is_upper(&variant.value) {
        let lower = variant.value.to_lowercase();
        variant.aliases.retain(|alias| *alias != lower);
        variant.aliases.push(std::mem::replace(&mut variant.value, lower));
        variant.is_plain = false;
    }
}
