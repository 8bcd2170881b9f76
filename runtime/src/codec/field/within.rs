//! Types that wrap another one.

use alloc::string::String;

use crate::codec::place::{Place, ReadError, Source, Target, WithinSink};

/// A type that is encoded like the type it wraps.
pub trait Newtype<'de>: Sized {
    /// The wrapped type.
    type Inner;

    /// The same as [`Field::option_place`](super::Field::option_place) of the wrapped type.
    fn inner_place(slot: &mut Option<Self::Inner>) -> Place<'_, 'de>;

    /// Wraps the value.
    fn wrap(inner: Self::Inner) -> Self;

    /// Why the value alone is not enough.
    fn refusal() -> Option<String> {
        None
    }
}

impl<'de, T: Newtype<'de>> WithinSink<'de> for Option<T> {
    fn fill(&mut self, value: &mut dyn Source<'de>) -> Result<bool, ReadError> {
        let mut slot = None;
        let came = value.read(T::inner_place(&mut slot))?;
        if let Some(reason) = T::refusal() {
            return Err(value.refuse(reason));
        }
        if let Some(inner) = slot {
            *self = Some(T::wrap(inner));
        }
        Ok(came)
    }
}

/// The place that decoding fills if the value may be absent.
pub fn place<'a, 'de, T: Newtype<'de>>(slot: &'a mut Option<T>) -> Place<'a, 'de> {
    Place::optional(Target::Within(slot))
}
