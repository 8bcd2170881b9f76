//! Gives the lists without a documented type of elements the type that examples, the same structure of another page, or the
//! name show.

use std::collections::{HashMap, HashSet};

use restable_model::Documented;

use super::super::lower::Lowering;
use super::super::plan::{Field, Plan, Type};
use super::super::types;
use super::example_values::{self, FieldId, Owner, Seen};
use super::fields::{field, field_mut, ids};

/// Turns the lists whose elements are all text in examples, or are IDs or names, into lists of text.
pub(in crate::generate) fn describe(lowering: &mut Lowering<'_>) {
    let seen = seen(lowering);
    let plan = &mut lowering.plan;
    let keys: HashSet<_> = seen.iter().filter(|(_, is_text)| **is_text).filter_map(|(id, _)| key(plan, *id)).collect();
    for id in ids(plan) {
        let is_text = seen.get(&id).copied();
        let is_same = || key(plan, id).is_some_and(|key| keys.contains(&key));
        let is_equal = is_text.is_none() && is_same();
        let Some(field) = field_mut(plan, id).filter(|field| is_open_list(field)) else { continue };
        if is_text == Some(true) || is_equal || is_text.is_none() && has_ids(field) {
            field.ty = with_text(&field.ty);
        }
    }
}

/// Returns whether the elements of each open list are all text, for the lists that examples show.
fn seen(lowering: &Lowering<'_>) -> HashMap<FieldId, bool> {
    let mut seen = HashMap::new();
    example_values::visit(lowering, &mut |Seen { field, ty, value, .. }| {
        if *ty == Type::Any {
            *seen.entry(field).or_insert(true) &= value.is_string();
        }
    });
    seen
}

/// What identifies a field of a structure on several pages: the names of both, and the description.
fn key(plan: &Plan, id: FieldId) -> Option<[String; 3]> {
    let Owner::Table(at) = id.owner else { return None };
    let table = plan.tables.get(at)?;
    let field = field(plan, id).filter(|field| is_open_list(field))?;
    Some([table.head.name.clone(), field.wire.clone(), field.docs.clone()])
}

/// Returns whether a field is a list of any values, because no type of its elements is documented, or an example has others.
fn is_open_list(field: &Field) -> bool {
    let is_bare = || Documented::parse(&field.documented) == Ok(Documented::List(Documented::Any.into()));
    let is_list = matches!(&field.ty, Type::List(element) if **element == Type::Any);
    is_list && field.raw.is_none() && (field.differs.is_none() && is_bare() || types::is_of_example(field))
}

/// Returns whether a list has IDs or names, by its name or its description.
fn has_ids(field: &Field) -> bool {
    const WORDS: [&str; 2] = ["ids", "names"];
    const PHRASES: [&str; 6] = ["ids of", "list of ids", "id list", "names of", "list of names", "name list"];
    let docs = field.docs.to_lowercase();
    let name = super::super::name::snake(&field.wire);
    field.differs.is_none()
        && (name.rsplit('_').next().is_some_and(|last| WORDS.contains(&last))
            || PHRASES.iter().any(|phrase| docs.contains(phrase)))
}

fn with_text(ty: &Type) -> Type {
    match ty {
        Type::List(element) => Type::List(with_text(element).into()),
        _ => Type::Text,
    }
}
