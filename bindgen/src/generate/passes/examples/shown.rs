//! Gives a request whose page has no rows for its body the parameters of its examples.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::super::super::lower::{Lowering, add_members, merge};
use super::super::super::name::{self, Names};
use super::super::super::plan::{Body, Field, Head, Item, Kind, Request, Type};
use super::super::super::{prose, types};
use crate::page::{Example, Hints, Method, Presence};
use crate::problem::{self, Problem};

/// The maximum nesting of structures. Deeper values have any type.
const MAX_DEPTH: usize = 8;

/// Adds the bodies that only examples show, and reports each parameter.
pub(super) fn add_bodies(lowering: &mut Lowering<'_>) {
    let service = lowering.service;
    for (page, content) in service.pages.iter().enumerate().filter(|(_, content)| !content.endpoints.is_empty()) {
        let examples: Vec<_> = content.examples.iter().filter(|example| !example.is_response).collect();
        let items = lowering.plan.modules.get(page).map_or(0, |module| module.items.len());
        for item in (0..items).filter(|_| !examples.is_empty()) {
            add_body(lowering, (page, item), &examples);
        }
    }
}

fn add_body(lowering: &mut Lowering<'_>, (page, item): (usize, usize), examples: &[&Example]) {
    let Some(request) = request_mut(lowering, (page, item)) else { return };
    let (owner, is_key) = (request.head.name.clone(), has_key(request));
    let Some((line, example)) = body_of(request, examples) else { return };
    let body = Shown { lowering, module: page, owner, is_key }.body(&example);
    for about in body.abouts() {
        lowering.problem(page, Problem::new(line, problem::Kind::ExampleType, about));
    }
    if let Some(request) = request_mut(lowering, (page, item)) {
        body.give_to(request);
    }
}

fn request_mut<'l>(lowering: &'l mut Lowering<'_>, (page, item): (usize, usize)) -> Option<&'l mut Request> {
    match lowering.plan.modules.get_mut(page)?.items.get_mut(item)? {
        Item::Request(request) => Some(request),
        Item::Table(_) | Item::Values(_) => None,
    }
}

/// Returns the body of the examples of a request without a body, and the line of the first example.
fn body_of<'v>(request: &Request, examples: &[&'v Example]) -> Option<(usize, Cow<'v, Value>)> {
    let has_body = request.fields.iter().any(|field| field.location.is_in_body()) || !request.nulls.is_empty();
    if has_body || matches!(request.method, Method::Get | Method::Head) {
        return None;
    }
    let mut bodies = examples
        .iter()
        .filter(|example| example.may_call(request.method, &request.path))
        .filter_map(|example| Some((example.line, example.request_body()?)));
    let (line, first) = bodies.next()?;
    let merged = bodies.fold(first, |one, (_, other)| merge(one, &other));
    // Some pages write the query as an object.
    let is_elsewhere = |name: &str| request.fields.iter().any(|field| field.wire == name);
    let members = merged.as_object()?;
    // A server that wants an object refuses a request without a body. A DELETE has a body only if its page shows the content.
    let is_body = !members.is_empty() || request.method != Method::Delete && request.is_json();
    (is_body && !members.keys().any(|name| is_elsewhere(name))).then_some((line, merged))
}

/// Returns whether the user chooses the key that the body contains: the path ends with it.
fn has_key(request: &Request) -> bool {
    let last = request.path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    last.strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'))
        .is_some_and(|name| name::snake(name).ends_with("key"))
}

/// The parameters of a body.
struct ShownBody {
    wrapper: Option<String>,
    nulls: Vec<String>,
    fields: Vec<Field>,
}

impl ShownBody {
    /// Returns what is reported of the body: the names of its members.
    fn abouts(&self) -> Vec<String> {
        let about = |name: &String| format!("`.{}` of the request", prose::short(name));
        if let Some(wrapper) = &self.wrapper {
            return vec![about(wrapper)];
        }
        let names = self.fields.iter().map(|field| &field.wire).chain(&self.nulls).filter(|name| !name.is_empty());
        let abouts: Vec<_> = names.map(about).collect();
        if abouts.is_empty() { vec!["the empty object in the body of the request".to_owned()] } else { abouts }
    }

    fn give_to(self, request: &mut Request) {
        request.wrapper = self.wrapper;
        request.nulls = self.nulls;
        let mut names = Names::default();
        for field in &request.fields {
            names.claim(std::slice::from_ref(&field.ident));
        }
        for mut field in self.fields {
            let longer = format!("{}_in_body", field.ident.trim_start_matches("r#"));
            field.ident = names.claim(&[field.ident, longer]);
            request.fields.push(field);
        }
    }
}

