//! Merges the examples of a request, and those of its normal response.

use std::borrow::Cow;

use serde_json::Value;

use super::by_status::ByStatus;
use crate::page::{Example, Page};
use crate::service::Service;

/// The bodies that the examples of a page show. A body has the members of all examples that are similar to the first, and the
/// first element of a list those of all elements, because each shows only some parameters.
#[derive(Debug, Clone, Default)]
pub(in crate::generate) struct Bodies<'v> {
    pub(super) request: Option<Cow<'v, Value>>,
    pub(super) response: Option<Cow<'v, Value>>,
    /// Those of the normal responses with other statuses than that of the first one.
    pub(super) others: Vec<Option<Cow<'v, Value>>>,
}

impl<'v> Bodies<'v> {
    /// Returns the bodies of all pages of a service.
    pub(in crate::generate) fn of_service(service: &'v Service) -> Vec<Self> {
        service.pages.iter().enumerate().map(|(at, page)| Self::of(page, ByStatus::of(service, at).as_ref())).collect()
    }

    fn of(page: &'v Page, by_status: Option<&ByStatus>) -> Self {
        let other = |example: &Example| by_status.and_then(|bodies| bodies.other_shown(example));
        let shown = |is_meant: &dyn Fn(&Example) -> bool| {
            let examples = page.examples.iter().filter(|example| is_meant(example));
            let valid = examples.clone().filter_map(|example| example.json.as_ref().ok());
            joined(valid.map(Cow::Borrowed)).or_else(|| joined(nearly(examples)))
        };
        let others = 0..by_status.map_or(0, |bodies| bodies.others.len());
        Self {
            request: joined(requests(page).into_iter()),
            response: shown(&|example| example.is_normal() && other(example).is_none()),
            others: others.map(|at| shown(&|example| other(example) == Some(at))).collect(),
        }
    }
}

/// Returns the bodies of the examples of requests to the endpoints of a page, or of all requests if there are none.
fn requests(page: &Page) -> Vec<Cow<'_, Value>> {
    let bodies = |is_called: &dyn Fn(&Example) -> bool| -> Vec<_> {
        page.examples.iter().filter(|example| is_called(example)).filter_map(Example::request_body).collect()
    };
    let is_own =
        |example: &Example| page.endpoints.iter().any(|endpoint| example.may_call(endpoint.method, &endpoint.path));
    let own = bodies(&is_own);
    let valid = if own.is_empty() { bodies(&|_| true) } else { own };
    let requests = page.examples.iter().filter(|example| !example.is_response);
    if valid.is_empty() { nearly(requests.filter(|example| is_own(example))).collect() } else { valid }
}

/// Returns the values of examples that lack commas.
fn nearly<'v>(examples: impl Iterator<Item = &'v Example>) -> impl Iterator<Item = Cow<'v, Value>> {
    examples.filter_map(|example| example.nearly.as_ref()).map(Cow::Borrowed)
}

fn joined<'v>(bodies: impl Iterator<Item = Cow<'v, Value>>) -> Option<Cow<'v, Value>> {
    bodies
        .reduce(|one, other| merge(one, &other))
        .map(|body| if is_uneven(&body) { Cow::Owned(even(body)) } else { body })
}

/// Returns whether the first object of a list lacks a member that a later one has. JSON nests at most 127 levels.
fn is_uneven(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.values().any(is_uneven),
        Value::Array(elements) => {
            let first = elements.first().and_then(Value::as_object);
            let lacks = |element: &Value| match (first, element.as_object()) {
                (Some(first), Some(members)) => members.keys().any(|name| !first.contains_key(name)),
                _ => false,
            };
            elements.iter().any(|element| lacks(element) || is_uneven(element))
        }
        _ => false,
    }
}

/// Adds the members of the later objects of each list to its first one.
fn even(value: Cow<'_, Value>) -> Value {
    let mut value = value.into_owned();
    even_inside(&mut value);
    value
}

fn even_inside(value: &mut Value) {
    match value {
        Value::Object(members) => members.values_mut().for_each(even_inside),
        Value::Array(elements) => {
            elements.iter_mut().for_each(even_inside);
            if let Some((first, others)) = elements.split_first_mut() {
                for other in others {
                    add(first, other);
                }
            }
        }
        _ => {}
    }
}

/// Adds the members of another example to an example, if both are objects that have a member in common.
pub(in crate::generate) fn merge<'v>(one: Cow<'v, Value>, other: &Value) -> Cow<'v, Value> {
    let is_similar = match (&*one, other) {
        (Value::Object(one), Value::Object(other)) => one.keys().any(|name| other.contains_key(name)),
        _ => false,
    };
    if !is_similar || *one == *other {
        return one;
    }
    let mut merged = one.into_owned();
    add(&mut merged, other);
    Cow::Owned(merged)
}

/// Adds the members that a value has not. Elements of lists are added to the first one, which stands for all.
pub(in crate::generate) fn add(value: &mut Value, other: &Value) {
    match (value, other) {
        (Value::Object(members), Value::Object(others)) => {
            for (name, other) in others {
                match members.get_mut(name) {
                    Some(value) => add(value, other),
                    None => {
                        members.insert(name.clone(), other.clone());
                    }
                }
            }
        }
        (Value::Array(elements), Value::Array(others)) => match elements.first_mut() {
            Some(first) => others.iter().for_each(|other| add(first, other)),
            None => elements.extend(others.iter().cloned()),
        },
        (value @ Value::Null, other) => *value = other.clone(),
        _ => {}
    }
}
