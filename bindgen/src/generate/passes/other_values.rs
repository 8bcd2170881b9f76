//! Compares enumerations with all values in the examples: the list of a page may lack some, or may be a list of something else.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::super::lower::Lowering;
use super::super::lower::values::is_word;
use super::super::plan::{Body, Item, Plan, Type};
use super::super::prose::short;
use super::example_values::{self, FieldId, Seen};
use super::fields::{field, field_mut, ids};
use super::retyped::{Key, key};
use crate::problem::{Kind, Problem};

/// The values that the examples have for a field, besides those of its enumeration.
#[derive(Default)]
struct Others {
    values: BTreeSet<String>,
    /// The first example that has each of them.
    reports: Vec<(String, (usize, usize))>,
}

/// Reports the values of examples that are not in the list of their field. If the examples have at least as many of them as the
/// list has values, the field has the type of its values.
pub(in crate::generate) fn compare(lowering: &mut Lowering<'_>) {
    let found = others(lowering);
    let mut opened: HashMap<usize, Vec<Key>> = HashMap::new();
    let mut fields: Vec<_> = found.into_iter().collect();
    fields.sort_by(|(_, one), (_, other)| one.reports.cmp(&other.reports));
    for (id, others) in fields {
        let Some(field) = field_mut(&mut lowering.plan, id) else { continue };
        let name = field.wire.clone();
        let listed = values_in(&field.ty);
        if let Some(listed) = listed.filter(|listed| is_open(&lowering.plan, *listed, &others)) {
            let key = key(&lowering.plan, id);
            open(&mut lowering.plan, id, listed);
            opened.entry(listed).or_default().extend(key);
        }
        for (shown, (page, line)) in others.reports {
            if lowering.other_values.insert((page, name.clone(), shown.clone())) {
                let about =
                    format!("`{}` is `{shown}` in an example, which is not in the list of its values", short(&name));
                lowering.problem(page, Problem::new(line, Kind::Drift, about));
            }
        }
    }
    follow(&mut lowering.plan, &mut opened);
    remove_unused(&mut lowering.plan, &opened);
}

/// Opens the same row of equal structures, whose pages have other examples.
fn follow(plan: &mut Plan, opened: &mut HashMap<usize, Vec<Key>>) {
    let keys: HashSet<Key> = opened.values().flatten().cloned().collect();
    if keys.is_empty() {
        return;
    }
    for id in ids(plan) {
        let Some(listed) = field(plan, id).and_then(|field| values_in(&field.ty)) else { continue };
        if key(plan, id).is_some_and(|key| keys.contains(&key)) {
            open(plan, id, listed);
            opened.entry(listed).or_default();
        }
    }
}

fn others(lowering: &Lowering<'_>) -> HashMap<FieldId, Others> {
    let mut found: HashMap<FieldId, Others> = HashMap::new();
    example_values::visit(lowering, &mut |Seen { field, ty, value, place, .. }| {
        let Type::Values(at) = ty else { return };
        let Some(values) = lowering.plan.values.get(*at) else { return };
        let shown = match value {
            Value::String(text) if !values.integers && is_word(text) => text.clone(),
            Value::Number(number) if values.integers => number.to_string(),
            _ => return,
        };
        if !values.variants.iter().any(|variant| variant.value.eq_ignore_ascii_case(&shown)) {
            let others = found.entry(field).or_default();
            if others.values.insert(shown.clone()) {
                others.reports.push((shown, place));
            }
        }
    });
    found
}

/// Returns whether the list is not that of all values.
fn is_open(plan: &Plan, listed: usize, others: &Others) -> bool {
    plan.values.get(listed).is_some_and(|values| others.values.len() >= values.variants.len())
}

/// Returns the enumeration in a type.
fn values_in(ty: &Type) -> Option<usize> {
    match ty {
        Type::Values(at) => Some(*at),
        Type::List(element) | Type::Map(element) => values_in(element),
        _ => None,
    }
}

/// Gives a field the type of the values of its enumeration.
fn open(plan: &mut Plan, id: FieldId, listed: usize) {
    let are_integers = plan.values.get(listed).is_some_and(|values| values.integers);
    let scalar = if are_integers { Type::Integer } else { Type::Text };
    if let Some(field) = field_mut(plan, id) {
        field.ty = with(&field.ty, &scalar);
    }
}

fn with(ty: &Type, scalar: &Type) -> Type {
    match ty {
        Type::List(element) => Type::List(with(element, scalar).into()),
        Type::Map(element) => Type::Map(with(element, scalar).into()),
        _ => scalar.clone(),
    }
}

/// Removes the enumerations that no field has any more.
fn remove_unused(plan: &mut Plan, opened: &HashMap<usize, Vec<Key>>) {
    if opened.is_empty() {
        return;
    }
    let of_fields = ids(plan).into_iter().filter_map(|id| values_in(&field(plan, id)?.ty));
    let of_bodies = plan.tables.iter().filter_map(|table| match &table.body {
        Body::Whole(ty, _) => values_in(ty),
        Body::Fields(_) | Body::OneOf(_) | Body::Unit => None,
    });
    let used: HashSet<usize> = of_fields.chain(of_bodies).collect();
    let is_kept = |item: &Item| match item {
        Item::Values(at) => used.contains(at) || !opened.contains_key(at),
        Item::Request(_) | Item::Table(_) => true,
    };
    for module in &mut plan.modules {
        module.items.retain(is_kept);
    }
}
