//! The rule by which a 2xx says that the call failed.

use serde_json::Value;

use crate::answer::without_mark;
use crate::json::find;

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
        match find(without_mark(body), self.pointer) {
            None | Some(Value::Null) => true,
            Some(Value::String(text)) => self.values.contains(&&*text),
            Some(Value::Array(_) | Value::Object(_)) => false,
            Some(scalar) => self.values.contains(&alloc::string::ToString::to_string(&scalar).as_str()),
        }
    }
}
