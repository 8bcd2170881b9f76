//! Equal structures of a service are written once.

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use super::plan::{Body, Field, Kind, Plan, Table, Type, Values};

/// How often the classes are made finer: a structure of structures is told apart within so many steps.
const ROUNDS: usize = 6;

/// What tells types apart.
#[derive(Default)]
struct Classes {
    tables: Vec<u64>,
    values: Vec<u64>,
}

/// Finds structures and enumerations that are the same in several modules: the first in the order of pages is written, the
/// others become other names for it.
pub(super) fn settle(plan: &mut Plan) {
    let mut classes = Classes { tables: Vec::new(), values: plan.values.iter().map(class_of_values).collect() };
    for _ in 0..=ROUNDS {
        classes.tables = plan.tables.iter().map(|table| class(table, &classes)).collect();
    }
    let tables: Vec<_> =
        plan.tables.iter().map(|table| (table.kind == Kind::Structure).then_some(table.home)).collect();
    let same = repeated(&classes.tables, &tables);
    plan.tables.iter_mut().zip(same).for_each(|(table, same)| table.same_as = same);
    let values: Vec<_> = plan.values.iter().map(|values| Some(values.home)).collect();
    let same = repeated(&classes.values, &values);
    plan.values.iter_mut().zip(same).for_each(|(values, same)| values.same_as = same);
}

/// For each type the one of the same class in the first module that has it, if that is another module.
fn repeated(classes: &[u64], homes: &[Option<usize>]) -> Vec<Option<usize>> {
    let mut first: HashMap<u64, (usize, usize)> = HashMap::new();
    for (at, (class, home)) in classes.iter().zip(homes).enumerate() {
        let Some(home) = *home else { continue };
        let known = first.entry(*class).or_insert((home, at));
        *known = (*known).min((home, at));
    }
    let same = |(class, home): (&u64, &Option<usize>)| {
        let (first_home, at) = *first.get(class)?;
        home.filter(|home| *home != first_home).map(|_| at)
    };
    classes.iter().zip(homes).map(same).collect()
}

fn class_of_values(values: &Values) -> u64 {
    let mut hasher = DefaultHasher::new();
    (&values.head.name, values.integers).hash(&mut hasher);
    values.variants.iter().for_each(|variant| variant.value.hash(&mut hasher));
    hasher.finish()
}

/// What makes a table the same as another: its name, and the names and types of its fields. Words do not count.
fn class(table: &Table, classes: &Classes) -> u64 {
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

fn hash_field(field: &Field, classes: &Classes, hasher: &mut DefaultHasher) {
    (&field.ident, &field.wire, &field.documented, field.rest, field.presence as u8).hash(hasher);
    (&field.status, field.differs, field.is_sometimes).hash(hasher);
    hash_type(&field.ty, classes, hasher);
}

fn hash_type(ty: &Type, classes: &Classes, hasher: &mut DefaultHasher) {
    std::mem::discriminant(ty).hash(hasher);
    match ty {
        Type::List(inner) | Type::Map(inner) => hash_type(inner, classes, hasher),
        Type::Table(at) | Type::Boxed(at) => classes.tables.get(*at).hash(hasher),
        Type::Values(at) => classes.values.get(*at).hash(hasher),
        _ => {}
    }
}
