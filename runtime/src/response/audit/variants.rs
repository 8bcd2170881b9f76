//! Drift of enums whose variants hold one value each.

use alloc::string::String;

use restable_model::tolerance::Scalar;
use serde_json::{Map, Value};

use super::{Audit, DriftKind, Expectation};
use crate::codec::path::Walk as _;
use crate::codec::scalar::scalar_text;
use crate::table::{OneOf, Shape, Variant};

impl Audit {
    /// Compares a value with the variant that it has.
    pub(super) fn variant(&mut self, value: &Value, expected: &Expectation, one_of: OneOf) {
        match (one_of.tag, value) {
            (None, value) => self.first_fit(value, one_of.variants),
            (Some(tag), Value::Object(object)) => self.tagged(object, expected, tag, one_of),
            // Only an object has a tag.
            (Some(_), _) => {}
        }
    }

    fn tagged(&mut self, object: &Map<String, Value>, expected: &Expectation, tag: &str, one_of: OneOf) {
        let text = object.get(tag).and_then(Scalar::of).map(scalar_text);
        let variant = one_of.variants.iter().find(|variant| variant.value == text.as_deref());
        match (variant, one_of.content) {
            (Some(Variant { shape: Shape::Table(table), .. }), None) => {
                self.object_beside_tag(object, table(), Some(tag));
            }
            (Some(variant), Some(content)) => match object.get(content) {
                Some(value) => self.within(content, |audit| audit.value(value, &Expectation::of(variant.shape))),
                None if matches!(variant.shape, Shape::Any) => {}
                None => {
                    let words = Expectation::of(variant.shape).words;
                    self.within(content, |audit| audit.report(DriftKind::Missing, words, "".into()));
                }
            },
            (Some(_), None) => {}
            // The table of the enum has the tag, which is missing or unknown.
            (None, _) => self.tag(object, expected),
        }
    }

    /// Compares the tag with the documented ones.
    fn tag(&mut self, object: &Map<String, Value>, expected: &Expectation) {
        if let super::Nested::Table(table) = expected.nested {
            self.object(object, table);
        }
    }

    /// Compares a value with the first variant that it fits, or else with the one from which it differs least.
    fn first_fit(&mut self, value: &Value, variants: &'static [Variant]) {
        let mut best: Option<(usize, Audit)> = None;
        for variant in variants {
            let Some(spare) = self.spare.checked_sub(1) else { return };
            let mut audit = Self { pointer: self.pointer.clone(), ..Self::new(self.version, spare) };
            audit.value(value, &Expectation::of(variant.shape));
            self.spare = audit.spare;
            let misfits = audit.drift.iter().filter(|drift| drift.kind != DriftKind::Unknown).count();
            if best.as_ref().is_none_or(|(least, _)| misfits < *least) {
                best = Some((misfits, audit));
            }
            if misfits == 0 {
                break;
            }
        }
        if let Some((_, audit)) = best {
            self.drift.extend(audit.drift);
        }
    }
}
