//! The values of a body that decoding refuses.
//!
//! A table does not state everything that a Rust type refuses: a value out of range, a job id with a control character,
//! a missing parameter that the page documents as optional and the struct requires. So the values are put into the
//! places of the type, as a reader does, and each value that does not fit is collected instead of ending the decoding.

use alloc::borrow::Cow;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::iter::Enumerate;
use core::slice::Iter;

use restable_model::JsonKind;
use serde_json::{Map, Value};

use crate::codec::again::{Again, Attempts, Form, FormOf, NoFit, OwnForm};
use crate::codec::block::Block;
use crate::codec::de::{NULL, NULL_ELEMENT, mismatch, missing, without_value};
use crate::codec::field::UNESCAPED;
use crate::codec::lookup::Lookup;
use crate::codec::path::Walk;
use crate::codec::place::{
    Elements, Hidden, MapSink, Place, ReadError, ReadResult, Rows, SerdeSink, Source, Target, fill_table,
};
use crate::codec::scalar::{Expected, Scalar, scalar_text};
use crate::response::misfit::Misfit;
use crate::table::Names;

/// A value that decoding refuses.
pub(super) struct Refused {
    pub(super) pointer: String,
    pub(super) reason: Cow<'static, str>,
    /// Whether the type's own `Deserialize` refuses it. A type that borrows from the body is always refused here.
    pub(super) by_serde: bool,
}

impl From<Misfit> for Refused {
    fn from(misfit: Misfit) -> Self {
        let (pointer, reason) = misfit.into_parts();
        Self { pointer, reason: reason.into(), by_serde: false }
    }
}

/// How often a variant of an enum may be tried.
const ATTEMPTS: usize = 1_000_000;

/// Puts a body into its place and returns the values that do not fit.
pub(super) fn refused(body: &Value, place: &mut Place<'_, '_>) -> Vec<Refused> {
    let mut collector = Collector { pointer: String::new(), spare: ATTEMPTS, refused: Vec::new() };
    let has_value = collector.value(body, &mut place.target);
    if place.required && !has_value {
        collector.refuse(NULL);
    }
    collector.refused
}

struct Collector {
    pointer: String,
    /// How many more variants of enums may be tried.
    spare: usize,
    refused: Vec<Refused>,
}

impl Walk for Collector {
    fn pointer(&mut self) -> &mut String {
        &mut self.pointer
    }
}

impl Collector {
    fn refuse(&mut self, reason: impl Into<Cow<'static, str>>) {
        self.refused.push(Refused { pointer: self.pointer.clone(), reason: reason.into(), by_serde: false });
    }

    fn serde(&mut self, value: &Value, sink: &mut dyn SerdeSink<'_>) {
        if let Err(error) = sink.fill(&mut <dyn erased_serde::Deserializer>::erase(value.clone())) {
            let (pointer, reason) = (self.pointer.clone(), without_value(&error).into());
            self.refused.push(Refused { pointer, reason, by_serde: true });
        }
    }

    /// Puts a value into its target and returns whether it was anything but `null`. A refused value is not `null`.
    fn value(&mut self, value: &Value, target: &mut Target<'_, '_>) -> bool {
        match (target, value) {
            (Target::Within(sink), value) => sink.fill(&mut One { value, collector: self }).unwrap_or(true),
            (Target::Serde(sink), value) => {
                self.serde(value, &mut **sink);
                true
            }
            (Target::Json(_) | Target::OptionJson(_) | Target::Ignore, _) => true,
            (_, Value::Null) => false,
            (Target::List(sink), Value::Array(elements)) => {
                // Every misfit is collected, so the result of the sink adds nothing.
                let _ = sink.fill(&mut List { elements: elements.iter().enumerate(), collector: self });
                true
            }
            (Target::Table(sink, filled), Value::Object(members)) => {
                let _ = fill_table(&mut **sink, filled, &mut Members { members, collector: self });
                true
            }
            (Target::Map(sink), Value::Object(members)) => {
                sink.start();
                members.iter().for_each(|(key, value)| self.entry(&mut **sink, key, value));
                true
            }
            (target, Value::Array(elements)) if elements.is_empty() && target.takes_empty_list() => false,
            (target, Value::Object(members)) if members.is_empty() && target.takes_empty_object() => false,
            (target, value) => self.scalar(value, target),
        }
    }

