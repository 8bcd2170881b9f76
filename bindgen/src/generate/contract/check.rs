//! Checks a request against the table of its call.

use restable_model::{Location, pointer};
use serde_json::Value;

use super::super::plan::{Body, BodyForm, Choice, Field, Type};
use super::{Call, Contract, Paging, Parameter};
use crate::page::Presence;

/// The media type of a body that is a file.
pub(crate) const FILE: &str = "application/octet-stream";

/// A request as it arrived, with decoded names and values.
#[derive(Debug, Default)]
pub(crate) struct Incoming {
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    /// The headers, with names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Incoming {
    /// Returns the value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let header = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        header.map(|(_, value)| value.as_str())
    }

    /// Returns the body as JSON: `null` if it is empty.
    fn json(&self) -> Option<Value> {
        if self.body.is_empty() { Some(Value::Null) } else { serde_json::from_slice(&self.body).ok() }
    }
}

impl Call {
    /// Returns the value of a parameter as text.
    pub(crate) fn given(&self, incoming: &Incoming, parameter: &Parameter) -> Option<String> {
        let name = parameter.name.as_str();
        let text = match parameter.location {
            Location::Query => incoming.query.iter().find(|(known, _)| known == name)?.1.clone(),
            Location::Header => incoming.header(name)?.to_owned(),
            _ => {
                let body = incoming.json()?;
                let inner = self.request.wrapper.as_ref().map_or(Some(&body), |key| body.get(key))?;
                let value = inner.get(name).filter(|value| !value.is_null())?;
                value.as_str().map_or_else(|| value.to_string(), str::to_owned)
            }
        };
        Some(text).filter(|text| !text.is_empty())
    }

    /// Returns whether a body has the keys that only this call has: several calls may have one method and path, such as the
    /// actions of a server.
    pub(crate) fn has_keys(&self, incoming: &Incoming) -> bool {
        let mut keys = self.request.wrapper.iter().chain(&self.request.nulls).peekable();
        if keys.peek().is_none() {
            return true;
        }
        let body = incoming.json().unwrap_or_default();
        keys.all(|key| body.get(key).is_some())
    }

