//! Whole bodies as open values, with the parameters that they repeat.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde_json::{Map, Value};

use super::number::Number;
use super::{Json, Text};
use crate::codec::limits::Limits;
use crate::codec::path::Walk;
use crate::codec::place::ReadError;

/// Reads a body and collects the parameters that it repeats.
#[derive(Default)]
pub(crate) struct Tree {
    /// The JSON pointer of the current value.
    pointer: String,
    /// The JSON pointers of the repeated parameters.
    pub(crate) repeated: Vec<String>,
}

impl Walk for Tree {
    fn pointer(&mut self) -> &mut String {
        &mut self.pointer
    }
}

impl Tree {
    /// Reads the whole body. A value that nests deeper than decoding allows, or that cannot be decoded, is empty in the
    /// result: it may belong to a parameter that decoding skips; otherwise decoding reports it.
    pub(crate) fn read(&mut self, body: &[u8]) -> Result<Value, ReadError> {
        let mut json = Json::with_limits(body, Limits::new());
        let value = self.value(&mut json)?;
        json.end()?;
        Ok(value)
    }

    pub(super) fn value(&mut self, json: &mut Json<'_>) -> Result<Value, ReadError> {
        json.skip_blanks();
        Ok(match json.peek() {
            Some(b'{' | b'[') if json.depth == 0 => empty(json)?,
            Some(b'{') => Value::Object(json.nested(|json| self.object(json))?),
            Some(b'[') => Value::Array(json.nested(|json| self.list(json))?),
            Some(b'"') => Value::String(or_skip(json, |json| json.string().map(Text::into_owned))?.unwrap_or_default()),
            Some(b'n') => json.literal("null").map(|()| Value::Null)?,
            Some(b't') => json.literal("true").map(|()| Value::Bool(true))?,
            Some(b'f') => json.literal("false").map(|()| Value::Bool(false))?,
            _ => or_skip(json, Json::number)?.map_or(Value::from(f64::MAX), number),
        })
    }

    fn object(&mut self, json: &mut Json<'_>) -> Result<Map<String, Value>, ReadError> {
        let (mut members, mut first) = (Map::new(), true);
        while json.more(b'}', &mut first)? {
            let Some(key) = or_skip(json, |json| json.string().map(Text::into_owned))? else {
                json.colon()?;
                json.skip_blanks();
                json.skip()?;
                continue;
            };
            json.colon()?;
            let value = self.within(&key, |tree| tree.value(json))?;
            if members.contains_key(&key) {
                self.within(&key, |tree| tree.repeated.push(tree.pointer.clone()));
                // Decoding treats `null` as an absent parameter.
                if value.is_null() {
                    continue;
                }
            }
            members.insert(key, value);
        }
        Ok(members)
    }

    fn list(&mut self, json: &mut Json<'_>) -> Result<Vec<Value>, ReadError> {
        let (mut elements, mut first) = (Vec::new(), true);
        while json.more(b']', &mut first)? {
            let index = elements.len().to_string();
            elements.push(self.within(&index, |tree| tree.value(json))?);
        }
        Ok(elements)
    }
}

/// Reads a scalar, or skips one that cannot be read.
fn or_skip<'de, T>(
    json: &mut Json<'de>,
    read: impl FnOnce(&mut Json<'de>) -> Result<T, ReadError>,
) -> Result<Option<T>, ReadError> {
    let start = json.at;
    if let Ok(value) = read(json) {
        return Ok(Some(value));
    }
    json.at = start;
    json.skip().map(|()| None)
}

fn empty(json: &mut Json<'_>) -> Result<Value, ReadError> {
    let is_object = json.peek() == Some(b'{');
    json.skip()?;
    Ok(if is_object { Value::Object(Map::new()) } else { Value::Array(Vec::new()) })
}

fn number(number: Number<'_>) -> Value {
    match number {
        Number::Unsigned(value) => value.into(),
        Number::Signed(value) => value.into(),
        Number::Decimal(decimal) => serde_json::Number::from_f64(decimal.value).map_or(Value::Null, Value::Number),
    }
}
