//! Lists.

use serde_core::de::{DeserializeSeed, Deserializer, Error as _, SeqAccess};

use super::{PlaceSeed, reason};
use crate::codec::path::JsonPath;
use crate::codec::place::{Elements, ListSink, Place, ReadError};

struct ListElements<'t, 'de, A: SeqAccess<'de>> {
    access: A,
    index: usize,
    error: Option<A::Error>,
    path: &'t mut JsonPath,
}

pub(super) fn fill<'de, A: SeqAccess<'de>>(
    sink: &mut dyn ListSink<'de>,
    access: A,
    path: &mut JsonPath,
) -> Result<(), A::Error> {
    let mut elements = ListElements { access, index: 0, error: None, path };
    sink.fill(&mut elements).map_err(|_| reason(elements.error))
}

impl<'de, A: SeqAccess<'de>> Elements<'de> for ListElements<'_, 'de, A> {
    fn next(&mut self, mut place: Place<'_, 'de>) -> Result<bool, ReadError> {
        match self.access.next_element_seed(Element(PlaceSeed { target: &mut place.target, path: self.path })) {
            Ok(Some(false)) if place.required => Err(self.failed(A::Error::custom(NULL_ELEMENT))),
            Ok(element) => {
                self.index += 1;
                Ok(element.is_some())
            }
            Err(error) => Err(self.failed(error)),
        }
    }
}

impl<'de, A: SeqAccess<'de>> ListElements<'_, 'de, A> {
    #[cold]
    fn failed(&mut self, error: A::Error) -> ReadError {
        self.path.index(self.index);
        self.error = Some(error);
        ReadError(())
    }
}

/// The message for a `null` in a list. Leaving the element out would shift the elements after it.
pub(crate) const NULL_ELEMENT: &str =
    "expected a value, found null or an empty string, which only a list of `Option` keeps";

/// Counts an element before it is read.
struct Element<'s, 'a, 'de>(PlaceSeed<'s, 'a, 'de>);

impl<'de> DeserializeSeed<'de> for Element<'_, '_, 'de> {
    type Value = bool;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        self.0.path.element()?;
        self.0.deserialize(deserializer)
    }
}
