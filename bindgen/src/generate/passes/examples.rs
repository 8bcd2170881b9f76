//! Corrects the types of requests and responses according to the examples of their pages.
//!
//! The example of a page is copied from a server more often than its table is. If an example contradicts a table, the
//! type is made wider: a mandatory parameter that the example omits becomes optional, an object with undocumented
//! members gets a field for them, and a value of another type changes the type. Every such change is reported.

mod names;
mod requests;
mod shown;
mod wider;

use std::collections::{BTreeMap, HashSet};

use restable_model::Location;
use serde_json::{Map, Value};

use super::super::lower::Lowering;
use super::super::name::Names;
use super::super::plan::{Body, Field, Plan, Type};
use super::super::round_trip::{Decoded, Prediction};
use super::super::{prose, types};
use super::one_of;
use crate::page::Presence;
use crate::problem::{Kind, Problem};

/// How often an example is compared with its table. Each pass may make a type wider, which the next pass has to check.
const MAX_ROUNDS: usize = 3;

/// What is reported of a member of an example without a row.
const NOT_LISTED: &str = "is not in any table";

/// Compares the requests and the responses of all pages with their examples.
pub(in crate::generate) fn reconcile(lowering: &mut Lowering<'_>) {
    shown::add_bodies(lowering);
    requests::reconcile(lowering);
    responses(lowering);
    names::prefer(lowering);
}

/// Compares the responses of all pages with their examples.
fn responses(lowering: &mut Lowering<'_>) {
    let service = lowering.service;
    for (index, page) in service.pages.iter().enumerate() {
        for example in &page.examples {
            let (Some(value), Some(answer)) = (example.shown(), lowering.shown_answer(index, example)) else {
                continue;
            };
            if lowering.plan.is_file(answer) {
                continue;
            }
            let is_flat = lowering.has_flat_tables(index);
            let mut found = reconcile_example(&mut lowering.plan, answer, value, (is_flat, Side::Response));
            if example.contradicts_its_status() {
                found.insert(
                    String::new(),
                    "has the status of an error, but the fields of the normal response".to_owned(),
                );
            }
            lowering.drift += usize::from(!found.is_empty());
            for (path, what) in found {
                let path = if path.is_empty() { "." } else { &path };
                lowering.problem(index, Problem::new(example.line, Kind::Drift, format_args!("`{path}` {what}")));
            }
        }
    }
}

/// Compares an example with its table until the table accepts it. Returns the first contradiction at each path.
fn reconcile_example(
    plan: &mut Plan,
    answer: usize,
    value: &Value,
    (is_flat, side): (bool, Side),
) -> BTreeMap<String, String> {
    let mut first = BTreeMap::new();
    for _ in 0..MAX_ROUNDS {
        let mut reconciler = Reconciler {
            plan,
            is_flat,
            side,
            path: String::new(),
            documented: String::new(),
            found: BTreeMap::new(),
            has_retyped: false,
        };
        reconciler.answer(answer, value);
        let Reconciler { found, has_retyped, .. } = reconciler;
        for (path, what) in found {
            first.entry(path).or_insert(what);
        }
        if !has_retyped {
            break;
        }
    }
    first
}

/// What an example shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Response,
    /// A request that changes the parameters that it has.
    Update,
    /// Any other request.
    Request,
}

struct Reconciler<'p> {
    plan: &'p mut Plan,
    /// Whether the page has flat tables: then each of its examples is about the body, and text keeps the type of the example.
    is_flat: bool,
    side: Side,
    path: String,
    /// The documented type of the current field.
    documented: String,
    /// The contradictions by path. Each is reported once, even if several elements of a list have it.
    found: BTreeMap<String, String>,
    has_retyped: bool,
}

