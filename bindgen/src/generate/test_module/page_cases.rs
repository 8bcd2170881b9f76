//! Generates tests that walk from the first page of a list to the second one, outside of the crate.

use std::fmt::Write as _;

use restable_model::Location;
use serde_json::{Value, json};

use super::super::plan::{Body, Field, PageWay, Pages, Plan, Request, Type};
use super::super::print::text;
use super::super::round_trip::{self, RoundTrip};
use super::placeholder;

/// The marker of the second page, which is also a number.
const NEXT: &str = "17";
/// The number of all items.
const TOTAL: u64 = 1000;

/// Generates the comparison with the request of the second page, to which the response of the first one leads. `key` names
/// the request.
pub(super) fn write(plan: &Plan, request: &Request, key: &str, out: &mut String) {
    let Some((response, second)) = request.pages.as_ref().and_then(|pages| case(plan, request, pages)) else { return };
    let body = placeholder::body(plan, request);
    let round_trips =
        [round_trip::predict(plan, request.response, &response), round_trip::predict_request(plan, request, &body)];
    if round_trips.iter().any(|round_trip| matches!(round_trip, RoundTrip::Refused(_))) {
        return;
    }
    // Writing into a `String` cannot fail.
    let _ = writeln!(
        out,
        "        leads_to({}, sent, ({}, {}), {}, build);",
        text::literal(&text::shown(key)),
        text::json(&body),
        text::json(&response),
        text::literal(&second)
    );
}

/// Returns the response of the first page, and the parameter that the request of the second one has.
fn case(plan: &Plan, request: &Request, pages: &Pages) -> Option<(Value, String)> {
    let mut response = match &plan.tables.get(request.response)?.body {
        Body::Fields(fields) => placeholder::object(plan, fields, 0),
        Body::Whole(..) => Value::Null,
        Body::OneOf(_) | Body::Unit => return None,
    };
    let mut item = placeholder::of_type(plan, &pages.item, "item", 0);
    let next = |field: &Field| placeholder::of_type(plan, &field.ty, NEXT, 0);
    let mut first = Answer { plan, table: request.response, body: &mut response };
    let second = match &pages.way {
        PageWay::Link(link) => {
            first.set(link, |field| link_in(&field.ty))?;
            format!("page={NEXT}")
        }
        PageWay::NextMarker { marker, next_marker } => parameter(request, marker, &first.set(next_marker, next)?)?,
        PageWay::Last { marker, last } => {
            let Type::Table(table) = pages.item else { return None };
            let value = Answer { plan, table, body: &mut item }.set(last, next)?;
            parameter(request, marker, &value)?
        }
        PageWay::Offset(offset) => parameter(request, offset, &json!(number_in(request, offset).unwrap_or(0) + 1))?,
        PageWay::Page(page, number) => {
            parameter(request, page, &json!(number_in(request, page).unwrap_or(*number) + 1))?
        }
    };
    if let Some(total) = &pages.total {
        first.set(total, |_| json!(TOTAL))?;
    }
    if let Some(more) = &pages.more {
        first.set(more, |_| json!(true))?;
    }
    if let Body::Whole(..) = plan.tables.get(request.response)?.body {
        return Some((json!([item]), second));
    }
    first.set(&pages.items, |_| json!([item]))?;
    Some((response, second))
}

/// The body of a response that has the type of a table.
struct Answer<'p, 'b> {
    plan: &'p Plan,
    table: usize,
    body: &'b mut Value,
}

impl<'p> Answer<'p, '_> {
    /// Sets the field at a path, with the structures on the path, and returns its value.
    fn set(&mut self, path: &str, value: impl FnOnce(&'p Field) -> Value) -> Option<Value> {
        let (mut table, mut object) = (self.table, &mut *self.body);
        let mut steps = path.split('.').map(|step| step.trim_end_matches('?')).peekable();
        loop {
            let step = steps.next()?;
            let Body::Fields(fields) = &self.plan.tables.get(table)?.body else { return None };
            let field = fields.iter().find(|field| field.ident == step)?;
            let members = object.as_object_mut()?;
            if steps.peek().is_none() {
                let value = value(field);
                members.insert(field.wire.clone(), value.clone());
                return Some(value);
            }
            let placeholder = placeholder::of_type(self.plan, &field.ty, &field.wire, 0);
            object = members.entry(field.wire.clone()).or_insert(placeholder);
            let (Type::Table(inner) | Type::Boxed(inner)) = field.ty else { return None };
            table = inner;
        }
    }
}

/// Returns the number in the first request: that of its placeholder, if the parameter is required.
fn number_in(request: &Request, ident: &str) -> Option<u64> {
    let field = request.fields.iter().find(|field| field.ident == ident)?;
    (field.is_argument() && field.ty == Type::Integer).then_some(1)
}

/// Returns a parameter as the query or the body has it.
fn parameter(request: &Request, ident: &str, value: &Value) -> Option<String> {
    let field = request.fields.iter().find(|field| field.ident == ident)?;
    let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match (field.location, &field.ty) {
        (Location::Query, _) => Some(format!("{}={value}", field.wire)),
        (Location::Body, Type::Integer) if field.as_string && request.is_json() => {
            Some(format!("\"{}\":\"{value}\"", field.wire))
        }
        (Location::Body, Type::Text) if request.is_json() => Some(format!("\"{}\":\"{value}\"", field.wire)),
        (Location::Body, Type::Integer) if request.is_json() => Some(format!("\"{}\":{value}", field.wire)),
        _ => None,
    }
}

/// Returns a link to the next page, in the type of its field.
fn link_in(ty: &Type) -> Value {
    let link = format!("https://api.example.com/list?page={NEXT}");
    match ty {
        Type::Text => json!(link),
        Type::List(_) => json!([{ "rel": "next", "href": link }]),
        _ => json!({ "href": link }),
    }
}
