//! Objects with a table.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::{PlaceSeed, map, reason};
use crate::codec::block::Block;
use crate::codec::content::ContentSeed;
use crate::codec::head::missing_without_head;
use crate::codec::lookup::Lookup;
use crate::codec::path::JsonPath;
use crate::codec::place::{Hidden, Place, ReadError, Rows, TableSink, Tag, TagOf, Target, fill_table, first_required};
use crate::table::Names;

struct TableRows<'t, 'de, A: MapAccess<'de>> {
    access: A,
    error: Option<A::Error>,
    path: &'t mut JsonPath,
}

pub(super) fn fill<'de, A: MapAccess<'de>>(
    sink: &mut dyn TableSink<'de>,
    filled: &mut bool,
    access: A,
    path: &mut JsonPath,
) -> Result<(), A::Error> {
    let mut rows = TableRows { access, error: None, path };
    fill_table(sink, filled, &mut rows).map_err(|_| reason(rows.error))
}

impl<'de, A: MapAccess<'de>> Rows<'de> for TableRows<'_, 'de, A> {
    fn fill(&mut self, names: &'static Names, places: &mut [Place<'_, 'de>]) -> Result<(), ReadError> {
        self.rows(names, places)
    }

    fn fill_joined(&mut self, blocks: &[Block], places: &mut [Place<'_, 'de>]) -> Result<(), ReadError> {
        self.rows(blocks, places)
    }

    fn head(&mut self, names: &'static [&'static str], places: &mut [Place<'_, 'de>]) -> Result<(), ReadError> {
        let Some(name) = first_required(names, places) else { return Ok(()) };
        self.error = Some(A::Error::custom(missing_without_head(name)));
        Err(ReadError(()))
    }

    fn tag(&mut self, _: &'static str) -> Result<Tag<'_, 'de>, ReadError> {
        let mut members = Vec::new();
        let outcome = loop {
            match self.access.next_entry_seed(PhantomData, ContentSeed) {
                Ok(Some(member)) => members.push(member),
                Ok(None) => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        match outcome {
            Ok(()) => Ok(Tag(TagOf::Held(members, self.path))),
            Err(error) => {
                self.error = Some(error);
                Err(ReadError(()))
            }
        }
    }

    /// Hides nothing, because the members are held where a parameter is hidden.
    fn hide(&mut self, hidden: Hidden) -> Hidden {
        hidden
    }

    fn refuse(&mut self, name: Option<&'static str>, reason: String) -> ReadError {
        if let Some(name) = name {
            self.path.name(name);
        }
        self.error = Some(A::Error::custom(reason));
        ReadError(())
    }
}

impl<'de, A: MapAccess<'de>> TableRows<'_, 'de, A> {
    #[inline]
    fn rows<L: Lookup>(&mut self, names: L, places: &mut [Place<'_, 'de>]) -> Result<(), ReadError> {
        let outcome = read_rows(&mut self.access, names, places, self.path);
        outcome.and_then(|()| nothing_missing(names, places)).map_err(|error| {
            self.error = Some(error);
            ReadError(())
        })
    }
}

fn read_rows<'de, A: MapAccess<'de>, L: Lookup>(
    access: &mut A,
    names: L,
    places: &mut [Place<'_, 'de>],
    path: &mut JsonPath,
) -> Result<(), A::Error> {
    let mut expected = 0;
    let mut other = String::new();
    while let Some(index) = access.next_key_seed(KeySeed { names, expected, other: &mut other })? {
        if let Some(place) = places.get_mut(index) {
            expected = index + 1;
            match access.next_value_seed(PlaceSeed { target: &mut place.target, path }) {
                Ok(filled) => place.required &= !filled,
                Err(error) => {
                    if names.has_aliases() && !other.is_empty() {
                        path.key(&other);
                    } else {
                        path.name(names.name(index));
                    }
                    return Err(error);
                }
            }
        } else if let Some(Place { target: Target::Map(sink), .. }) = names.rest(places) {
            map::entry(&mut **sink, core::mem::take(&mut other), access, path)?;
        } else {
            access.next_value::<IgnoredAny>()?;
        }
    }
    path.met |= expected > 0;
    Ok(())
}

fn nothing_missing<E: Error>(names: impl Lookup, places: &[Place<'_, '_>]) -> Result<(), E> {
    match places.iter().position(|place| place.required) {
        None => Ok(()),
        Some(index) => Err(E::custom(missing(names.name(index)))),
    }
}

#[cold]
pub(crate) fn missing(name: &str) -> String {
    alloc::format!("mandatory parameter `{name}` is missing or null")
}

/// Reads a key and returns its index among the names, or an index that no name has.
struct KeySeed<'a, L> {
    names: L,
    expected: usize,
    /// The key if it is an alias, or if it is unknown and unknown parameters are collected.
    other: &'a mut String,
}

impl<'de, L: Lookup> DeserializeSeed<'de> for KeySeed<'_, L> {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<L: Lookup> Visitor<'_> for KeySeed<'_, L> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a parameter")
    }

    #[inline]
    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        let is_expected = self.names.expected(self.expected).is_some_and(|name| name == key);
        let position = if is_expected { Some(self.expected) } else { self.names.search(key) };
        if position.is_none() && self.names.collects() {
            *self.other = String::from(key);
        } else if self.names.has_aliases() {
            let is_alias = position.is_some_and(|index| self.names.name(index) != key);
            *self.other = String::from(if is_alias { key } else { "" });
        }
        Ok(position.unwrap_or(usize::MAX))
    }
}
