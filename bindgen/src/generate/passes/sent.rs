//! Finds the structures inside requests, which other crates create.

use super::super::plan::{Body, Item, Plan, Type};

/// Marks each structure that a request contains, directly or through other structures.
pub(in crate::generate) fn mark_structures(plan: &mut Plan) {
    let mut pending = Vec::new();
    for module in &plan.modules {
        for item in &module.items {
            if let Item::Request(request) = item {
                pending.extend(request.fields.iter().filter_map(|field| table_in(&field.ty)));
            }
        }
    }
    while let Some(at) = pending.pop() {
        let Some(table) = plan.tables.get_mut(at).filter(|table| !table.is_sent) else { continue };
        table.is_sent = true;
        // Only the first of equal structures is generated.
        pending.extend(table.same_as);
        match &table.body {
            Body::Fields(fields) => pending.extend(fields.iter().filter_map(|field| table_in(&field.ty))),
            Body::Whole(ty, _) => pending.extend(table_in(ty)),
            Body::OneOf(choices) => pending.extend(choices.iter().filter_map(|choice| table_in(&choice.ty))),
            Body::Unit => {}
        }
    }
}

/// Returns the table in a type.
pub(super) fn table_in(ty: &Type) -> Option<usize> {
    match ty {
        Type::List(inner) | Type::Map(inner) => table_in(inner),
        Type::Table(at) | Type::Boxed(at) => Some(*at),
        _ => None,
    }
}
