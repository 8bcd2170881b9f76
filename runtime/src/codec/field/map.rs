//! Objects with dynamic keys.

use alloc::collections::BTreeMap;
use alloc::string::String;

use serde_json::Value;

use super::{Field, Ready};
use crate::codec::place::{MapSink, Place, ReadError, Source, Target};
use crate::codec::view::{MapView, View};
use crate::table::kind;
use crate::table::{Names, Shape};

/// The type of the map, that of its values, and the generics of both.
macro_rules! maps {
    ($($map:ty, $element:ty, [$($generics:tt)*];)+) => { $(
        #[diagnostic::do_not_recommend]
        impl<'de, $($generics)*> Field<'de> for $map {
            type Kind = kind::Map<<$element as Field<'de>>::Kind>;
            type Start = Ready;
            const SHAPE: Shape = Shape::Map(&<$element as Field<'de>>::SHAPE);
            const OPTIONAL: bool = true;
            const NAMES: Option<&'static Names> = <$element as Field<'de>>::NAMES;

            fn initial() -> Self {
                Self::default()
            }

            fn absent() -> Option<Self> {
                Some(Self::initial())
            }

            fn place(&mut self) -> Place<'_, 'de> {
                Place::optional(Target::Map(self))
            }

            fn option_place(slot: &mut Option<Self>) -> Place<'_, 'de> {
                Place::optional(Target::Map(slot))
            }

            fn view(&self) -> View<'_, 'de> {
                View::Map(self)
            }

            fn view_unless_empty(&self) -> View<'_, 'de> {
                if self.is_empty() { View::Absent } else { self.view() }
            }
        }

        impl<'de, $($generics)*> MapSink<'de> for $map {
            fn start(&mut self) {
                self.clear();
            }

            fn entry(&mut self, key: &mut String, value: &mut dyn Source<'de>) -> Result<(), ReadError> {
                let mut slot = None;
                value.read(<$element as Field<'de>>::option_place(&mut slot))?;
                if let Some(value) = slot.or_else(<$element as Field<'de>>::absent) {
                    self.insert(core::mem::take(key), value);
                }
                Ok(())
            }
        }

        impl<'de, $($generics)*> MapSink<'de> for Option<$map> {
            fn start(&mut self) {
                *self = Some(<$map>::default());
            }

            fn entry(&mut self, key: &mut String, value: &mut dyn Source<'de>) -> Result<(), ReadError> {
                MapSink::entry(self.get_or_insert_with(<$map>::default), key, value)
            }
        }

        impl<'de, $($generics)*> MapView<'de> for $map {
            fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, View<'a, 'de>) -> bool) {
                // The iteration ends when the visitor returns `false`.
                let _ = self.iter().all(|(key, value)| visit(key, value.view()));
            }
        }
    )+ };
}

maps! {
    BTreeMap<String, T>, T, [T: Field<'de>];
    serde_json::Map<String, Value>, Value, [];
}

#[cfg(feature = "std")]
maps! {
    std::collections::HashMap<String, T, S>, T, [T: Field<'de>, S: core::hash::BuildHasher + Default];
}
