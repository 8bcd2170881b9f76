//! Merges the examples of a request.

use std::borrow::Cow;

use serde_json::Value;

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
