//! Carries the types that an example shows to the same rows of equal structures, whose pages have no example.

use std::collections::{HashMap, HashSet};

use restable_model::Documented;

use super::super::lower::Lowering;
use super::super::plan::{Field, Plan, Type};
use super::super::types;
use super::example_values::{self, FieldId, Owner, Seen};
use super::fields::{field, field_mut, ids};
use super::sent::table_in;

/// What identifies a row of a structure: the names of both, the documented type, and the description.
pub(super) type Key = [String; 4];

/// Gives a field the type that an example shows for the same row of a structure of the same name on another page.
pub(in crate::generate) fn follow_examples(lowering: &mut Lowering<'_>) {
    follow_fractions(&mut lowering.plan);
    let shown = shown(&lowering.plan);
    if shown.is_empty() {
        return;
    }
    let mut seen: HashSet<FieldId> = HashSet::new();
    example_values::visit(lowering, &mut |Seen { field, value, .. }| {
        if !value.is_null() {
            seen.insert(field);
        }
    });
    let plan = &mut lowering.plan;
    for id in ids(plan).into_iter().filter(|id| !seen.contains(id)) {
        let Some((ty, reason)) = key(plan, id).and_then(|key| shown.get(&key)).cloned() else { continue };
        let Some(field) = field_mut(plan, id).filter(|field| may_follow(field)) else { continue };
        field.ty = ty;
        field.differs = Some(reason);
    }
}

/// Turns the integers without a documented type, of which an example has a whole number, into the numbers that the same row of
/// another page documents.
fn follow_fractions(plan: &mut Plan) {
    let is_untyped = |field: &Field| field.documented.is_empty() && field.ty == Type::Integer && !field.docs.is_empty();
    let ids = ids(plan);
    let untyped: Vec<FieldId> = ids.iter().copied().filter(|id| field(plan, *id).is_some_and(is_untyped)).collect();
    if untyped.is_empty() {
        return;
    }
    let numbers = ids.iter().filter_map(|id| field(plan, *id)).filter(|field| field.ty == Type::Number);
    let documented = numbers.filter(|field| Documented::parse(&field.documented) == Ok(Documented::Number));
    let rows: HashSet<(String, String)> = documented.map(|field| (field.wire.clone(), field.docs.clone())).collect();
    for id in untyped {
        if let Some(field) =
            field_mut(plan, id).filter(|field| rows.contains(&(field.wire.clone(), field.docs.clone())))
        {
            field.ty = Type::Number;
        }
    }
}

/// Returns the types that examples show, and the reason to print. Rows with several such types may have any value.
fn shown(plan: &Plan) -> HashMap<Key, (Type, &'static str)> {
    let mut shown: HashMap<Key, (Type, &'static str)> = HashMap::new();
    for id in ids(plan) {
        let Some((key, field)) = key(plan, id).zip(field(plan, id)) else { continue };
        // An empty object is often written where the value was left out of the example.
        let is_shown = is_retyped(field) && !field.in_examples.is_empty;
        let Some(reason) = field.differs.filter(|_| is_shown) else { continue };
        let known = shown.entry(key).or_insert_with(|| (field.ty.clone(), reason));
        if known.0 != field.ty {
            known.0 = Type::Any;
        }
    }
    shown
}

/// Returns whether a field has the type of an example. A list with other types keeps its own.
fn is_retyped(field: &Field) -> bool {
    types::is_of_example(field) && field.also.is_empty() && is_complete(&field.ty)
}

/// Returns whether a type has no type of its page inside.
fn is_complete(ty: &Type) -> bool {
    match ty {
        Type::List(element) | Type::Map(element) => is_complete(element),
        Type::Values(_) => false,
        ty => table_in(ty).is_none(),
    }
}

/// Returns whether a field may get the type that another page shows: its own page shows none.
fn may_follow(field: &Field) -> bool {
    field.differs.is_none() && field.raw.is_none() && field.status.is_none() && is_complete(&field.ty)
}

pub(super) fn key(plan: &Plan, id: FieldId) -> Option<Key> {
    let Owner::Table(at) = id.owner else { return None };
    let name = &plan.tables.get(at)?.head.name;
    let field = field(plan, id).filter(|field| field.is_in_body() && !field.rest && !field.documented.is_empty())?;
    Some([name.clone(), field.wire.clone(), field.documented.clone(), field.docs.clone()])
}
