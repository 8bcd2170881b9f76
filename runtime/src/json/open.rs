//! Open values.

use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Map, Number, Value};

use super::Json;
use crate::place::{Fault, Scalar};

impl Json<'_> {
    /// Reads a value of any type.
    pub(crate) fn open(&mut self) -> Result<Value, Fault> {
        self.skip_blanks();
        match self.peek() {
            Some(b'"') => self.string().map(|text| Value::String(text.into_owned())),
            Some(b'{') => self.nested(Self::open_members).map(Value::Object),
            Some(b'[') => self.nested(Self::open_elements).map(Value::Array),
            Some(b'n') => self.literal("null").map(|()| Value::Null),
            Some(b't') => self.literal("true").map(|()| Value::Bool(true)),
            Some(b'f') => self.literal("false").map(|()| Value::Bool(false)),
            _ => self.number().and_then(number).map(Value::Number),
        }
    }

    fn open_members(&mut self) -> Result<Map<String, Value>, Fault> {
        let (mut members, mut first) = (Map::new(), true);
        while self.more(b'}', &mut first)? {
            let key = self.key()?;
            members.insert(key, self.open()?);
        }
        Ok(members)
    }

    fn open_elements(&mut self) -> Result<Vec<Value>, Fault> {
        let (mut elements, mut first) = (Vec::new(), true);
        while self.more(b']', &mut first)? {
            elements.push(self.open()?);
        }
        Ok(elements)
    }
}

fn number(scalar: Scalar<'_, '_>) -> Result<Number, Fault> {
    match scalar {
        Scalar::Unsigned(value) => Some(value.into()),
        Scalar::Signed(value) => Some(value.into()),
        Scalar::Number(digits) => digits.parse().ok().and_then(Number::from_f64),
        _ => None,
    }
    .ok_or(Fault(()))
}
