//! Makes a response from its table, for pages without a usable example.

use serde_json::{Map, Value, json};

use super::super::plan::{Body, Field, Plan, Type};
use super::super::test_module::placeholder;

/// The depth from which on only required members are made.
const MAX_DEPTH: usize = 6;

/// The number of members from which on only required members are made.
const MAX_MEMBERS: usize = 2_000;

/// Makes the body of a response.
pub(super) fn body(plan: &Plan, table: usize) -> Value {
    Maker { plan, members: 0 }.table(table, "value", 0)
}

struct Maker<'p> {
    plan: &'p Plan,
    members: usize,
}

impl Maker<'_> {
    fn table(&mut self, at: usize, name: &str, depth: usize) -> Value {
        let plan = self.plan;
        match plan.tables.get(at).map(|table| &table.body) {
            Some(Body::Fields(fields)) => self.object(fields, depth + 1),
            Some(Body::Whole(ty, _)) => self.value(ty, name, depth + 1),
            Some(Body::OneOf(choices)) => {
                choices.first().map_or(Value::Null, |choice| self.value(&choice.ty, name, depth + 1))
            }
            Some(Body::Unit) | None => Value::Null,
        }
    }

    fn object(&mut self, fields: &[Field], depth: usize) -> Value {
        let mut members = Map::new();
        for field in fields.iter().filter(|field| field.is_in_body() && !field.rest) {
            self.members += 1;
            let is_small = depth < MAX_DEPTH && self.members < MAX_MEMBERS;
            if is_small || field.is_always() && !field.ty.has_nothing() {
                members.insert(field.wire.clone(), self.value(&field.ty, &field.ident, depth));
            }
        }
        Value::Object(members)
    }

    fn value(&mut self, ty: &Type, name: &str, depth: usize) -> Value {
        let is_deep = depth > MAX_DEPTH || self.members > MAX_MEMBERS;
        match ty {
            Type::List(_) if is_deep => json!([]),
            Type::Map(_) if is_deep => json!({}),
            Type::List(element) => json!([self.value(element, name, depth + 1)]),
            Type::Map(element) => json!({ "key": self.value(element, name, depth + 1) }),
            Type::Table(at) | Type::Boxed(at) => self.table(*at, name, depth),
            ty => placeholder::of_type(self.plan, ty, name, 0),
        }
    }
}
