//! Values of one of several types.

use serde_json::{Map, Value};

use super::{Outcome, Refused, object, read};
use crate::json::Json;
use crate::plain::variant;
use crate::shape::{Shape, Tagged, Variant};

/// The variant whose tag the object has.
pub(super) fn tagged(form: &'static Tagged, json: &Json) -> Outcome<Value> {
    let Json::Object(members) = json else { return Err(Refused("an object")) };
    let tag = members.iter().find(|(name, value)| name == form.tag && *value != Json::Null);
    let tag = tag.and_then(|(_, value)| value.scalar());
    let known = form.variants.iter().find(|(value, _)| tag.as_deref() == Some(*value));
    match known {
        Some((_, chosen)) => with_tag(form, chosen, members).map(Some),
        None if form.has_other => {
            let members: Map<_, _> = members.iter().map(|(name, value)| (name.clone(), value.to_value())).collect();
            Ok(Some(variant("Other", members.into())))
        }
        None => Err(Refused("a known tag")),
    }
}

fn with_tag(form: &'static Tagged, chosen: &'static Variant, members: &[(String, Json)]) -> Result<Value, Refused> {
    let Variant(name, shape) = chosen;
    let value = match (shape, form.content) {
        (None, _) => Value::Null,
        (Some(shape), Some(content)) => self::content(shape, content, members)?,
        (Some(Shape::Object(fields)), None) => {
            let others: Vec<_> = members.iter().filter(|(name, _)| name != form.tag).cloned().collect();
            object(fields, &others)?
        }
        (Some(_), None) => unreachable!("a variant in the object of the tag is a structure"),
    };
    Ok(variant(name, value))
}

/// The value in the parameter `content`.
fn content(shape: &'static Shape, content: &str, members: &[(String, Json)]) -> Result<Value, Refused> {
    let mut found = None;
    for (_, json) in members.iter().filter(|(name, _)| name == content) {
        found = read(shape, json)?.or(found);
    }
    found.or_else(|| shape.absent()).ok_or(Refused("the content"))
}

/// The first variant that fits. A value that counts as `null` for a variant may be a value of another.
pub(super) fn untagged(variants: &'static [Variant], json: &Json) -> Outcome<Value> {
    let mut is_null = false;
    for Variant(name, shape) in variants {
        let shape = shape.as_ref().expect("a variant without a tag has a value");
        match read(shape, json) {
            Ok(Some(value)) => return Ok(Some(variant(name, value))),
            Ok(None) => is_null = true,
            Err(_) => {}
        }
    }
    if is_null { Ok(None) } else { Err(Refused("a variant")) }
}
