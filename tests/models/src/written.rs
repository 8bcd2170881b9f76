//! The model of writing: whether a body is what the documentation says about a value.

use serde_json::{Map, Value};

use crate::plain::variant;
use crate::shape::{Field, Parameter, Part, Shape, Tagged, Variant, undefined};

/// Compares a written value with the value that was read. Returns the place of the first difference.
pub(crate) fn compare(shape: &Shape, value: &Value, written: &Value) -> Result<(), String> {
    let equal = |is_equal: bool| if is_equal { Ok(()) } else { Err(format!(": {value} is written as {written}")) };
    match shape {
        Shape::Option(_) | Shape::Three(_) if value.is_null() => equal(written.is_null()),
        Shape::Option(inner) | Shape::Three(inner) => compare(inner, value, written),
        Shape::IntegerValues => equal(text_of(written).as_deref() == value.as_str()),
        // A time that was a number is written as one.
        Shape::Time => equal(text_of(written).as_deref() == value.as_str() || is_nearest(value, written)),
        Shape::AsString(inner) => compare_strings(inner, value, written),
        Shape::List(element) => {
            let (Some(values), Some(all)) = (value.as_array(), written.as_array()) else { return equal(false) };
            equal(values.len() == all.len())?;
            let pairs = values.iter().zip(all).enumerate();
            pairs.into_iter().try_for_each(|(index, (value, written))| {
                compare(element, value, written).map_err(|place| format!("/{index}{place}"))
            })
        }
        Shape::Map(entry) => {
            let (Some(values), Some(all)) = (value.as_object(), written.as_object()) else { return equal(false) };
            equal(values.keys().eq(all.keys()))?;
            values
                .iter()
                .try_for_each(|(key, value)| compare(entry, value, &all[key]).map_err(|place| format!("/{key}{place}")))
        }
        Shape::Object(fields) => compare_body(fields, value, written),
        Shape::Tagged(form) => compare_tagged(form, value, written),
        Shape::Untagged(variants) => {
            let chosen = variants.iter().find(|Variant(name, _)| value["variant"] == *name);
            let Some(Variant(_, Some(shape))) = chosen else { return equal(false) };
            compare(shape, &value["value"], written)
        }
        _ => equal(value == written),
    }
}

/// Compares a written object with its fields.
pub(crate) fn compare_body(fields: &[Field], value: &Value, written: &Value) -> Result<(), String> {
    let mut left = written.as_object().cloned().ok_or_else(|| format!(" is written as {written}"))?;
    compare_fields(fields, value, &mut left)?;
    if left.is_empty() { Ok(()) } else { Err(format!(" is written with {left:?} too")) }
}

fn text_of(written: &Value) -> Option<String> {
    match written {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Whether a number is the float that is nearest to the digits.
fn is_nearest(digits: &Value, written: &Value) -> bool {
    let digits = digits.as_str().and_then(|digits| digits.parse::<f64>().ok());
    written.is_f64() && written.as_f64() == digits
}

/// Numbers and booleans are strings, and lists of them have strings.
fn compare_strings(shape: &Shape, value: &Value, written: &Value) -> Result<(), String> {
    let as_text = |value: &Value| match value {
        Value::Number(_) | Value::Bool(_) => Value::from(value.to_string()),
        value => value.clone(),
    };
    let expected = match value {
        Value::Array(values) => values.iter().map(as_text).collect(),
        value => as_text(value),
    };
    if expected == *written { Ok(()) } else { Err(format!(" ({shape:?}): {value} is written as {written}")) }
}

/// Compares the fields of an object, and takes the members that were compared.
fn compare_fields(fields: &[Field], value: &Value, left: &mut Map<String, Value>) -> Result<(), String> {
    for field in fields {
        let value = &value[field.rust];
        match &field.part {
            Part::Parameter(parameter) => compare_parameter(parameter, value, left.remove(parameter.name))?,
            Part::Flatten(part) => compare_fields(part, value, left)?,
            Part::Rest => {
                for (name, value) in value.as_object().into_iter().flatten() {
                    let written = left.remove(name);
                    if written.as_ref() != Some(value) {
                        return Err(format!("/{name}: {value} is written as {written:?}"));
                    }
                }
            }
        }
    }
    Ok(())
}

fn compare_parameter(parameter: &Parameter, value: &Value, written: Option<Value>) -> Result<(), String> {
    let name = parameter.name;
    match (is_omitted(parameter, value), written) {
        (true, None) => Ok(()),
        (true, Some(written)) => Err(format!("/{name}: the absent value is written as {written}")),
        (false, None) => Err(format!("/{name}: {value} is not written")),
        (false, Some(written)) => compare(&parameter.shape, value, &written).map_err(|place| format!("/{name}{place}")),
    }
}

/// Whether a parameter is not written: `None`, and unless it is mandatory or has a default also what is empty.
pub(crate) fn is_omitted(parameter: &Parameter, value: &Value) -> bool {
    let is_always_written = parameter.is_mandatory || parameter.default.is_some();
    let mut shape = &parameter.shape;
    if let Shape::AsString(inner) = shape {
        shape = inner;
    }
    match shape {
        Shape::Option(_) => value.is_null(),
        Shape::Three(_) => *value == undefined(),
        Shape::Open => value.is_null() && !is_always_written,
        Shape::List(_) => value.as_array().is_some_and(Vec::is_empty) && !is_always_written,
        Shape::Map(_) => value.as_object().is_some_and(Map::is_empty) && !is_always_written,
        _ => false,
    }
}

fn compare_tagged(form: &Tagged, value: &Value, written: &Value) -> Result<(), String> {
    let different = || Err(format!(": {value} is written as {written}"));
    if form.has_other && *value == variant("Other", written.clone()) {
        return Ok(());
    }
    let chosen = form.variants.iter().find(|(_, Variant(name, _))| value["variant"] == *name);
    let (Some((tag, Variant(_, shape))), Some(members)) = (chosen, written.as_object()) else { return different() };
    let mut left = members.clone();
    let written_tag = left.remove(form.tag).unwrap_or_default();
    if written_tag.is_i64() != form.has_integers || text_of(&written_tag).as_deref() != Some(*tag) {
        return different();
    }
    match (shape, form.content) {
        (None, _) => {}
        (Some(Shape::Object(fields)), None) => compare_fields(fields, &value["value"], &mut left)?,
        (Some(shape), content) => {
            let written = left.remove(content.unwrap_or_default());
            compare(shape, &value["value"], &written.unwrap_or_default())?;
        }
    }
    if left.is_empty() { Ok(()) } else { different() }
}
