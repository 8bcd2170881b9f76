//! The parameters of an object.

use serde_json::{Map, Value};

use super::{Refused, read};
use crate::json::Json;
use crate::shape::{Field, Parameter, Part};

/// Reads an object. A parameter may be repeated, and written under several names: the last value that is not `null` counts.
pub(crate) fn object(fields: &'static [Field], members: &[(String, Json)]) -> Result<Value, Refused> {
    let mut unknown = Map::new();
    for (name, json) in members.iter().filter(|(name, _)| parameter(fields, name).is_none()) {
        unknown.insert(name.clone(), json.to_value());
    }
    let mut unknown = Some(unknown);
    take_unknown_first(fields, members, &mut unknown)
}

/// Unknown parameters belong to the struct itself, or else to the first flattened structure that collects them.
fn take_unknown_first(
    fields: &'static [Field],
    members: &[(String, Json)],
    unknown: &mut Option<Map<String, Value>>,
) -> Result<Value, Refused> {
    let own_rest = fields.iter().any(|field| matches!(field.part, Part::Rest)).then(|| unknown.take()).flatten();
    let mut object = Map::new();
    for field in fields {
        let value = match &field.part {
            Part::Parameter(wanted) => value(fields, wanted, members)?,
            Part::Flatten(part) => take_unknown_first(part, members, unknown)?,
            Part::Rest => own_rest.clone().unwrap_or_default().into(),
        };
        object.insert(field.rust.to_owned(), value);
    }
    Ok(object.into())
}

fn value(fields: &'static [Field], wanted: &'static Parameter, members: &[(String, Json)]) -> Result<Value, Refused> {
    let mut found = None;
    for (name, json) in members {
        if parameter(fields, name).is_some_and(|parameter| std::ptr::eq(parameter, wanted)) {
            found = read(&wanted.shape, json)?.or(found);
        }
    }
    let absent = || wanted.default.map(|default| default()).or_else(|| wanted.shape.absent());
    found.or_else(absent).ok_or(Refused("a mandatory parameter"))
}

/// The parameter of this name. An alias that is the name of another parameter is read as that one.
fn parameter(fields: &'static [Field], name: &str) -> Option<&'static Parameter> {
    by_name(fields, &|parameter| parameter.name == name)
        .or_else(|| by_name(fields, &|parameter| parameter.aliases.contains(&name)))
}

fn by_name(fields: &'static [Field], is_wanted: &dyn Fn(&Parameter) -> bool) -> Option<&'static Parameter> {
    fields.iter().find_map(|field| match &field.part {
        Part::Parameter(parameter) => is_wanted(parameter).then_some(parameter),
        Part::Flatten(part) => by_name(part, is_wanted),
        Part::Rest => None,
    })
}
