//! Drift of the headers.

use alloc::vec::Vec;

use restable_model::tolerance::{self, Scalar};
use restable_model::{Documented, Location, Microversion};
use serde_json::Value;

use super::{Audit, Drift, DriftKind, Expectation};
use crate::response::head::{HeadMisfit, elements, is_set_cookie, lines};
use crate::response::headers::Headers;
use crate::table::Table;
use crate::table::row::Parameter;

/// Adds the differences between the headers and the table, then what only decoding refuses.
pub(crate) fn add(
    drift: &mut Vec<Drift>,
    table: &'static Table,
    version: Option<Microversion>,
    headers: &dyn Headers,
    misfits: Vec<HeadMisfit>,
) {
    let mut audit = Audit::new(version, 0);
    for parameter in table.parameters().filter(|parameter| parameter.location == Location::Header) {
        audit.pointer = parameter.name.into();
        audit.header(&parameter, &lines(headers, parameter.name));
    }
    for HeadMisfit { name, reason } in misfits {
        // The pointer of an element begins with the name of its header.
        if !audit.drift.iter().any(|drift| drift.pointer.split('/').next() == Some(name)) {
            let (pointer, documented, found) = (name.into(), "".into(), reason.into());
            audit.drift.push(Drift { pointer, kind: DriftKind::Refused, documented, found });
        }
    }
    drift.append(&mut audit.drift);
}

impl Audit {
    fn header(&mut self, parameter: &Parameter, lines: &[&str]) {
        let expected = Expectation::parameter(parameter);
        if !lines.is_empty() {
            return self.parameter(&value(parameter.name, lines, &expected.documented), parameter);
        }
        if self.is_needed(parameter) {
            self.report(DriftKind::Missing, expected.words, "".into());
        }
    }
}

/// A header as the JSON value that its text would be in a body of the documented type.
fn value(name: &str, lines: &[&str], documented: &Documented) -> Value {
    let Documented::List(element) = documented else {
        return scalar(lines.first().copied().unwrap_or_default(), documented);
    };
    if is_set_cookie(name) {
        return lines.iter().map(|text| scalar(text, element)).collect();
    }
    lines.iter().flat_map(|line| elements(line)).map(|text| scalar(text, element)).collect()
}

/// A text that does not have the documented type stays a string.
fn scalar(text: &str, documented: &Documented) -> Value {
    let source = Scalar::Text(text);
    let value = match documented {
        Documented::Integer => tolerance::integer(source).map(|value| value.map(integer)),
        Documented::Number => tolerance::number(source).map(|value| value.map(Value::from)),
        Documented::Boolean => tolerance::boolean(source).map(|value| value.map(Value::from)),
        _ => return Value::from(text),
    };
    value.map_or_else(|_| Value::from(text), Value::from)
}

/// An integer beyond 64 bits is refused where it is decoded.
fn integer(value: i128) -> Value {
    i64::try_from(value).map_or_else(|_| u64::try_from(value).unwrap_or(u64::MAX).into(), Value::from)
}
