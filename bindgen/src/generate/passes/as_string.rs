//! Finds the numbers and booleans that the examples show as strings, and writes them so.
//!
//! Decoding accepts both forms, but a service may accept only the form of its examples. The Rust type stays that of the
//! table, because users calculate with it.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::super::lower::Lowering;
use super::super::plan::{Body, Field, Item, Plan, Request, Type};
use super::super::round_trip::written_form;
use super::super::test_module::called_request;

/// Marks each field whose examples all show strings. The examples of requests decide if there are any, because a service may
/// write another form than it reads. Equal structures have all examples in common.
pub(in crate::generate) fn write_as_shown(lowering: &mut Lowering<'_>) {
    let evidence = collect(lowering);
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

fn mark(fields: &mut [Field], owner: Owner, evidence: &Evidence) {
    for (at, field) in fields.iter_mut().enumerate() {
        if evidence.get(&(owner, at)).is_some_and(Forms::are_strings) {
            field.as_string = true;
            field.docs.push_str("\n\nThe value is written as a string, as in the example.");
        }
    }
}

/// What a field belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Owner {
    /// The index of a table; for equal tables, that of the one that is generated.
    Table(usize),
    /// The index of a module, and the position of the request in it.
    Request(usize, usize),
}

type Evidence = HashMap<(Owner, usize), Forms>;

/// The forms of the values of a field in the examples of requests and in those of responses.
#[derive(Debug, Clone, Copy, Default)]
struct Forms {
    sent: Form,
    received: Form,
}

impl Forms {
    fn are_strings(&self) -> bool {
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

fn collect(lowering: &Lowering<'_>) -> Evidence {
    let mut walk = Walk { plan: &lowering.plan, is_sent: false, evidence: Evidence::new() };
    for (index, page) in lowering.service.pages.iter().enumerate() {
        let Some((_, _, answer)) = lowering.answer_of(index) else { continue };
        for example in page.examples.iter().filter(|example| example.is_response) {
            if let (Ok(value), true) = (&example.json, lowering.shows_normal_response(answer, example)) {
                walk.value(&Type::Table(answer), value, None);
            }
        }
    }
    walk.is_sent = true;
    for (at, module) in lowering.plan.modules.iter().enumerate() {
        let examples = lowering.service.pages.get(module.page).map_or(&[][..], |page| &page.examples);
        for example in examples.iter().filter(|example| !example.is_response) {
            let Some(body) = example.request_body() else { continue };
            if let Some((item, request)) = called_request(module, example) {
                walk.request(Owner::Request(at, item), request, &body);
            }
        }
    }
    walk.evidence
}

/// Compares examples with the types that they are read as.
struct Walk<'p> {
    plan: &'p Plan,
    is_sent: bool,
    evidence: Evidence,
}

impl Walk<'_> {
    fn request(&mut self, owner: Owner, request: &Request, body: &Value) {
        let inner = match &request.wrapper {
            Some(wrapper) => body.get(wrapper),
            None => Some(body),
        };
        if let Some(Value::Object(members)) = inner.filter(|_| !request.form) {
            self.object(owner, &request.fields, members);
        }
        // The fields of a list that is the whole body are in its structures.
        for field in request.fields.iter().filter(|field| field.location == restable_model::Location::WholeBody) {
            self.value(&field.ty, inner.unwrap_or(&Value::Null), None);
        }
    }

    fn object(&mut self, owner: Owner, fields: &[Field], members: &Map<String, Value>) {
        for (at, field) in fields.iter().enumerate().filter(|(_, field)| field.is_in_body() && !field.rest) {
            if let Some(value) = members.get(&field.wire) {
                self.value(&field.ty, value, Some((owner, at)));
            }
        }
    }

    /// Visits a value of a type. `field` is the field that contains it, directly or in lists and maps.
    fn value(&mut self, ty: &Type, value: &Value, field: Option<(Owner, usize)>) {
        let plan = self.plan;
        match (ty, value) {
            (Type::Table(at) | Type::Boxed(at), value) => match (plan.tables.get(*at), value) {
                (Some(table), Value::Object(members)) => match &table.body {
                    Body::Fields(fields) => self.object(Owner::Table(table.same_as.unwrap_or(*at)), fields, members),
                    Body::Whole(ty, _) => self.value(ty, value, None),
                    Body::Unit => {}
                },
                (Some(table), value) => {
                    if let Body::Whole(ty, _) = &table.body {
                        self.value(ty, value, None);
                    }
                }
                (None, _) => {}
            },
            (Type::List(element), Value::Array(elements)) => {
                elements.iter().for_each(|value| self.value(element, value, field));
            }
            (Type::Map(element), Value::Object(members)) => {
                members.values().for_each(|value| self.value(element, value, field));
            }
            (ty, value) => self.scalar(ty, value, field),
        }
    }

    fn scalar(&mut self, ty: &Type, value: &Value, field: Option<(Owner, usize)>) {
        let is_written = match value {
            Value::String(text) if text.is_empty() => return,
            Value::String(text) => written_form(self.plan, ty, text),
            Value::Bool(_) | Value::Number(_) => Some(false),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        };
        let (Some(field), Some(is_written)) = (field, is_written) else { return };
        let forms = self.evidence.entry(field).or_default();
        let form = if self.is_sent { &mut forms.sent } else { &mut forms.received };
        if !is_written {
            *form = Form::Other;
        } else if *form == Form::Unknown {
            *form = Form::String;
        }
    }
}
