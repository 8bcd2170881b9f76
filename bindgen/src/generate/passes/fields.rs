//! Finds the fields of a plan by what they belong to.

use super::super::plan::{Body, Field, Item, Plan};
use super::example_values::{FieldId, Owner};

/// Returns all fields of requests, responses and structures.
pub(super) fn ids(plan: &Plan) -> Vec<FieldId> {
    let of_tables = plan.tables.iter().enumerate().filter_map(|(at, table)| match &table.body {
        Body::Fields(fields) => Some((Owner::Table(at), fields.len())),
        Body::Whole(..) | Body::OneOf(_) | Body::Unit => None,
    });
    let of_requests = plan.modules.iter().enumerate().flat_map(|(module, content)| {
        content.items.iter().enumerate().filter_map(move |(at, item)| match item {
            Item::Request(request) => Some((Owner::Request(module, at), request.fields.len())),
            Item::Table(_) | Item::Values(_) => None,
        })
    });
    of_tables.chain(of_requests).flat_map(|(owner, len)| (0..len).map(move |at| FieldId { owner, at })).collect()
}

pub(super) fn field(plan: &Plan, id: FieldId) -> Option<&Field> {
    match id.owner {
        Owner::Request(module, item) => match plan.modules.get(module)?.items.get(item)? {
            Item::Request(request) => request.fields.get(id.at),
            Item::Table(_) | Item::Values(_) => None,
        },
        Owner::Table(at) => match &plan.tables.get(at)?.body {
            Body::Fields(fields) => fields.get(id.at),
            Body::Whole(..) | Body::OneOf(_) | Body::Unit => None,
        },
    }
}

pub(super) fn field_mut(plan: &mut Plan, id: FieldId) -> Option<&mut Field> {
    match id.owner {
        Owner::Request(module, item) => match plan.modules.get_mut(module)?.items.get_mut(item)? {
            Item::Request(request) => request.fields.get_mut(id.at),
            Item::Table(_) | Item::Values(_) => None,
        },
        Owner::Table(at) => match &mut plan.tables.get_mut(at)?.body {
            Body::Fields(fields) => fields.get_mut(id.at),
            Body::Whole(..) | Body::OneOf(_) | Body::Unit => None,
        },
    }
}
