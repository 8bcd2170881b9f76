//! The body that is held against a table.

use alloc::collections::BTreeSet;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde_json::{Map, Value};

use super::{Audit, DriftKind, Expectation, Nested};
use crate::json::Json;
use crate::place::Fault;
use crate::row::Parameter;
use crate::table::Body;

impl Audit {
    /// Reads the body, and reports what is repeated in it.
    ///
    /// It is read by the reader that decodes, and like there a parameter without a place is skipped: only its type is kept.
    pub(super) fn body(&mut self, body: &[u8], expected: &Expectation) -> serde_json::Result<Value> {
        let mut json = Json::from_bytes(body);
        match self.read(&mut json, Some(expected)).and_then(|value| json.end().map(|()| value)) {
            Ok(value) => Ok(value),
            // It says what is wrong.
            Err(_) => serde_json::from_slice(body),
        }
    }

    fn read(&mut self, json: &mut Json<'_>, expected: Option<&Expectation>) -> Result<Value, Fault> {
        json.skip_blanks();
        match json.peek() {
            Some(b'{') => json.nested(|json| self.members(json, expected)).map(Value::Object),
            Some(b'[') => json.nested(|json| self.elements(json, expected)).map(Value::Array),
            _ => json.open(),
        }
    }

    fn elements(&mut self, json: &mut Json<'_>, expected: Option<&Expectation>) -> Result<Vec<Value>, Fault> {
        let inner = expected.map(Expectation::inner);
        let (mut elements, mut first) = (Vec::new(), true);
        while json.more(b']', &mut first)? {
            let index = elements.len().to_string();
            elements.push(self.within(&index, |audit| audit.read(json, inner.as_ref()))?);
        }
        Ok(elements)
    }

    fn members(&mut self, json: &mut Json<'_>, expected: Option<&Expectation>) -> Result<Map<String, Value>, Fault> {
        let (mut members, mut first) = (Map::new(), true);
        let mut repeated = BTreeSet::new();
        while json.more(b'}', &mut first)? {
            let key = json.key()?;
            let value = self.within(&key, |audit| audit.member(json, &key, expected))?;
            if members.contains_key(&key) {
                repeated.insert(key.clone());
            }
            members.insert(key, value);
        }
        for key in repeated {
            self.within(&key, |audit| audit.report(DriftKind::Repeated, "".into(), "".into()));
        }
        Ok(members)
    }

    fn member(&mut self, json: &mut Json<'_>, key: &str, expected: Option<&Expectation>) -> Result<Value, Fault> {
        let Some(expected) = expected else { return self.read(json, None) };
        let Nested::Table(table) = expected.nested else {
            let inner = expected.has_entries().then(|| expected.inner());
            return self.read(json, inner.as_ref());
        };
        let parameter: Option<Parameter> = table.parameters().find(|parameter| parameter.name == key);
        match parameter {
            Some(parameter) => self.read(json, Some(&Expectation::parameter(&parameter))),
            None if matches!(table.body, Body::Parameters) => skip(json),
            None => self.read(json, None),
        }
    }
}

/// Steps over a value, and gives another one of its type.
fn skip(json: &mut Json<'_>) -> Result<Value, Fault> {
    json.skip_blanks();
    let value = match json.peek() {
        Some(b'"') => Value::String(String::new()),
        Some(b'{') => Value::Object(Map::new()),
        Some(b'[') => Value::Array(Vec::new()),
        Some(b't' | b'f') => Value::Bool(false),
        Some(b'n') => Value::Null,
        _ => return json.skipped().map(|digits| if digits.contains(['.', 'e', 'E']) { 0.5.into() } else { 0.into() }),
    };
    json.skip()?;
    Ok(value)
}
