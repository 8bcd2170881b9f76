//! The types and scalars of `serde_json` values, for the runtime and the generator.

use serde_json::{Number, Value};

use crate::JsonKind;
use crate::tolerance::Scalar;

impl From<&Value> for JsonKind {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Array(_) => Self::List,
            Value::Object(_) => Self::Object,
            Value::Bool(_) => Self::Boolean,
            Value::Number(number) => scalar_of_number(number).kind(),
            Value::String(_) => Self::String,
        }
    }
}

impl<'a> Scalar<'a, '_> {
    /// The scalar that a value is; `None` if it is `null`, a list or an object. Needs the feature `serde_json`.
    #[must_use]
    pub fn of(value: &'a Value) -> Option<Self> {
        match value {
            Value::Bool(value) => Some(Self::Bool(*value)),
            Value::Number(number) => Some(scalar_of_number(number)),
            Value::String(text) => Some(Self::Text(text)),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }
}

fn scalar_of_number(number: &Number) -> Scalar<'static, 'static> {
    let integer = number.as_u64().map(Scalar::Unsigned).or_else(|| number.as_i64().map(Scalar::Signed));
    // A number that is no integer is a float, unless a program enables `arbitrary_precision`.
    integer.unwrap_or_else(|| Scalar::Float(number.as_f64().unwrap_or(f64::NAN)))
}