impl Reconciler<'_> {
    fn answer(&mut self, answer: usize, value: &Value) {
        let Some(table) = self.plan.tables.get(answer) else { return };
        if let (Body::Fields(_), Value::Object(members)) = (&table.body, value) {
            self.take_names(answer, members);
        }
        let Some(table) = self.plan.tables.get(answer) else { return };
        match (&table.body, value) {
            // A response of headers accepts any body.
            (Body::Fields(fields), _) if !fields.is_empty() && fields.iter().all(Field::is_header) => {}
            (Body::Fields(fields), Value::Object(members)) => {
                let is_about =
                    fields.iter().any(|field| field.rest || !field.is_header() && field.value_in(members).is_some());
                if is_about || members.is_empty() || fields.is_empty() || self.is_flat {
                    self.compare(answer, members);
                } else {
                    self.find("has none of the fields that the table lists".to_owned());
                    self.unlisted(answer, members);
                }
            }
            (Body::Fields(fields), _) => {
                let list = fields.iter().filter(|field| !field.is_header()).collect::<Vec<_>>();
                let list = match list.as_slice() {
                    [field] => Some((field.wire.clone(), field.ty.clone())),
                    _ => None,
                };
                self.find(format!("is {}, but the table describes an object", word(value)));
                if let Some((wire, ty)) = list {
                    self.unwrapped(&wire, &ty, value);
                }
            }
            (Body::Whole(ty, _), value) => {
                let ty = ty.clone();
                if let Some(better) = self.value(&ty, value) {
                    self.whole(answer, better, value);
                }
            }
            (Body::OneOf(_) | Body::Unit, _) => {}
        }
    }

    /// Compares a list with the only field of its table, if its elements have the fields of the elements there: the example shows
    /// the list without the object around it.
    fn unwrapped(&mut self, wire: &str, ty: &Type, value: &Value) {
        let (Type::List(element), Value::Array(elements)) = (ty, value) else { return };
        let Some(fields) = element.table().map(|table| self.fields(table)) else { return };
        let is_field = |name: &String| fields.iter().any(|field| field.wire == *name);
        let has_fields = |value: &Value| {
            let members = value.as_object();
            members.is_some_and(|members| members.keys().filter(|name| is_field(name)).count() * 2 > fields.len())
        };
        if elements.iter().all(has_fields) {
            self.inside(&format!(".{wire}"), |inside| inside.value(ty, value));
        }
    }

    fn find(&mut self, what: String) {
        self.found.entry(self.path.clone()).or_insert(what);
    }

    fn inside<T>(&mut self, segment: &str, look: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.path.len();
        self.path.push_str(segment);
        let seen = look(self);
        self.path.truncate(before);
        seen
    }

    fn object(&mut self, table: usize, members: &Map<String, Value>) {
        self.take_names(table, members);
        self.compare(table, members);
    }

    /// Compares an object with its table, whose fields have the names of the example.
    fn compare(&mut self, table: usize, members: &Map<String, Value>) {
        for at in 0..self.fields(table).len() {
            let Some(field) = self.fields(table).get(at).filter(|field| !field.rest && !field.is_header()) else {
                continue;
            };
            let (wire, ty, documented) = (field.wire.clone(), field.ty.clone(), field.documented.clone());
            let is_needed = field.is_always() && !ty.has_nothing();
            let shown = field.value_in(members);
            let is_of_example = (is_scalar(&ty) || self.is_flat) && types::is_of_example(field);
            self.inside(&format!(".{wire}"), |inside| {
                let value = shown.unwrap_or(&Value::Null);
                if is_of_example && types::contradicts(&documented, &ty, value) {
                    inside.find(format!("is documented as {documented} but is {}", word(value)));
                }
                inside.documented = documented;
                let better = inside.value(&ty, value);
                let decoded = Prediction::decoded(inside.plan, better.as_ref().unwrap_or(&ty), value);
                if inside.sends_empty(table, at, &wire, members) {
                    inside.sent_empty(table, at);
                }
                if inside.sends_null(table, at, &wire, members) {
                    inside.sent_null(table, at);
                } else if decoded == Decoded::Null && is_needed {
                    inside.absent(table, at, shown);
                } else if decoded == Decoded::Null {
                    inside.is_nothing(table, at);
                }
                if let Some(ty) = better {
                    inside.retype(table, at, ty, value);
                }
            });
        }
        self.unlisted(table, members);
    }

    fn fields(&self, table: usize) -> &[Field] {
        match self.plan.tables.get(table).map(|table| &table.body) {
            Some(Body::Fields(fields)) => fields,
            _ => &[],
        }
    }

    fn fields_mut(&mut self, table: usize) -> Option<&mut Vec<Field>> {
        match self.plan.tables.get_mut(table).map(|table| &mut table.body) {
            Some(Body::Fields(fields)) => Some(fields),
            _ => None,
        }
    }

    fn is_nothing(&mut self, table: usize, at: usize) {
        if let Some(field) = self.fields_mut(table).and_then(|fields| fields.get_mut(at)) {
            field.in_examples.is_nothing = true;
        }
    }

    fn absent(&mut self, table: usize, at: usize, value: Option<&Value>) {
        let field = self.fields_mut(table).and_then(|fields| fields.get_mut(at));
        let Some(field) = field.filter(|field| field.location == Location::Body) else { return };
        field.may_be_absent = true;
        field.in_examples.is_null = value.is_some_and(Value::is_null);
        let how = if value.is_some() { "empty" } else { "missing" };
        self.find(format!("is documented as mandatory but is {how}"));
    }

    /// Returns whether the example of a request has a `null` that means something else than an absent parameter: the parameter
    /// is mandatory, the only one, or one of an object that the request changes.
    fn sends_null(&self, table: usize, at: usize, wire: &str, members: &Map<String, Value>) -> bool {
        let Some(field) = self.fields(table).get(at).filter(|field| field.location == Location::Body) else {
            return false;
        };
        let is_mandatory = field.presence == Presence::Mandatory;
        let is_update = self.side == Side::Update && !self.path.contains("[]");
        let means_something = is_mandatory || members.len() == 1 || is_update;
        // A mandatory value of any type may be `null`.
        let may_be_sent = field.ty == Type::Any && is_mandatory;
        self.side != Side::Response && members.get(wire).is_some_and(Value::is_null) && means_something && !may_be_sent
    }

    /// Returns whether the example of a request has an empty object or list that means something else than an absent parameter:
    /// the parameter is the only one, or one of an object that the request changes.
    fn sends_empty(&self, table: usize, at: usize, wire: &str, members: &Map<String, Value>) -> bool {
        let Some(field) = self.fields(table).get(at).filter(|field| field.location == Location::Body) else {
            return false;
        };
        let is_update = self.side == Side::Update && !self.path.contains("[]");
        let is_of_request = self.side != Side::Response && field.presence != Presence::Mandatory;
        let is_nothing = |value: &Value| match value {
            Value::Object(members) => members.is_empty(),
            Value::Array(elements) => elements.is_empty(),
            _ => false,
        };
        is_of_request && (members.len() == 1 || is_update) && members.get(wire).is_some_and(is_nothing)
    }

    fn sent_empty(&mut self, table: usize, at: usize) {
        if let Some(field) = self.fields_mut(table).and_then(|fields| fields.get_mut(at)) {
            field.takes_empty = field.ty.has_nothing();
        }
    }

    fn sent_null(&mut self, table: usize, at: usize) {
        let field = self.fields_mut(table).and_then(|fields| fields.get_mut(at));
        let Some(field) = field.filter(|field| !field.takes_null) else { return };
        field.takes_null = true;
        self.find("is `null` in the example".to_owned());
    }

    fn retype(&mut self, table: usize, at: usize, ty: Type, value: &Value) {
        let also = self.fields(table).get(at).and_then(|field| one_of::also(self.plan, field, value));
        let Some(field) = self.fields_mut(table).and_then(|fields| fields.get_mut(at)) else { return };
        if let Some(also) = also {
            let is_new = one_of::add(field, also, ty, value);
            let what = format!("is documented as {} but is {}", field.documented, word(value));
            self.has_retyped |= is_new;
            return self.find(what);
        }
        let is_again = types::is_of_example(field);
        // Another value may be the one that does not have the documented type.
        let is_documented = is_again && !types::contradicts(&field.documented, &ty, value);
        // If two values have different types, the field accepts any value.
        field.ty = if is_again && !is_scalar(&ty) { Type::Any } else { ty };
        if !is_documented {
            // A map of text has the documented type, but for a member without a value.
            let null = value.as_object().into_iter().flat_map(Map::values).find(|member| member.is_null());
            let reason = null.filter(|_| matches!(&field.ty, Type::Map(element) if **element == Type::Any));
            field.differs = Some(types::of_example(reason.unwrap_or(value)));
        }
        field.in_examples.is_empty = is_empty(value);
        let what = format!("is documented as {} but is {}", field.documented, word(value));
        self.has_retyped = true;
        self.find(what);
    }

    fn whole(&mut self, table: usize, ty: Type, value: &Value) {
        let words = match ty {
            Type::Map(_) => "Map",
            Type::List(_) => "Array",
            _ => return,
        };
        self.find(format!("is documented as another type but is {}", word(value)));
        self.has_retyped = true;
        if let Some(table) = self.plan.tables.get_mut(table) {
            table.body = Body::Whole(ty, words.to_owned());
        }
    }

    /// Gives an object a field for the members that its table does not list.
    fn unlisted(&mut self, table: usize, members: &Map<String, Value>) {
        let Some(fields) = self.fields_mut(table) else { return };
        let listed: HashSet<&str> =
            fields.iter().filter(|field| !field.rest && !field.is_header()).flat_map(Field::names).collect();
        let unlisted: Vec<_> = members.iter().filter(|(name, _)| !listed.contains(name.as_str())).collect();
        let Some((first, _)) = unlisted.first() else { return };
        match fields.iter().find(|field| field.rest).map(|field| field.ty.clone()) {
            Some(Type::Map(element)) => {
                for (name, value) in unlisted {
                    self.inside(&format!(".{name}"), |inside| inside.value(&element, value));
                }
            }
            Some(_) => {}
            None => {
                let rest = rest(fields, first);
                fields.push(rest);
                for (name, _) in unlisted {
                    self.inside(&format!(".{name}"), |inside| inside.find(NOT_LISTED.to_owned()));
                }
            }
        }
    }
}

/// Creates the field for members that the table does not list.
fn rest(fields: &[Field], first: &str) -> Field {
    let mut names = Names::default();
    for field in fields {
        names.claim(std::slice::from_ref(&field.ident));
    }
    let docs = format!("Fields that the table does not list, such as {} in the example.", prose::code(first));
    Field::rest(names.claim(&["others".to_owned(), "other_fields".to_owned()]), Type::Open, docs)
}

pub(super) fn is_scalar(ty: &Type) -> bool {
    !matches!(ty, Type::Table(_) | Type::Boxed(_) | Type::List(_) | Type::Map(_) | Type::Open | Type::Any)
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.is_empty(),
        Value::Array(elements) => elements.is_empty(),
        _ => false,
    }
}

fn word(value: &Value) -> &'static str {
    match value {
        Value::Null => "`null`",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
