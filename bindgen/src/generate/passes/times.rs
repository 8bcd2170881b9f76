//! Turns points in time back into text if an example shows something else, such as a duration.

use std::collections::HashSet;

use super::super::plan::{Body, Plan, Type};

/// Turns the fields of these structures, names and descriptions into text. Other pages may describe the same structure
/// without an example.
pub(in crate::generate) fn follow_examples(plan: &mut Plan, not_times: &HashSet<[String; 3]>) {
    if not_times.is_empty() {
        return;
    }
    for table in &mut plan.tables {
        let name = &table.head.name;
        let Body::Fields(fields) = &mut table.body else { continue };
        for field in fields.iter_mut().filter(|field| field.ty == Type::Time && field.differs.is_none()) {
            if not_times.contains(&[name.clone(), field.wire.clone(), field.docs.clone()]) {
                field.ty = Type::Text;
            }
        }
    }
}
