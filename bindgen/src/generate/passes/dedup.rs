//! Deduplicates equal structures of a service.

mod partition;
mod texts;

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use super::super::plan::{Body, Field, Item, Kind, Plan, Table, Type, Values};
use super::sent::table_in;

/// Finds structures and enumerations that are equal in several modules. The first one in page order is generated, and
/// the others are re-exports of it. A field or a value has also the texts of the other pages, if they document other limits
/// or values, or are about something else.
pub(in crate::generate) fn share_equal_types(plan: &mut Plan) {
    let values = numbered(plan.values.iter().map(key_of_values));
    let without_tables = numbered(plan.tables.iter().map(|table| key(table, &values)));
    let tables = partition::stable(without_tables, &plan.tables.iter().map(tables_of).collect::<Vec<_>>());
    let homes: Vec<_> = plan.tables.iter().map(|table| (table.kind == Kind::Structure).then_some(table.home)).collect();
    let same = repeated(&tables, &homes);
    texts::keep(plan, &same);
    plan.tables.iter_mut().zip(same).for_each(|(table, same)| table.same_as = same);
    // An enumeration that no field has any more is not generated, so that no module re-exports it.
    let items = plan.modules.iter().flat_map(|module| &module.items);
    let written: HashSet<_> =
        items.filter_map(|item| if let Item::Values(at) = item { Some(*at) } else { None }).collect();
    let home = |(at, values): (usize, &Values)| written.contains(&at).then_some(values.home);
    let homes: Vec<_> = plan.values.iter().enumerate().map(home).collect();
    let same = repeated(&values, &homes);
    texts::keep_meanings(plan, &same);
    plan.values.iter_mut().zip(same).for_each(|(values, same)| values.same_as = same);
}

/// Maps equal keys to equal numbers.
fn numbered<K: Eq + Hash>(keys: impl Iterator<Item = K>) -> Vec<usize> {
    let mut known = HashMap::new();
    keys.map(|key| {
        let next = known.len();
        *known.entry(key).or_insert(next)
    })
    .collect()
}

/// Returns, for each type, the equal type of the first module that has one, if that is another module.
fn repeated(classes: &[usize], homes: &[Option<usize>]) -> Vec<Option<usize>> {
    let mut first: HashMap<usize, (usize, usize)> = HashMap::new();
    for (at, (class, home)) in classes.iter().zip(homes).enumerate() {
        let Some(home) = *home else { continue };
        let known = first.entry(*class).or_insert((home, at));
        *known = (*known).min((home, at));
    }
    let same = |(class, home): (&usize, &Option<usize>)| {
        let (first_home, at) = *first.get(class)?;
        home.filter(|home| *home != first_home).map(|_| at)
    };
    classes.iter().zip(homes).map(same).collect()
}

fn key_of_values(values: &Values) -> impl Eq + Hash + '_ {
    let variants: Vec<_> =
        values.variants.iter().map(|variant| (&variant.name, &variant.value, &variant.aliases)).collect();
    (&values.head.name, values.integers, variants)
}

/// Returns what identifies a table, without the tables inside it: its name, and the names and types of its fields. The
/// documentation is not compared.
fn key<'p>(table: &'p Table, values: &[usize]) -> impl Eq + Hash + 'p {
    let (fields, whole) = match &table.body {
        Body::Fields(fields) => {
            (Some(fields.iter().map(|field| key_of_field(field, values)).collect::<Vec<_>>()), None)
        }
        Body::Whole(ty, documented) => (None, Some((without_tables(ty, values), documented))),
        Body::OneOf(_) | Body::Unit => (None, None),
    };
    let choices: Vec<_> = match &table.body {
        Body::OneOf(choices) => {
            choices.iter().map(|choice| (&choice.name, without_tables(&choice.ty, values))).collect()
        }
        _ => Vec::new(),
    };
    let headers: Vec<_> = table.header_fields().map(|field| key_of_field(field, values)).collect();
    let whole = whole.map(|whole| (whole, headers));
    (table.kind, &table.head.name, (&table.job, &table.state, &table.statuses), fields, (whole, choices))
}

fn key_of_field<'p>(field: &'p Field, values: &[usize]) -> impl Eq + Hash + 'p {
    let names = (&field.ident, &field.wire, &field.aliases, &field.documented);
    let presence =
        (field.rest, field.presence, field.may_be_absent, (field.takes_null, field.takes_empty), &field.versions);
    (names, presence, &field.status, field.differs, (field.as_string, field.raw), without_tables(&field.ty, values))
}

/// Replaces the enumerations in a type with their class, and removes its table.
fn without_tables(ty: &Type, values: &[usize]) -> Type {
    match ty {
        Type::List(inner) => Type::List(Box::new(without_tables(inner, values))),
        Type::Map(inner) => Type::Map(Box::new(without_tables(inner, values))),
        Type::Table(_) => Type::Table(0),
        Type::Boxed(_) => Type::Boxed(0),
        // An invalid index gets a class of its own.
        Type::Values(at) => Type::Values(values.get(*at).copied().unwrap_or(usize::MAX)),
        other => other.clone(),
    }
}

/// Returns the tables in the types of a table, in field order.
fn tables_of(table: &Table) -> Vec<usize> {
    match &table.body {
        Body::Fields(fields) => fields.iter().filter_map(|field| table_in(&field.ty)).collect(),
        Body::Whole(ty, _) => table_in(ty).into_iter().collect(),
        Body::OneOf(choices) => choices.iter().filter_map(|choice| table_in(&choice.ty)).collect(),
        Body::Unit => Vec::new(),
    }
}
