//! Values in memory, read into places. It accepts what the reader of the serde format accepts, with the same errors.

use alloc::string::{String, ToString as _};
use core::slice::Iter;

use restable_model::JsonKind;
use serde_core::de::value::Error;

use crate::codec::again::{Again, Attempts, Form, FormOf, NoFit, OwnForm};
use crate::codec::block::Block;
use crate::codec::content::{Content, Members};
use crate::codec::de::{NULL_ELEMENT, mismatch, missing, without_value};
use crate::codec::lookup::Lookup;
use crate::codec::path::JsonPath;
use crate::codec::place::{
    Elements, Hidden, MapSink, Place, ReadError, ReadResult, Rows, SerdeSink, Source, Target, fill_table,
};
use crate::codec::scalar::scalar_text;
use crate::table::Names;

/// A value in memory.
pub(crate) struct HeldValue<'c, 't, 'de> {
    content: &'c Content<'de>,
    path: &'t mut JsonPath,
    /// Why reading stopped.
    pub(crate) error: Option<String>,
}

impl<'c, 't, 'de> HeldValue<'c, 't, 'de> {
    pub(crate) fn new(content: &'c Content<'de>, path: &'t mut JsonPath) -> Self {
        Self { content, path, error: None }
    }

    fn fail(&mut self, reason: String) -> ReadError {
        self.error = Some(reason);
        ReadError(())
    }

    fn element(&mut self) -> ReadResult {
        self.path.element::<Error>().map_err(|error| self.fail(error.to_string()))
    }

    /// Reads the value and returns whether it was anything but `null`.
    fn value(&mut self, target: &mut Target<'_, 'de>) -> Result<bool, ReadError> {
        self.path.visit().map_err(|reason| self.fail(reason.into()))?;
        match (target, self.content) {
            (Target::Within(sink), _) => return sink.fill(self),
            (Target::Json(slot), _) => **slot = self.json()?,
            // A `null` does not replace the value before it.
            (Target::OptionJson(_), Content::Null) | (Target::Ignore, _) => {}
            (Target::OptionJson(slot), _) => **slot = Some(self.json()?),
            (Target::Serde(sink), _) => self.serde(&mut **sink)?,
            (_, Content::Null) => return Ok(false),
            (Target::List(sink), Content::List(elements)) => {
                let mut elements = HeldElements { elements: elements.iter(), index: 0, value: self };
                sink.fill(&mut elements)?;
            }
            (Target::Table(sink, filled), Content::Object(members)) => {
                let mut rows = HeldRows::new(members, self.path);
                let outcome = fill_table(&mut **sink, filled, &mut rows);
                self.error = rows.error;
                outcome?;
            }
            (Target::Map(sink), Content::Object(members)) => {
                sink.start();
                for (key, content) in members {
                    self.entry(&mut **sink, key, content)?;
                }
            }
            (target, Content::List(elements)) if elements.is_empty() && target.takes_empty_list() => return Ok(false),
            (target, Content::Object(members)) if members.is_empty() && target.takes_empty_object() => {
                return Ok(false);
            }
            (target, content) => return self.scalar(target, content),
        }
        Ok(true)
    }

    fn scalar(&mut self, target: &mut Target<'_, 'de>, content: &Content<'de>) -> Result<bool, ReadError> {
        let Some(scalar) = content.scalar() else {
            let found = if matches!(content, Content::List(_)) { JsonKind::List } else { JsonKind::Object };
            return Err(self.fail(mismatch(target.expected(), found.words())));
        };
        target.accept(scalar).map_err(|expected| self.fail(mismatch(expected.0, scalar.kind().words())))
    }

    fn json(&mut self) -> Result<serde_json::Value, ReadError> {
        let outcome = self.content.to_json(&mut || self.path.element::<Error>());
        outcome.map_err(|error| self.fail(error.to_string()))
    }

    fn serde(&mut self, sink: &mut dyn SerdeSink<'de>) -> ReadResult {
        // The elements of such a field are not counted.
        let value = self.content.to_json(&mut || Ok::<(), ReadError>(()))?;
        let outcome = sink.fill(&mut <dyn erased_serde::Deserializer>::erase(value));
        outcome.map_err(|error| self.fail(without_value(&error)))
    }

    /// Passes one entry to the sink.
    fn entry(&mut self, sink: &mut dyn MapSink<'de>, key: &str, content: &Content<'de>) -> ReadResult {
        let mut value = HeldValue::new(content, self.path);
        let outcome = value.element().and_then(|()| sink.entry(&mut key.into(), &mut value));
        if outcome.is_err() {
            self.error = value.error;
            self.path.key(key);
        }
        outcome
    }
}

