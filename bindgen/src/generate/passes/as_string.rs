//! Finds the numbers and booleans that the examples show as strings, and writes them so.
//!
//! Decoding accepts both forms, but a service may accept only the form of its examples. The Rust type stays that of the
//! table, because users calculate with it.

use std::collections::HashMap;

use serde_json::Value;

use super::super::lower::Lowering;
use super::super::plan::{Body, Field, Item};
use super::super::round_trip::written_form;
use super::example_values::{self, FieldId, Owner, Seen};

/// Marks each field whose examples all show strings. The examples of requests decide if there are any, because a service may
/// write another form than it reads. Only the examples of its own page decide.
pub(in crate::generate) fn write_as_shown(lowering: &mut Lowering<'_>) {
    let mut evidence = HashMap::new();
    let plan = &lowering.plan;
    example_values::visit(lowering, &mut |Seen { field, ty, value, is_sent, .. }| {
        let is_written = match value {
            Value::String(text) if text.is_empty() => None,
            Value::String(text) => written_form(plan, ty, text),
            Value::Bool(_) | Value::Number(_) => Some(false),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        };
        if let Some(is_written) = is_written {
            let forms: &mut Forms = evidence.entry(field).or_default();
            if is_sent { &mut forms.sent } else { &mut forms.received }.add(is_written);
        }
    });
    let plan = &mut lowering.plan;
    for (module, content) in plan.modules.iter_mut().enumerate() {
        for (item, request) in content.items.iter_mut().enumerate() {
            if let Item::Request(request) = request {
                mark(&mut request.fields, Owner::Request(module, item), &evidence);
            }
        }
    }
    for (at, table) in plan.tables.iter_mut().enumerate() {
        if let Body::Fields(fields) = &mut table.body {
            mark(fields, Owner::Table(table.same_as.unwrap_or(at)), &evidence);
        }
    }
}

fn mark(fields: &mut [Field], owner: Owner, evidence: &HashMap<FieldId, Forms>) {
    for (at, field) in fields.iter_mut().enumerate() {
        if evidence.get(&FieldId { owner, at }).is_some_and(|forms| forms.are_strings()) {
            field.as_string = true;
            field.docs.push_str("\n\nThe value is written as a string, as in the example.");
        }
    }
}

/// The forms of the values of a field in the examples of requests and in those of responses.
#[derive(Debug, Clone, Copy, Default)]
struct Forms {
    sent: Form,
    received: Form,
}

impl Forms {
    fn are_strings(self) -> bool {
        match self.sent {
            Form::Unknown => self.received == Form::String,
            form => form == Form::String,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Form {
    /// No example has a value.
    #[default]
    Unknown,
    /// All values are strings that the field writes in the same way.
    String,
    /// At least one value is not.
    Other,
}

impl Form {
    fn add(&mut self, is_written: bool) {
        *self = if is_written && *self != Self::Other { Self::String } else { Self::Other };
    }
}