/// Creates the types of an example.
struct Shown<'l, 's> {
    lowering: &'l mut Lowering<'s>,
    module: usize,
    /// The name of the request.
    owner: String,
    /// Whether the user chooses the only key in the body.
    is_key: bool,
}

impl Shown<'_, '_> {
    fn body(&mut self, value: &Value) -> ShownBody {
        let members = value.as_object();
        if members.is_some_and(Map::is_empty) {
            let docs = "Fields of the body, which is an empty object in the example.".to_owned();
            let fields = vec![Field::rest("others".to_owned(), Type::Open, docs)];
            return ShownBody { wrapper: None, nulls: Vec::new(), fields };
        }
        let only = members.filter(|members| members.len() == 1).and_then(|members| members.iter().next());
        if let Some(members) = members.filter(|members| members.values().all(Value::is_null)) {
            return ShownBody { wrapper: None, nulls: members.keys().cloned().collect(), fields: Vec::new() };
        }
        if let Some((name, Value::Object(inner))) = only {
            let fields = if inner.is_empty() { vec![any_fields(Type::Open)] } else { self.fields(inner, 0) };
            return ShownBody { wrapper: Some(name.clone()), nulls: Vec::new(), fields };
        }
        let fields = members.map(|members| self.fields(members, 0)).unwrap_or_default();
        ShownBody { wrapper: None, nulls: Vec::new(), fields }
    }

    fn fields(&mut self, members: &Map<String, Value>, depth: usize) -> Vec<Field> {
        if self.is_key && depth == 0 && members.len() == 1 {
            let ty = members.iter().next().map_or(Type::Any, |(name, value)| self.type_of(name, value, depth));
            return vec![any_fields(Type::Map(ty.into()))];
        }
        let mut names = Names::default();
        let mut fields = Vec::with_capacity(members.len());
        for (wire, value) in members {
            let docs = format!("{} in the example. The page does not describe it.", prose::code(&prose::short(wire)));
            let ty = self.type_of(wire, value, depth);
            let ident = names.claim(&[name::field(wire)]);
            fields.push(Field { presence: Presence::Optional, ..Field::new(ident, wire.clone(), ty, docs) });
        }
        fields
    }

    fn type_of(&mut self, name: &str, value: &Value, depth: usize) -> Type {
        match value {
            _ if depth > MAX_DEPTH => Type::Any,
            Value::Null => Type::Any,
            Value::Bool(_) => Type::Boolean,
            Value::Number(number) if number.is_i64() => Type::Integer,
            Value::Number(_) => Type::Number,
            Value::String(_) if types::is_token(name) || Hints::of_name(name).is_secret => Type::Secret,
            Value::String(_) => Type::Text,
            Value::Array(elements) => Type::List(self.element(name, elements, depth).into()),
            Value::Object(members) if members.is_empty() => Type::Open,
            Value::Object(members) => self.structure(name, members, depth),
        }
    }

    /// Returns the type of the elements of a list, if all have the same one.
    fn element(&mut self, name: &str, elements: &[Value], depth: usize) -> Type {
        let Some(first) = elements.first() else { return Type::Any };
        let is_same = |other: &Value| std::mem::discriminant(first) == std::mem::discriminant(other);
        if !elements.iter().all(is_same) {
            return Type::Any;
        }
        let mut all = Value::Array(vec![first.clone()]);
        add_members(&mut all, &Value::Array(elements.to_vec()));
        all.get(0).map_or(Type::Any, |element| self.type_of(&name::singular(name), element, depth + 1))
    }

    fn structure(&mut self, wire: &str, members: &Map<String, Value>, depth: usize) -> Type {
        let candidates = [name::r#type(wire), name::below(&self.owner, wire)];
        let name = self.lowering.claim(self.module, &candidates);
        let docs = format!("{} in the request body of [`{}`].", prose::code(&prose::short(wire)), self.owner);
        let head = Head { name, docs, page: None };
        let at = self.lowering.add(self.module, Kind::Structure, head, Body::Unit);
        let fields = self.fields(members, depth + 1);
        if let Some(table) = self.lowering.plan.tables.get_mut(at) {
            table.body = Body::Fields(fields);
        }
        Type::Table(at)
    }
}

/// Creates the field for members of any name.
fn any_fields(ty: Type) -> Field {
    Field::rest("others".to_owned(), ty, "Fields whose names the page does not document.".to_owned())
}
