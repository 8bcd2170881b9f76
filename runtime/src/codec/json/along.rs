//! The part of a body along a JSON pointer.

use alloc::string::String;
use alloc::vec::Vec;

use restable_model::pointer;
use serde_json::{Map, Value};

use super::{Json, Tree};
use crate::codec::limits::Limits;
use crate::codec::place::ReadError;

/// The body reduced to the path of a JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)): other
/// members are left out, other elements are `null`. They are skipped, so that no error in them can hide the value.
pub(crate) fn along(body: &[u8], pointer: &str) -> Option<Value> {
    let mut json = Json::with_limits(body, Limits::new());
    let segments: Vec<_> = pointer::segments(pointer).collect();
    let found = json.along(&segments).ok()?;
    json.end().ok().map(|()| found)
}

impl Json<'_> {
    fn along(&mut self, segments: &[String]) -> Result<Value, ReadError> {
        let Some((segment, inner)) = segments.split_first() else { return Tree::default().value(self) };
        self.skip_blanks();
        match self.peek() {
            Some(b'{') => self.nested(|json| json.member_along(segment, inner)).map(Value::Object),
            Some(b'[') => self.nested(|json| json.element_along(segment, inner)).map(Value::Array),
            _ => self.skip().map(|()| Value::Null),
        }
    }

    fn member_along(&mut self, name: &str, inner: &[String]) -> Result<Map<String, Value>, ReadError> {
        let (mut members, mut first) = (Map::new(), true);
        while self.more(b'}', &mut first)? {
            let key = self.key()?;
            if key != name {
                self.skip_blanks();
                self.skip()?;
                continue;
            }
            let value = self.along(inner)?;
            // As in decoding, a `null` does not replace the value before it.
            if !value.is_null() || members.is_empty() {
                members.insert(key, value);
            }
        }
        Ok(members)
    }

    fn element_along(&mut self, index: &str, inner: &[String]) -> Result<Vec<Value>, ReadError> {
        let (mut elements, mut first) = (Vec::new(), true);
        while self.more(b']', &mut first)? {
            let is_wanted = index.parse() == Ok(elements.len());
            let value = if is_wanted { self.along(inner)? } else { self.skip().map(|()| Value::Null)? };
            elements.push(value);
        }
        Ok(elements)
    }
}
