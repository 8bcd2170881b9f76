//! Types that implement only serde's traits: the fields marked `#[param(serde)]`.

use serde_core::Serialize;
use serde_core::de::value::{Error, UnitDeserializer};
use serde_core::de::{Deserialize, IntoDeserializer as _};

use crate::codec::place::{Place, SerdeSink, Target};
use crate::codec::view::View;

/// The bound of a field marked `#[param(serde)]`. It is one trait for reading and writing, so that a type that
/// implements neither gives one error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is marked #[param(serde)], and serde cannot both read and write it",
    label = "does not implement serde's Deserialize and Serialize",
    note = "derive both for a type of your own, or give it #[structure] or #[values] and leave `serde` out"
)]
pub trait ReadBySerde<'de>: Sized {
    /// The slot of the field before decoding: the value that the type reads from `null`, as `Option` does, or none.
    fn slot() -> Option<Self>;

    /// The place that decoding fills.
    fn place(slot: &mut Option<Self>) -> Place<'_, 'de>;

    /// The value in the form in which it is serialized.
    fn view(&self) -> View<'_, 'de>;
}

#[diagnostic::do_not_recommend]
impl<'de, T: Deserialize<'de> + Serialize> ReadBySerde<'de> for T {
    fn slot() -> Option<Self> {
        let null: UnitDeserializer<Error> = ().into_deserializer();
        T::deserialize(null).ok()
    }

    fn place(slot: &mut Option<Self>) -> Place<'_, 'de> {
        Place { required: slot.is_none(), target: Target::Serde(slot) }
    }

    fn view(&self) -> View<'_, 'de> {
        View::Serde(self)
    }
}

impl<'de, T: Deserialize<'de>> SerdeSink<'de> for Option<T> {
    fn fill(&mut self, deserializer: &mut dyn erased_serde::Deserializer<'de>) -> Result<(), erased_serde::Error> {
        *self = Some(T::deserialize(deserializer)?);
        Ok(())
    }
}
