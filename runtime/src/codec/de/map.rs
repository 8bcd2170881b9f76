//! Objects with dynamic keys.

use alloc::string::String;

use serde_core::de::{Error as _, MapAccess};

use super::{PlaceSeed, reason};
use crate::codec::again::Again;
use crate::codec::path::JsonPath;
use crate::codec::place::{MapSink, Place, ReadError, Source};

/// The value of the key that was just read.
struct EntryValue<'a, 'de, A: MapAccess<'de>> {
    access: &'a mut A,
    error: Option<A::Error>,
    path: &'a mut JsonPath,
}

pub(super) fn fill<'de, A: MapAccess<'de>>(
    sink: &mut dyn MapSink<'de>,
    mut access: A,
    path: &mut JsonPath,
) -> Result<(), A::Error> {
    sink.start();
    while let Some(key) = access.next_key::<String>()? {
        entry(sink, key, &mut access, path)?;
    }
    Ok(())
}

/// Passes each entry to the sink without counting it, and leaves the path to the sink.
pub(super) fn each<'de, A: MapAccess<'de>>(
    sink: &mut dyn MapSink<'de>,
    access: &mut A,
    path: &mut JsonPath,
) -> Result<(), A::Error> {
    while let Some(mut key) = access.next_key::<String>()? {
        let mut value = EntryValue { access, error: None, path };
        sink.entry(&mut key, &mut value).map_err(|_| reason(value.error))?;
    }
    Ok(())
}

/// Passes one entry to the sink.
pub(super) fn entry<'de, A: MapAccess<'de>>(
    sink: &mut dyn MapSink<'de>,
    mut key: String,
    access: &mut A,
    path: &mut JsonPath,
) -> Result<(), A::Error> {
    let mut value = EntryValue { access, error: None, path };
    let outcome = value.path.element();
    let outcome = outcome.and_then(|()| sink.entry(&mut key, &mut value).map_err(|_| reason(value.error)));
    if outcome.is_err() {
        path.key(&key);
    }
    outcome
}

impl<'de, A: MapAccess<'de>> Source<'de> for EntryValue<'_, 'de, A> {
    fn read(&mut self, mut place: Place<'_, 'de>) -> Result<bool, ReadError> {
        self.access.next_value_seed(PlaceSeed { target: &mut place.target, path: self.path }).map_err(|error| {
            self.error = Some(error);
            ReadError(())
        })
    }

    fn again(&mut self) -> Again<'_, 'de> {
        Again::Once(self.path)
    }

    fn refuse(&mut self, reason: String) -> ReadError {
        self.error = Some(A::Error::custom(reason));
        ReadError(())
    }
}
