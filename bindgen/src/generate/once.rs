//! Equal structures of a service are written once.

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use super::plan::{Body, Field, Kind, Plan, Table, Type};

/// How often the classes are made finer: a structure of structures is told apart within so many steps.
const ROUNDS: usize = 6;

/// Finds structures of the same name, with the same fields, in several modules: the first in the order of pages is
/// written, the others become other names for it.
pub(super) fn settle(plan: &mut Plan) {
    let mut classes: Vec<u64> = plan.tables.iter().map(|table| class(table, &[])).collect();
    for _ in 0..ROUNDS {
        classes = plan.tables.iter().map(|table| class(table, &classes)).collect();
    }
    let mut order: Vec<usize> = (0..plan.tables.len()).collect();
    order.sort_by_key(|at| plan.tables.get(*at).map(|table| table.home));
    let mut first: HashMap<u64, usize> = HashMap::new();
    for at in order {
        let Some(table) = plan.tables.get(at).filter(|table| table.kind == Kind::Structure) else { continue };
        let class = classes.get(at).copied().unwrap_or_default();
        let home = table.home;
        match first.get(&class) {
            Some(known) if plan.tables.get(*known).is_some_and(|known| known.home != home) => {
                let known = *known;
                if let Some(table) = plan.tables.get_mut(at) {
                    table.same_as = Some(known);
                }
            }
            Some(_) => {}
            None => {
                first.insert(class, at);
            }
        }
    }
}

/// What makes a table the same as another: its name, and the names and types of its fields. Words do not count.
fn class(table: &Table, classes: &[u64]) -> u64 {
    let mut hasher = DefaultHasher::new();
    (table.kind, &table.head.name).hash(&mut hasher);
    match &table.body {
        Body::Fields(fields) => fields.iter().for_each(|field| hash_field(field, classes, &mut hasher)),
        Body::Whole(ty, documented) => {
            documented.hash(&mut hasher);
            hash_type(ty, classes, &mut hasher);
        }
        Body::Unit => {}
    }
    hasher.finish()
}

fn hash_field(field: &Field, classes: &[u64], hasher: &mut DefaultHasher) {
    (&field.ident, &field.wire, &field.documented, field.rest, field.presence as u8).hash(hasher);
    (&field.status, field.differs).hash(hasher);
    hash_type(&field.ty, classes, hasher);
}

fn hash_type(ty: &Type, classes: &[u64], hasher: &mut DefaultHasher) {
    std::mem::discriminant(ty).hash(hasher);
    match ty {
        Type::List(inner) | Type::Map(inner) => hash_type(inner, classes, hasher),
        Type::Table(at) | Type::Boxed(at) => classes.get(*at).hash(hasher),
        Type::Values(at) => at.hash(hasher),
        _ => {}
    }
}
