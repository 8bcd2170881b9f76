//! Values for the parameters of a request that no example shows.

use serde_json::{Map, Value, json};

use super::super::plan::{Body, Field, Plan, Request, Type};
use restable_model::Location;

/// The maximum depth of a placeholder. A structure that contains itself does so in a list, which is empty below it.
const MAX_DEPTH: usize = 8;

/// Returns the text of a parameter in the path, the query or a header. It needs no escape.
pub(in crate::generate) fn text(plan: &Plan, field: &Field) -> String {
    let value = match &field.ty {
        Type::List(element) => of_type(plan, element, &field.ident, 0),
        ty => of_type(plan, ty, &field.ident, 0),
    };
    match value {
        Value::String(text) if is_plain(&text) => text,
        Value::Number(number) => number.to_string(),
        Value::Bool(value) => value.to_string(),
        _ => "value".to_owned(),
    }
}

/// Returns whether a text is the same in a URL and in a header.
pub(super) fn is_plain(text: &str) -> bool {
    let is_word = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
    is_word && text.contains(|letter: char| letter != '.')
}

pub(super) fn is_list(ty: &Type) -> bool {
    matches!(ty, Type::List(_))
}

/// Returns a body with the required parameters of a request, and with those that are always `null`.
pub(super) fn body(plan: &Plan, request: &Request) -> Value {
    let whole = request.fields.iter().find(|field| field.location == Location::WholeBody);
    let mut inner = match whole {
        Some(field) => of_type(plan, &field.ty, &field.ident, 0),
        None => object(plan, &request.fields, 0),
    };
    if let Value::Object(members) = &mut inner {
        members.extend(request.nulls.iter().map(|name| (name.clone(), Value::Null)));
    }
    let has_body = whole.is_some() || request.fields.iter().any(Field::is_in_body) || !request.nulls.is_empty();
    match &request.wrapper {
        Some(key) => json!({ key: inner }),
        None if has_body => inner,
        None => Value::Null,
    }
}

pub(super) fn object(plan: &Plan, fields: &[Field], depth: usize) -> Value {
    let required = fields.iter().filter(|field| field.is_argument() && field.is_in_body());
    let members: Map<_, _> = required.map(|field| (field.wire.clone(), of_field(plan, field, depth))).collect();
    Value::Object(members)
}

fn of_field(plan: &Plan, field: &Field, depth: usize) -> Value {
    let value = of_type(plan, &field.ty, &field.ident, depth);
    if field.as_string { as_string(value) } else { value }
}

/// Returns a value with its numbers and booleans as strings.
fn as_string(value: Value) -> Value {
    match value {
        Value::Bool(_) | Value::Number(_) => Value::String(value.to_string()),
        Value::Array(elements) => elements.into_iter().map(as_string).collect(),
        Value::Object(members) => members.into_iter().map(|(name, value)| (name, as_string(value))).collect(),
        Value::Null | Value::String(_) => value,
    }
}

pub(in crate::generate) fn of_type(plan: &Plan, ty: &Type, name: &str, depth: usize) -> Value {
    match ty {
        Type::Text | Type::Secret | Type::Any => Value::from(name.trim_start_matches("r#")),
        Type::Integer => Value::from(1),
        Type::Number => Value::from(1.5),
        Type::Boolean => Value::from(true),
        Type::Job => Value::from("job-1"),
        Type::Time => Value::from("2024-05-01T00:00:00Z"),
        Type::Open => json!({ "key": "value" }),
        Type::List(_) | Type::Map(_) if depth > MAX_DEPTH => Value::Null,
        Type::List(element) => json!([of_type(plan, element, name, depth + 1)]),
        Type::Map(element) => json!({ "key": of_type(plan, element, name, depth + 1) }),
        Type::Table(at) | Type::Boxed(at) => match plan.tables.get(*at).map(|table| &table.body) {
            Some(Body::Fields(fields)) => object(plan, fields, depth + 1),
            Some(Body::Whole(ty, _)) => of_type(plan, ty, name, depth + 1),
            Some(Body::OneOf(choices)) => {
                choices.first().map_or(Value::Null, |choice| of_type(plan, &choice.ty, name, depth + 1))
            }
            Some(Body::Unit) | None => Value::Null,
        },
        Type::Values(at) => of_values(plan, *at),
    }
}

/// Returns the first documented value of an enumeration.
fn of_values(plan: &Plan, at: usize) -> Value {
    let Some(values) = plan.values.get(at) else { return Value::Null };
    let first = values.variants.first().map(|variant| variant.value.as_str()).unwrap_or_default();
    if values.integers { first.parse::<i64>().map_or(Value::Null, Value::from) } else { Value::from(first) }
}
