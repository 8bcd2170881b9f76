//! Writes numbers and booleans as JSON strings.

use serde_core::Serialize;
use serde_core::ser::{SerializeMap as _, SerializeSeq as _, Serializer};

use super::scalar::{Scalar, scalar_text};
use super::view::View;

/// A value whose numbers and booleans are written as strings: `"100"`, `["1", "2"]`.
pub(super) struct AsString<'v, 'a, 'de>(pub(super) &'v View<'a, 'de>);

impl Serialize for AsString<'_, '_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let scalar = match *self.0 {
            View::Bool(value) => Scalar::Bool(value),
            View::Signed(value) => Scalar::Signed(value),
            View::Unsigned(value) => Scalar::Unsigned(value),
            View::Float(value) if value.is_finite() => Scalar::Float(value),
            View::List(list) => {
                let mut out = serializer.serialize_seq(Some(list.len()))?;
                for index in 0..list.len() {
                    out.serialize_element(&AsString(&list.element(index)))?;
                }
                return out.end();
            }
            View::Map(map) => {
                let mut out = serializer.serialize_map(None)?;
                let mut outcome = Ok(());
                map.each(&mut |key, value| {
                    outcome = out.serialize_entry(key, &AsString(&value));
                    outcome.is_ok()
                });
                outcome?;
                return out.end();
            }
            // Text is a string already, and `null` stays `null`.
            ref view => return view.serialize(serializer),
        };
        serializer.serialize_str(&scalar_text(scalar))
    }
}
