//! Visits the values of examples together with the types that they are read as.

use restable_model::Location;
use serde_json::{Map, Value};

use super::super::lower::{Lowering, called_request};
use super::super::plan::{Body, Choice, Field, Plan, Request, Type};

/// A field of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct FieldId {
    pub(super) owner: Owner,
    /// The position of the field.
    pub(super) at: usize,
}

/// What a field belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Owner {
    /// The index of a table; for equal tables, that of the one that is generated.
    Table(usize),
    /// The index of a module, and the position of the request in it.
    Request(usize, usize),
}

/// A value of an example.
pub(super) struct Seen<'v> {
    /// The field that contains the value, directly or in lists and maps.
    pub(super) field: FieldId,
    pub(super) ty: &'v Type,
    pub(super) value: &'v Value,
    /// Whether it is in the example of a request.
    pub(super) is_sent: bool,
    /// The page and the line of the example.
    pub(super) place: (usize, usize),
}

/// Visits each value in the examples of normal responses, and then in those of requests.
pub(super) fn visit(lowering: &Lowering<'_>, see: &mut dyn FnMut(Seen<'_>)) {
    let mut walk = Walk { plan: &lowering.plan, is_sent: false, place: (0, 0), see };
    for (index, page) in lowering.service.pages.iter().enumerate() {
        for example in page.examples.iter().filter(|example| example.is_response) {
            if let (Ok(value), Some(answer)) = (&example.json, lowering.shown_answer(index, example)) {
                walk.place = (index, example.line);
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
                walk.place = (module.page, example.line);
                walk.request(Owner::Request(at, item), request, &body);
            }
        }
    }
}

struct Walk<'p, 'f> {
    plan: &'p Plan,
    is_sent: bool,
    place: (usize, usize),
    see: &'f mut dyn FnMut(Seen<'_>),
}

impl Walk<'_, '_> {
    fn request(&mut self, owner: Owner, request: &Request, body: &Value) {
        let inner = match &request.wrapper {
            Some(wrapper) => body.get(wrapper),
            None => Some(body),
        };
        let Some(inner) = inner.filter(|_| request.is_json()) else { return };
        if let Value::Object(members) = inner {
            self.object(owner, &request.fields, members);
        }
        // The fields of a list that is the whole body are in its structures.
        for field in request.fields.iter().filter(|field| field.location == Location::WholeBody) {
            self.value(&field.ty, inner, None);
        }
    }

    fn object(&mut self, owner: Owner, fields: &[Field], members: &Map<String, Value>) {
        for (at, field) in fields.iter().enumerate().filter(|(_, field)| field.is_in_body() && !field.rest) {
            if let Some(value) = field.value_in(members) {
                self.value(&field.ty, value, Some(FieldId { owner, at }));
            }
        }
    }

    /// Visits a value of a type. JSON nests at most 127 levels.
    fn value(&mut self, ty: &Type, value: &Value, field: Option<FieldId>) {
        let plan = self.plan;
        match (ty, value) {
            (Type::Table(at) | Type::Boxed(at), value) => {
                match plan.tables.get(*at).map(|table| (table, &table.body)) {
                    Some((table, Body::Fields(fields))) => {
                        if let Value::Object(members) = value {
                            self.object(Owner::Table(table.same_as.unwrap_or(*at)), fields, members);
                        }
                    }
                    Some((_, Body::Whole(ty, _))) => self.value(ty, value, None),
                    Some((_, Body::OneOf(choices))) => {
                        if let Some(ty) = Choice::of(choices, value) {
                            self.value(ty, value, None);
                        }
                    }
                    Some((_, Body::Unit)) | None => {}
                }
            }
            (Type::List(element), Value::Array(elements)) => {
                for value in elements {
                    self.value(element, value, field);
                }
            }
            (Type::Map(element), Value::Object(members)) if **element != Type::Any => {
                for value in members.values() {
                    self.value(element, value, field);
                }
            }
            (ty, value) => {
                if let Some(field) = field {
                    let Self { is_sent, place, .. } = *self;
                    (self.see)(Seen { field, ty, value, is_sent, place });
                }
            }
        }
    }
}