impl<'de> Source<'de> for HeldValue<'_, '_, 'de> {
    fn read(&mut self, mut place: Place<'_, 'de>) -> Result<bool, ReadError> {
        self.value(&mut place.target)
    }

    fn again(&mut self) -> Again<'_, 'de> {
        Again::Attempts(self)
    }

    fn refuse(&mut self, reason: String) -> ReadError {
        self.fail(reason)
    }
}

impl<'de> Attempts<'de> for HeldValue<'_, '_, 'de> {
    fn attempt(&mut self, place: Place<'_, 'de>) -> Result<bool, NoFit> {
        let mark = self.path.mark();
        self.read(place).map_err(|_| {
            let pointer = self.path.return_to(mark);
            NoFit { pointer, reason: self.error.take().unwrap_or_default() }
        })
    }
}

struct HeldElements<'v, 'c, 't, 'de> {
    elements: Iter<'c, Content<'de>>,
    index: usize,
    value: &'v mut HeldValue<'c, 't, 'de>,
}

impl<'de> Elements<'de> for HeldElements<'_, '_, '_, 'de> {
    fn next(&mut self, mut place: Place<'_, 'de>) -> Result<bool, ReadError> {
        let Some(content) = self.elements.next() else { return Ok(false) };
        let mut element = HeldValue::new(content, self.value.path);
        let outcome = element.element().and_then(|()| match element.value(&mut place.target) {
            Ok(false) if place.required => Err(element.fail(NULL_ELEMENT.into())),
            outcome => outcome,
        });
        if let Err(error) = outcome {
            self.value.error = element.error;
            self.value.path.index(self.index);
            return Err(error);
        }
        self.index += 1;
        Ok(true)
    }
}

/// The members of an object in memory.
pub(crate) struct HeldRows<'c, 't, 'de> {
    members: &'c Members<'de>,
    path: &'t mut JsonPath,
    hidden: Option<&'static str>,
    /// Why reading stopped.
    pub(crate) error: Option<String>,
}

impl<'c, 't, 'de> HeldRows<'c, 't, 'de> {
    pub(crate) fn new(members: &'c Members<'de>, path: &'t mut JsonPath) -> Self {
        Self { members, path, hidden: None, error: None }
    }

    fn fail(&mut self, reason: String) -> ReadError {
        self.error = Some(reason);
        ReadError(())
    }

    fn member(&mut self, name: &str, place: &mut Place<'_, 'de>, content: &Content<'de>) -> ReadResult {
        self.path.met = true;
        let mut value = HeldValue::new(content, self.path);
        match value.value(&mut place.target) {
            Ok(came) => place.required &= !came,
            Err(error) => {
                self.error = value.error;
                self.path.key(name);
                return Err(error);
            }
        }
        Ok(())
    }
}

impl<'de> HeldRows<'_, '_, 'de> {
    fn rows<L: Lookup>(&mut self, names: L, places: &mut [Place<'_, 'de>]) -> ReadResult {
        for (key, content) in self.members {
            if let Some(place) = names.search(key).and_then(|index| places.get_mut(index)) {
                // The key may be an alias.
                self.member(key, place, content)?;
            } else if let Some(Place { target: Target::Map(sink), .. }) = names.rest(places) {
                if self.hidden != Some(key.as_str()) {
                    self.unknown(&mut **sink, key, content)?;
                }
            }
        }
        match places.iter().position(|place| place.required) {
            Some(index) => Err(self.fail(missing(names.name(index)))),
            None => Ok(()),
        }
    }

    fn unknown(&mut self, sink: &mut dyn MapSink<'de>, key: &str, content: &Content<'de>) -> ReadResult {
        let mut value = HeldValue::new(content, self.path);
        let outcome = value.entry(sink, key, content);
        if outcome.is_err() {
            self.error = value.error;
        }
        outcome
    }
}

impl<'de> Rows<'de> for HeldRows<'_, '_, 'de> {
    fn fill(&mut self, names: &'static Names, places: &mut [Place<'_, 'de>]) -> ReadResult {
        self.rows(names, places)
    }

    fn form(&mut self) -> Form<'_, 'de> {
        Form(FormOf::Own(self))
    }

    fn hide(&mut self, hidden: Hidden) -> Hidden {
        Hidden(core::mem::replace(&mut self.hidden, hidden.0.map(|(_, name)| name)).map(|name| (0, name)))
    }

    fn refuse(&mut self, name: Option<&'static str>, reason: String) -> ReadError {
        if let Some(name) = name {
            self.path.name(name);
        }
        self.fail(reason)
    }
}

impl<'de> OwnForm<'de> for HeldRows<'_, '_, 'de> {
    fn tag(&mut self, name: &'static str) -> Option<String> {
        let (_, content) = self.members.iter().find(|(key, content)| key == name && !content.is_null())?;
        Some(scalar_text(content.scalar()?).into_owned())
    }

    fn fill_joined(&mut self, blocks: &[Block], places: &mut [Place<'_, 'de>]) -> ReadResult {
        self.rows(blocks, places)
    }
}
