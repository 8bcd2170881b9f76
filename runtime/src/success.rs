//! The rule by which a 2xx says that the call failed.

use alloc::string::{String, ToString as _};

use serde_json::Value;

use crate::answer::without_mark;

/// How a service says in a 2xx body whether the call succeeded.
///
/// Most do not: an `error_code` in a 2xx body says nothing by itself, so there is no rule unless the response declares
/// one: `#[response(success("/error_code", "0", "DWS.0000"))]`.
#[derive(Debug, Clone, Copy)]
pub struct SuccessRule {
    /// The JSON pointer of the parameter that tells.
    pub pointer: &'static str,
    /// Its values that mean success.
    pub values: &'static [&'static str],
}

impl SuccessRule {
    /// Whether the body says that the call succeeded. A body without the parameter says nothing else.
    pub fn holds(&self, body: &[u8]) -> bool {
        match self.told(body) {
            None | Some(Value::Null) => true,
            Some(Value::String(text)) => self.values.contains(&text.as_str()),
            Some(Value::Array(_) | Value::Object(_)) => false,
            Some(scalar) => self.values.contains(&scalar.to_string().as_str()),
        }
    }

    /// The value by which the body says it, as JSON; empty where there is none.
    pub(crate) fn found(&self, body: &[u8]) -> String {
        self.told(body).map(|value| value.to_string()).unwrap_or_default()
    }

    fn told(&self, body: &[u8]) -> Option<Value> {
        let mut body: Value = serde_json::from_slice(without_mark(body)).ok()?;
        body.pointer_mut(self.pointer).map(Value::take)
    }
}
