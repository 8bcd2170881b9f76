//! Gives an open field the structure whose members its examples have.
//!
//! Pages often describe the members of one of several equal parameters, such as `tags`, `not_tags` and `tags_any`, or state
//! that an object is like the one around it. The structure is a guess, so it is reported.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::super::lower::Lowering;
use super::super::plan::{Body, Field, Item, Plan, Type};
use super::super::round_trip::Prediction;
use super::super::{prose, types};
use super::example_values::{self, FieldId, Owner, Seen};
use super::fields::{field, field_mut};
use super::sent::table_in;
use crate::problem::{Kind, Problem};

/// The minimum number of members. Fewer say nothing about a structure.
const MIN_MEMBERS: usize = 2;

/// Replaces open types by structures of the same module.
pub(in crate::generate) fn describe(lowering: &mut Lowering<'_>) {
    let shown = shown(lowering);
    let sides = Sides::of(&lowering.plan);
    let mut found: HashMap<FieldId, usize> = HashMap::new();
    for (id, shown) in &shown {
        found.extend(
            shown.as_ref().and_then(|shown| find(&lowering.plan, &sides, *id, shown)).map(|table| (*id, table)),
        );
    }
    keep_fitting(lowering, &mut found);
    let mut found: Vec<_> = found.into_iter().collect();
    found.sort_by_key(|(id, _)| shown.get(id).and_then(|shown| Some((shown.as_ref()?.place, id.at))));
    for (id, table) in found {
        let name = lowering.plan.tables.get(table).map(|table| table.head.name.clone()).unwrap_or_default();
        let Some(field) = field_mut(&mut lowering.plan, id) else { continue };
        let about = format!("`{}` is read as `{name}`", prose::short(&field.wire));
        fill(field, table);
        if let Some(Some(Shown { place: (page, line), .. })) = shown.get(&id) {
            lowering.problem(*page, Problem::new(*line, Kind::GuessedType, about));
        }
    }
}

/// What the examples show of an open field.
struct Shown {
    members: BTreeSet<String>,
    /// The page and the line of the first example.
    place: (usize, usize),
}

/// Returns the members of the objects in each open field; `None` for a field with other values.
fn shown(lowering: &Lowering<'_>) -> HashMap<FieldId, Option<Shown>> {
    let mut all: HashMap<FieldId, Option<Shown>> = HashMap::new();
    example_values::visit(lowering, &mut |Seen { field, ty, value, place, .. }| {
        if !is_open(ty) || is_empty(value) {
            return;
        }
        let shown = all.entry(field).or_insert_with(|| Some(Shown { members: BTreeSet::new(), place }));
        match (value, shown.as_mut()) {
            (Value::Object(members), Some(shown)) => shown.members.extend(members.keys().cloned()),
            _ => *shown = None,
        }
    });
    all
}

