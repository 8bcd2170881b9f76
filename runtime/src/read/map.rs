//! Objects with dynamic keys.

use alloc::string::String;

use serde_core::de::MapAccess;

use super::{PlaceSeed, reason};
use crate::place::{Fault, MapSink, Place, Source};
use crate::trail::Trail;

/// The value of the key that was just read.
pub(super) struct EntryValue<'a, 'de, A: MapAccess<'de>> {
    pub(super) access: &'a mut A,
    pub(super) error: Option<A::Error>,
    pub(super) trail: &'a mut Trail,
}

pub(super) fn fill<'de, A: MapAccess<'de>>(
    sink: &mut dyn MapSink<'de>,
    mut access: A,
    trail: &mut Trail,
) -> Result<(), A::Error> {
    sink.start();
    while let Some(key) = access.next_key::<String>()? {
        entry(sink, key, &mut access, trail)?;
    }
    Ok(())
}

/// Passes one entry to the sink.
pub(super) fn entry<'de, A: MapAccess<'de>>(
    sink: &mut dyn MapSink<'de>,
    mut key: String,
    access: &mut A,
    trail: &mut Trail,
) -> Result<(), A::Error> {
    let mut value = EntryValue { access, error: None, trail };
    let outcome = value.trail.element();
    let outcome = outcome.and_then(|()| sink.entry(&mut key, &mut value).map_err(|_| reason(value.error)));
    if outcome.is_err() {
        trail.key(&key);
    }
    outcome
}

impl<'de, A: MapAccess<'de>> Source<'de> for EntryValue<'_, 'de, A> {
    fn read(&mut self, mut place: Place<'_, 'de>) -> Result<bool, Fault> {
        self.access.next_value_seed(PlaceSeed { target: &mut place.target, trail: self.trail }).map_err(|error| {
            self.error = Some(error);
            Fault(())
        })
    }
}