    /// Returns how many parameters of the query a request needs.
    pub(crate) fn needed_in_query(&self) -> usize {
        self.request.fields.iter().filter(|field| field.location == Location::Query && is_required(field)).count()
    }
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
        // The link to the next page may have a parameter that the page does not document.
        let is_known = |name: &str| {
            fields().any(|field| field.wire == name)
                || call.paging.as_ref().map(Paging::parameter).is_some_and(|parameter| parameter.name == name)
        };
        for (name, _) in incoming.query.iter().filter(|(name, _)| !is_known(name)) {
            self.found.push(format!("no row describes the query parameter `{}`", crate::letter::in_one_line(name)));
        }
    }

    fn headers(&mut self, call: &Call, incoming: &Incoming) {
        for (name, value) in &call.request.headers {
            if incoming.header(name) != Some(value) {
                self.found.push(format!("the header `{name}` does not have the value that the page requires"));
            }
        }
        for field in call.request.fields.iter().filter(|field| field.location == Location::Header) {
            match incoming.header(&field.wire) {
                None if is_required(field) => {
                    self.found.push(format!("the header `{}` is mandatory, but absent", field.wire));
                }
                Some(value) if !reads_as(&field.ty, value) => {
                    self.found.push(format!("the header `{}` does not have its documented type", field.wire));
                }
                _ => {}
            }
        }
    }

    fn body(&mut self, call: &Call, incoming: &Incoming) {
        let request = &call.request;
        match request.form {
            BodyForm::UrlEncoded => {
                return self.form(call, &super::pairs(&String::from_utf8_lossy(&incoming.body)));
            }
            BodyForm::Multipart => {
                let content_type = incoming.header("content-type").unwrap_or_default();
                return match super::parts::read(content_type, &incoming.body) {
                    Some(parts) => self.form(call, &parts),
                    None => self.found.push("the body is not `multipart/form-data`".to_owned()),
                };
            }
            BodyForm::Json if request.has_files() => return self.file(call, incoming),
            BodyForm::Json => {}
        }
        let has_body = request.wrapper.is_some() || request.fields.iter().any(|field| field.location.is_in_body());
        let Some(value) = incoming.json() else {
            let what = if has_body { "the body is not JSON" } else { "no row describes the body" };
            return self.found.push(what.to_owned());
        };
        match &request.wrapper {
            Some(key) => {
                self.others(&value, &[key.as_str()]);
                if value.get(key).is_none() {
                    return self.inside(key, |check| check.report("mandatory, but absent"));
                }
                let inner = value.get(key).unwrap_or(&Value::Null);
                self.inside(key, |check| check.parameters(call, inner));
            }
            None => self.parameters(call, &value),
        }
    }

    /// Checks a body that is a file.
    fn file(&mut self, call: &Call, incoming: &Incoming) {
        let is_needed = call.request.fields.iter().any(|field| field.raw.is_some() && is_required(field));
        match incoming.header("content-type").map(super::essence) {
            None if incoming.body.is_empty() && !is_needed => {}
            None if incoming.body.is_empty() => self.report("mandatory, but absent"),
            Some(media_type) if media_type.eq_ignore_ascii_case(FILE) => {}
            _ => self.found.push(format!("the content type of the body is not `{FILE}`")),
        }
    }

    /// Checks the pairs or the parts of a form.
    fn form(&mut self, call: &Call, pairs: &[(String, String)]) {
        let fields = || call.request.fields.iter().filter(|field| field.is_in_body() && !field.rest);
        for field in fields() {
            let mut values = pairs.iter().filter(|(name, _)| *name == field.wire).peekable();
            let is_absent = values.peek().is_none() && is_required(field);
            let is_wrong = values.any(|(_, value)| !reads_as(&field.ty, value));
            self.inside(&field.wire, |check| match (is_absent, is_wrong) {
                (true, _) => check.report("mandatory, but absent"),
                (_, true) => check.report("does not have its documented type"),
                _ => {}
            });
        }
        if !call.request.fields.iter().any(|field| field.rest) {
            for (name, _) in pairs.iter().filter(|(name, _)| !fields().any(|field| field.wire == *name)) {
                self.inside(name, |check| check.report("no row describes it"));
            }
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
            // `null` is a value of a parameter with any value, and of one that the page or its example sets to `null`.
            let is_value = |member: &&Value| !member.is_null() || field.ty == Type::Any || field.takes_null;
            let member = value.get(&field.wire).filter(is_value);
            self.inside(&field.wire, |check| match member {
                Some(member) if field.as_string && is_string_of(&field.ty, member) => {}
                Some(Value::Null) if field.takes_null => {}
                Some(member) => check.value(&field.ty, member),
                None if is_required(field) => check.report("mandatory, but absent"),
                None => {}
            });
        }
        for name in nulls.iter().filter(|name| value.get(name).is_none()) {
            self.inside(name, |check| check.report("mandatory, but absent"));
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
                Some(Body::OneOf(choices)) => match Choice::of(choices, value) {
                    Some(ty) => self.value(ty, value),
                    None => self.report("does not have its documented type"),
                },
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

/// Returns whether a value is that of a field with `as_string`, or consists of such values.
fn is_string_of(ty: &Type, value: &Value) -> bool {
    match (ty, value) {
        (Type::List(element), Value::Array(elements)) => elements.iter().all(|value| is_string_of(element, value)),
        (Type::Map(element), Value::Object(members)) => members.values().all(|value| is_string_of(element, value)),
        (Type::Values(_), Value::String(text)) => text.parse::<i64>().is_ok(),
        (ty, Value::String(text)) => reads_as(ty, text),
        _ => false,
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
