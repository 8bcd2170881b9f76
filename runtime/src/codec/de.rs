//! The reader for serde formats: puts a value of any self-describing format into a [`Place`].
//!
//! Everything here is generic over the format and never over the type that is decoded, so a program that reads JSON
//! contains it once.

mod by_serde;
mod list;
mod map;
mod open;
mod table;

pub(crate) use by_serde::without_value;
pub(crate) use list::NULL_ELEMENT;
pub(crate) use table::missing;

use alloc::string::String;
use core::fmt;

use restable_model::JsonKind;
use serde_core::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use self::open::Open;
use crate::codec::again::Again;
use crate::codec::field::Field;
use crate::codec::path::JsonPath;
use crate::codec::place::{ListSink, MapSink, Place, ReadError, Source, Target};
use crate::codec::scalar::Scalar;

/// Reads a value of type `T`.
///
/// # Errors
///
/// Returns the format's error if the value does not fit.
pub fn deserialize<'de, T: Field<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    // This is compiled for each type. So it is a `match` and not a chain of closures, which would be compiled too.
    let mut slot = None;
    match fill(deserializer, T::option_place(&mut slot)) {
        Ok(()) => match slot {
            Some(value) => Ok(value),
            None => T::absent().ok_or_else(null),
        },
        Err(error) => Err(error),
    }
}

fn fill<'de, D: Deserializer<'de>>(deserializer: D, mut place: Place<'_, 'de>) -> Result<(), D::Error> {
    PlaceSeed { target: &mut place.target, path: &mut JsonPath::default() }.deserialize(deserializer).map(drop)
}

/// The error for a `null` in place of a mandatory value.
#[cold]
pub(crate) fn null<E: Error>() -> E {
    E::custom(NULL)
}

pub(crate) const NULL: &str = "expected a value, found null";

/// Reads one value into its target and returns whether it was anything but `null`.
pub(crate) struct PlaceSeed<'s, 'a, 'de> {
    pub(crate) target: &'s mut Target<'a, 'de>,
    pub(crate) path: &'s mut JsonPath,
}

impl<'de> DeserializeSeed<'de> for PlaceSeed<'_, '_, 'de> {
    type Value = bool;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        match self.target {
            Target::Json(_) | Target::OptionJson(_) | Target::Serde(_) | Target::Within(_) | Target::Ignore => {
                self.hand_over(deserializer)
            }
            _ => deserializer.deserialize_any(PlaceVisitor { target: self.target, path: self.path }),
        }
    }
}

impl<'de> PlaceSeed<'_, '_, 'de> {
    /// Reads a value by passing on the deserializer.
    #[inline(never)]
    fn hand_over<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        match self.target {
            Target::Json(slot) => {
                **slot = Open(self.path).deserialize(deserializer)?;
            }
            Target::OptionJson(slot) => {
                let value = Open(self.path).deserialize(deserializer)?;
                // A `null` does not replace the value before it.
                if !value.is_null() || slot.is_none() {
                    **slot = (!value.is_null()).then_some(value);
                }
            }
            Target::Serde(sink) => {
                sink.fill(&mut <dyn erased_serde::Deserializer>::erase(deserializer))
                    .map_err(|error| D::Error::custom(without_value(&error)))?;
            }
            Target::Within(sink) => {
                let mut value = Whole { deserializer: Some(deserializer), error: None, path: self.path };
                return sink.fill(&mut value).map_err(|_| reason(value.error));
            }
            _ => {
                IgnoredAny::deserialize(deserializer)?;
            }
        }
        Ok(true)
    }
}

/// The error for a [`ReadError`]. The source of the value keeps it.
pub(crate) fn reason<E: Error>(left: Option<E>) -> E {
    left.unwrap_or_else(|| E::custom("decoding stopped without a reason"))
}

/// A value that is read by passing on its deserializer.
struct Whole<'t, 'de, D: Deserializer<'de>> {
    deserializer: Option<D>,
    error: Option<D::Error>,
    path: &'t mut JsonPath,
}

impl<'de, D: Deserializer<'de>> Source<'de> for Whole<'_, 'de, D> {
    fn read(&mut self, mut place: Place<'_, 'de>) -> Result<bool, ReadError> {
        let Some(deserializer) = self.deserializer.take() else {
            return Ok(false);
        };
        let seed = PlaceSeed { target: &mut place.target, path: self.path };
        seed.deserialize(deserializer).map_err(|error| {
            self.error = Some(error);
            ReadError(())
        })
    }

    fn again(&mut self) -> Again<'_, 'de> {
        Again::Once(self.path)
    }

    fn refuse(&mut self, reason: String) -> ReadError {
        self.error = Some(D::Error::custom(reason));
        ReadError(())
    }
}

struct PlaceVisitor<'s, 'a, 'de> {
    target: &'s mut Target<'a, 'de>,
    path: &'s mut JsonPath,
}

impl<'de> PlaceVisitor<'_, '_, 'de> {
    /// Reads text into a place for text. Two thirds of all values are text.
    // The compiler does not inline this by itself, because it has two callers: 5 % of decoding a table of strings.
    #[allow(clippy::inline_always)]
    #[inline(always)]
    fn text<E: Error>(self, text: &str, scalar: Scalar<'_, 'de>) -> Result<bool, E> {
        match self.target {
            Target::Text(slot) => **slot = String::from(text),
            Target::OptionText(slot) => **slot = Some(String::from(text)),
            _ => return self.scalar(scalar),
        }
        Ok(true)
    }

    #[inline(never)]
    fn scalar<E: Error>(self, scalar: Scalar<'_, 'de>) -> Result<bool, E> {
        self.target.accept(scalar).map_err(|expected| E::custom(mismatch(expected.0, scalar.kind().words())))
    }
}

/// Leaves out the value, which may be long or secret.
#[cold]
pub(crate) fn mismatch(expected: &str, found: &str) -> String {
    alloc::format!("expected {expected}, found {found}")
}

impl<'de> Visitor<'de> for PlaceVisitor<'_, '_, 'de> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.target.expected())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        self.scalar(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        self.scalar(Scalar::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        self.scalar(Scalar::Unsigned(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<bool, E> {
        self.scalar(Scalar::Float(value))
    }

    #[inline]
    fn visit_str<E: Error>(self, value: &str) -> Result<bool, E> {
        self.text(value, Scalar::Text(value))
    }

    #[inline]
    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<bool, E> {
        self.text(value, Scalar::Borrowed(value))
    }

    /// A `null` does not change the place.
    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<bool, A::Error> {
        let sink: &mut dyn ListSink<'de> = match self.target {
            Target::List(sink) => &mut **sink,
            Target::Any(sink) => sink.list(),
            target if target.takes_empty_list() && access.next_element::<IgnoredAny>()?.is_none() => return Ok(false),
            target => return Err(A::Error::custom(mismatch(target.expected(), JsonKind::List.words()))),
        };
        list::fill(sink, access, self.path).map(|()| true)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<bool, A::Error> {
        let sink: &mut dyn MapSink<'de> = match self.target {
            Target::Table(sink, filled) => {
                return table::fill(&mut **sink, filled, access, self.path).map(|()| true);
            }
            Target::Map(sink) => &mut **sink,
            Target::Any(sink) => sink.object(),
            target if target.takes_empty_object() && access.next_key::<IgnoredAny>()?.is_none() => return Ok(false),
            target => return Err(A::Error::custom(mismatch(target.expected(), JsonKind::Object.words()))),
        };
        map::fill(sink, access, self.path).map(|()| true)
    }
}
