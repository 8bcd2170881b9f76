//! Checks a request against the table of its call.

use restable_model::{Location, pointer};
use serde_json::Value;

use super::super::plan::{Body, Field, Type};
use super::{Call, Contract};
use crate::page::Presence;

/// A request as it arrived, with decoded names and values.
#[derive(Debug, Default)]
pub(crate) struct Incoming {
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    /// The headers, with names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Contract {
    /// Returns what is wrong with a request to a call. Values are not quoted.
    pub(crate) fn drift(&self, call: &Call, incoming: &Incoming) -> Vec<String> {
        let mut check = Check { contract: self, pointer: String::new(), found: Vec::new() };
        check.query(call, incoming);
        check.headers(call, incoming);
        check.body(call, incoming);
        check.found
    }
}

struct Check<'c> {
    contract: &'c Contract,
    pointer: String,
    found: Vec<String>,
}

impl Check<'_> {
    fn query(&mut self, call: &Call, incoming: &Incoming) {
        let fields = || call.request.fields.iter().filter(|field| field.location == Location::Query);
        for field in fields() {
            let mut values = incoming.query.iter().filter(|(name, _)| *name == field.wire).peekable();
            if values.peek().is_none() && is_required(field) {
                self.found.push(format!("the query parameter `{}` is mandatory, but absent", field.wire));
            }
            if values.any(|(_, value)| !reads_as(&field.ty, value)) {
                self.found.push(format!("the query parameter `{}` does not have its documented type", field.wire));
            }
        }
        for (name, _) in incoming.query.iter().filter(|(name, _)| !fields().any(|field| field.wire == *name)) {
            self.found.push(format!("no row describes the query parameter `{}`", crate::letter::in_one_line(name)));
        }
    }

    fn headers(&mut self, call: &Call, incoming: &Incoming) {
        for field in call.request.fields.iter().filter(|field| field.location == Location::Header) {
            match incoming.headers.iter().find(|(name, _)| field.wire.eq_ignore_ascii_case(name)) {
                None if is_required(field) => {
                    self.found.push(format!("the header `{}` is mandatory, but absent", field.wire));
                }
                Some((_, value)) if !reads_as(&field.ty, value) => {
                    self.found.push(format!("the header `{}` does not have its documented type", field.wire));
                }
                _ => {}
            }
        }
    }

    fn body(&mut self, call: &Call, incoming: &Incoming) {
        let request = &call.request;
        if !request.is_json() {
            return;
        }
        let has_body = request.wrapper.is_some() || request.fields.iter().any(|field| field.location.is_in_body());
        let value = match serde_json::from_slice::<Value>(&incoming.body) {
            _ if incoming.body.is_empty() => Value::Null,
            Ok(value) => value,
            Err(_) if has_body => return self.found.push("the body is not JSON".to_owned()),
            Err(_) => return self.found.push("no row describes the body".to_owned()),
        };
        match &request.wrapper {
            Some(key) => {
                self.others(&value, &[key.as_str()]);
                let inner = value.get(key).unwrap_or(&Value::Null);
                self.inside(key, |check| check.parameters(call, inner));
            }
            None => self.parameters(call, &value),
        }
    }

    fn parameters(&mut self, call: &Call, value: &Value) {
        let whole = call.request.fields.iter().find(|field| field.location == Location::WholeBody);
        match whole {
            Some(field) if value.is_null() && is_required(field) => self.report("mandatory, but absent"),
            Some(_) if value.is_null() => {}
            Some(field) => self.value(&field.ty, value),
            None => self.object(&call.request.fields, &call.request.nulls, value),
        }
    }

    fn object(&mut self, fields: &[Field], nulls: &[String], value: &Value) {
        let in_body = || fields.iter().filter(|field| field.is_in_body());
        if !matches!(value, Value::Object(_) | Value::Null) {
            return self.report("is not an object");
        }
        for field in in_body().filter(|field| !field.rest) {
            let member = value.get(&field.wire).filter(|member| !member.is_null());
            self.inside(&field.wire, |check| match member {
                Some(member) => check.value(&field.ty, member),
                None if is_required(field) => check.report("mandatory, but absent"),
                None => {}
            });
        }
        if !in_body().any(|field| field.rest) {
            let known: Vec<_> =
                in_body().map(|field| field.wire.as_str()).chain(nulls.iter().map(String::as_str)).collect();
            self.others(value, &known);
        }
    }

    /// Reports the members that no row describes.
    fn others(&mut self, value: &Value, known: &[&str]) {
        for (name, _) in value.as_object().into_iter().flatten().filter(|(name, _)| !known.contains(&name.as_str())) {
            self.inside(name, |check| check.report("no row describes it"));
        }
    }

    fn value(&mut self, ty: &Type, value: &Value) {
        let contract = self.contract;
        match (ty, value) {
            (Type::Table(at) | Type::Boxed(at), _) => match contract.plan.tables.get(*at).map(|table| &table.body) {
                Some(Body::Fields(fields)) => self.object(fields, &[], value),
                Some(Body::Whole(ty, _)) => self.value(ty, value),
                Some(Body::Unit) | None => {}
            },
            (Type::List(element), Value::Array(elements)) => {
                for (at, value) in elements.iter().enumerate() {
                    self.inside(&at.to_string(), |check| check.value(element, value));
                }
            }
            (Type::Map(element), Value::Object(members)) => {
                for (name, value) in members {
                    self.inside(name, |check| check.value(element, value));
                }
            }
            // A value that the page does not list is no drift: services add values.
            (Type::Values(at), value) => {
                let is_integer = contract.plan.values.get(*at).is_some_and(|values| values.integers);
                if !is_of_type(if is_integer { &Type::Integer } else { &Type::Text }, value) {
                    self.report("does not have its documented type");
                }
            }
            (ty, value) if !is_of_type(ty, value) => self.report("does not have its documented type"),
            _ => {}
        }
    }

    fn inside(&mut self, segment: &str, check: impl FnOnce(&mut Self)) {
        let before = self.pointer.len();
        pointer::push(&mut self.pointer, segment);
        check(self);
        self.pointer.truncate(before);
    }

    fn report(&mut self, what: &str) {
        /// A hostile body may have a problem for each of its bytes.
        const MAX_PROBLEMS: usize = 20;
        if self.found.len() < MAX_PROBLEMS {
            let place = if self.pointer.is_empty() { "the body".to_owned() } else { format!("`{}`", self.pointer) };
            self.found.push(crate::letter::in_one_line(&format!("{place}: {what}")));
        }
    }
}

fn is_required(field: &Field) -> bool {
    field.presence == Presence::Mandatory && !field.may_be_absent && !field.rest && field.versions.are_all()
}

/// Returns whether a text is a value of the type. Lists have their own separators, so each text is one.
fn reads_as(ty: &Type, text: &str) -> bool {
    match ty {
        Type::Integer => text.parse::<i64>().is_ok(),
        Type::Number => text.parse::<f64>().is_ok(),
        Type::Boolean => text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false"),
        _ => true,
    }
}

fn is_of_type(ty: &Type, value: &Value) -> bool {
    match ty {
        Type::Text | Type::Secret => value.is_string(),
        Type::Integer => value.is_i64() || value.is_u64(),
        Type::Number => value.is_number(),
        Type::Boolean => value.is_boolean(),
        Type::Job | Type::Time => value.is_string() || value.is_number(),
        Type::Open | Type::Map(_) => value.is_object(),
        Type::List(_) => value.is_array(),
        Type::Any | Type::Table(_) | Type::Boxed(_) | Type::Values(_) => true,
    }
}