fn is_open(ty: &Type) -> bool {
    match ty {
        Type::Any | Type::Open => true,
        Type::Map(element) => **element == Type::Any,
        _ => false,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

/// Finds the structure with these members: the one that a field of the same name has, or else the smallest.
fn find(plan: &Plan, sides: &Sides, id: FieldId, shown: &Shown) -> Option<usize> {
    let home = match id.owner {
        Owner::Request(module, _) => module,
        Owner::Table(at) => plan.tables.get(at)?.home,
    };
    let wire = field(plan, id).map(|field| field.wire.as_str())?;
    let has_members = |fields: &[Field]| {
        let names: HashSet<&str> = fields.iter().map(|field| field.wire.as_str()).collect();
        shown.members.len() >= MIN_MEMBERS
            && 2 * shown.members.len() >= fields.len()
            && shown.members.iter().all(|name| names.contains(name.as_str()))
            && fields.iter().all(|field| !field.rest && !field.is_header())
    };
    let candidates = plan.tables.iter().enumerate().filter_map(|(at, table)| match &table.body {
        Body::Fields(fields) if table.home == home && has_members(fields) => Some((at, fields.len())),
        _ => None,
    });
    let named = sides.by_name.get(&(home, wire.to_owned()));
    candidates
        .map(|(at, len)| (!named.is_some_and(|named| named.contains(&at)), len, at))
        .filter(|(is_other, _, at)| !is_other || sides.share(id.owner, *at))
        .min()
        .map(|(.., at)| at)
}

/// The tables that requests and responses contain.
struct Sides {
    sent: HashSet<usize>,
    received: HashSet<usize>,
    /// The tables of the fields of each name, by module.
    by_name: HashMap<(usize, String), HashSet<usize>>,
}

impl Sides {
    fn of(plan: &Plan) -> Self {
        let requests = plan.modules.iter().flat_map(|module| &module.items).filter_map(|item| match item {
            Item::Request(request) => Some(&**request),
            Item::Table(_) | Item::Values(_) => None,
        });
        let mut sides = Self { sent: HashSet::new(), received: HashSet::new(), by_name: HashMap::new() };
        let mut received = Vec::new();
        let mut sent = Vec::new();
        for request in requests {
            received.push(request.response);
            sent.extend(request.fields.iter().filter_map(|field| table_in(&field.ty)));
        }
        reach(plan, sent, &mut sides.sent);
        reach(plan, received, &mut sides.received);
        for (module, content) in plan.modules.iter().enumerate() {
            for item in &content.items {
                let fields = match item {
                    Item::Request(request) => &request.fields,
                    Item::Table(at) => match plan.tables.get(*at).map(|table| &table.body) {
                        Some(Body::Fields(fields)) => fields,
                        _ => continue,
                    },
                    Item::Values(_) => continue,
                };
                for field in fields {
                    let table = table_in(&field.ty);
                    sides.by_name.entry((module, field.wire.clone())).or_default().extend(table);
                }
            }
        }
        sides
    }

    /// Returns whether a table is in the requests, or in the responses, that have the owner of a field.
    fn share(&self, owner: Owner, table: usize) -> bool {
        let (is_sent, is_received) = match owner {
            Owner::Request(..) => (true, false),
            Owner::Table(at) => (self.sent.contains(&at), self.received.contains(&at)),
        };
        is_sent && self.sent.contains(&table) || is_received && self.received.contains(&table)
    }
}

fn reach(plan: &Plan, mut pending: Vec<usize>, reached: &mut HashSet<usize>) {
    while let Some(at) = pending.pop() {
        let Some(table) = plan.tables.get(at).filter(|_| reached.insert(at)) else { continue };
        match &table.body {
            Body::Fields(fields) => pending.extend(fields.iter().filter_map(|field| table_in(&field.ty))),
            Body::Whole(ty, _) => pending.extend(table_in(ty)),
            Body::OneOf(choices) => pending.extend(choices.iter().filter_map(|choice| table_in(&choice.ty))),
            Body::Unit => {}
        }
    }
}

/// Removes the structures that an example does not fit.
fn keep_fitting(lowering: &Lowering<'_>, found: &mut HashMap<FieldId, usize>) {
    let plan = &lowering.plan;
    example_values::visit(lowering, &mut |Seen { field, ty, value, .. }| {
        let Some(table) = found.get(&field).copied().filter(|_| is_open(ty)) else { return };
        let ty = Type::Table(table);
        let is_null_element =
            value.is_null() && super::fields::field(plan, field).is_some_and(|field| is_list(&field.ty));
        if is_null_element || Prediction::refuses(plan, &ty, value) || Prediction::changes(plan, &ty, value) {
            found.remove(&field);
        }
    });
}

fn is_list(ty: &Type) -> bool {
    matches!(ty, Type::List(_))
}

fn fill(field: &mut Field, table: usize) {
    field.ty = with_element(&field.ty, table);
    // The examples were not asked whether the object is always there, because an open one may be empty.
    field.may_be_absent |= !is_list(&field.ty);
    if field.differs.is_none() {
        field.differs = types::differs(&field.documented, &field.ty);
    }
}

/// Replaces the innermost type.
fn with_element(ty: &Type, table: usize) -> Type {
    match ty {
        Type::List(element) => Type::List(with_element(element, table).into()),
        _ => Type::Table(table),
    }
}