    fn scalar(&mut self, value: &Value, target: &mut Target<'_, '_>) -> bool {
        let (expected, found) = match Scalar::of(value) {
            Some(scalar) => match target.accept(scalar) {
                Ok(has_value) => return has_value,
                // A string of this tree cannot be borrowed from the body.
                Err(UNESCAPED) if value.is_string() => return true,
                Err(expected) => (expected, scalar.kind().words()),
            },
            None => (Expected(target.expected()), JsonKind::from(value).words()),
        };
        self.refuse(mismatch(expected.0, found));
        true
    }

    fn entry(&mut self, sink: &mut dyn MapSink<'_>, key: &str, value: &Value) {
        self.within(key, |collector| {
            let _ = sink.entry(&mut key.into(), &mut One { value, collector });
        });
    }
}

struct One<'a> {
    value: &'a Value,
    collector: &'a mut Collector,
}

impl<'de> Source<'de> for One<'_> {
    fn read(&mut self, mut place: Place<'_, 'de>) -> Result<bool, ReadError> {
        Ok(self.collector.value(self.value, &mut place.target))
    }

    fn again(&mut self) -> Again<'_, 'de> {
        Again::Attempts(self)
    }

    fn refuse(&mut self, reason: String) -> ReadError {
        self.collector.refuse(reason);
        ReadError(())
    }
}

impl<'de> Attempts<'de> for One<'_> {
    fn attempt(&mut self, mut place: Place<'_, 'de>) -> Result<bool, NoFit> {
        let before = self.collector.refused.len();
        self.collector.spare = self.collector.spare.checked_sub(1).ok_or_else(NoFit::default)?;
        let came = self.collector.value(self.value, &mut place.target);
        // A type that borrows from the body is always refused here.
        let first = self.collector.refused.drain(before..).find(|refused| !refused.by_serde);
        let Some(Refused { pointer, reason, .. }) = first else { return Ok(came) };
        let pointer = pointer.get(self.collector.pointer.len()..).unwrap_or_default().into();
        Err(NoFit { pointer, reason: reason.into_owned() })
    }
}

struct List<'a> {
    elements: Enumerate<Iter<'a, Value>>,
    collector: &'a mut Collector,
}

impl<'de> Elements<'de> for List<'_> {
    /// Reads elements into the same place until one fits, so that an element that does not fit does not end the list.
    fn next(&mut self, mut place: Place<'_, 'de>) -> Result<bool, ReadError> {
        for (index, value) in self.elements.by_ref() {
            let before = self.collector.refused.len();
            self.collector.within(&index.to_string(), |collector| {
                if !collector.value(value, &mut place.target) && place.required {
                    collector.refuse(NULL_ELEMENT);
                }
            });
            if self.collector.refused.len() == before {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

struct Members<'a> {
    members: &'a Map<String, Value>,
    collector: &'a mut Collector,
}

impl<'de> Rows<'de> for Members<'_> {
    fn fill(&mut self, names: &'static Names, places: &mut [Place<'_, 'de>]) -> ReadResult {
        self.rows(names, places);
        Ok(())
    }

    fn form(&mut self) -> Form<'_, 'de> {
        Form(FormOf::Own(self))
    }

    fn hide(&mut self, hidden: Hidden) -> Hidden {
        hidden
    }

    fn refuse(&mut self, name: Option<&'static str>, reason: String) -> ReadError {
        match name {
            Some(name) => self.collector.within(name, |collector| collector.refuse(reason)),
            None => self.collector.refuse(reason),
        }
        ReadError(())
    }
}

impl<'de> OwnForm<'de> for Members<'_> {
    fn tag(&mut self, name: &'static str) -> Option<String> {
        Some(scalar_text(self.members.get(name).and_then(Scalar::of)?).into_owned())
    }

    fn fill_joined(&mut self, blocks: &[Block], places: &mut [Place<'_, 'de>]) -> ReadResult {
        self.rows(blocks, places);
        Ok(())
    }
}

impl Members<'_> {
    fn rows<L: Lookup>(&mut self, names: L, places: &mut [Place<'_, '_>]) {
        for (key, value) in self.members {
            if let Some(place) = names.search(key).and_then(|index| places.get_mut(index)) {
                place.required &= !self.collector.within(key, |collector| collector.value(value, &mut place.target));
            } else if let Some(Place { target: Target::Map(sink), .. }) = names.rest(places) {
                self.collector.entry(&mut **sink, key, value);
            }
        }
        for (index, _) in places.iter().enumerate().filter(|(_, place)| place.required) {
            let name = names.name(index);
            self.collector.within(name, |collector| collector.refuse(missing(name)));
        }
    }
}
