//! Objects with a table.

use alloc::string::String;
use core::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::{PlaceSeed, map, reason};
use crate::codec::again::{Form, FormOf, OnceForm};
use crate::codec::path::JsonPath;
use crate::codec::place::{Hidden, MapSink, Place, ReadError, ReadResult, Rows, TableSink, Target, fill_table};
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
        let outcome = read_rows(&mut self.access, names, places, self.path);
        outcome.and_then(|()| nothing_missing(names, places)).map_err(|error| {
            self.error = Some(error);
            ReadError(())
        })
    }

    fn form(&mut self) -> Form<'_, 'de> {
        Form(FormOf::Once(self))
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

impl<'de, A: MapAccess<'de>> OnceForm<'de> for TableRows<'_, 'de, A> {
    fn each(&mut self, sink: &mut dyn MapSink<'de>) -> ReadResult {
        map::each(sink, &mut self.access, self.path).map_err(|error| {
            self.error = Some(error);
            ReadError(())
        })
    }

    fn refuse(&mut self, reason: String) -> ReadError {
        Rows::refuse(self, None, reason)
    }

    fn path(&mut self) -> &mut JsonPath {
        self.path
    }
}

fn read_rows<'de, A: MapAccess<'de>>(
    access: &mut A,
    names: &'static Names,
    places: &mut [Place<'_, 'de>],
    path: &mut JsonPath,
) -> Result<(), A::Error> {
    let mut expected = 0;
    let mut unknown = String::new();
    while let Some(index) = access.next_key_seed(KeySeed { names, expected, unknown: &mut unknown })? {
        if let Some(place) = places.get_mut(index) {
            expected = index + 1;
            match access.next_value_seed(PlaceSeed { target: &mut place.target, path }) {
                Ok(filled) => place.required &= !filled,
                Err(error) => {
                    path.name(names.name(index));
                    return Err(error);
                }
            }
        } else if let (true, Some(Place { target: Target::Map(sink), .. })) = (names.rest, places.last_mut()) {
            map::entry(&mut **sink, core::mem::take(&mut unknown), access, path)?;
        } else {
            access.next_value::<IgnoredAny>()?;
        }
    }
    path.met |= expected > 0;
    Ok(())
}

fn nothing_missing<E: Error>(names: &Names, places: &[Place<'_, '_>]) -> Result<(), E> {
    match places.iter().position(|place| place.required) {
        None => Ok(()),
        Some(index) => Err(E::custom(missing(names.name(index)))),
    }
}

#[cold]
pub(crate) fn missing(name: &str) -> String {
    alloc::format!("mandatory parameter `{name}` is missing or null")
}

/// Reads a key and returns its index among the names, or an index that no name has. An unknown key is kept only if
/// unknown parameters are collected.
struct KeySeed<'a> {
    names: &'static Names,
    expected: usize,
    unknown: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a parameter")
    }

    #[inline]
    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        let is_expected = self.names.all.get(self.expected).is_some_and(|name| *name == key);
        let position = if is_expected { Some(self.expected) } else { self.names.search(key) };
        if position.is_none() && self.names.rest {
            *self.unknown = String::from(key);
        }
        Ok(position.unwrap_or(usize::MAX))
    }
}
