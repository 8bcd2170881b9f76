//! Reading content, as any other value is read: into a place.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Content, Members};
use crate::codec::again::{Again, OnceForm};
use crate::codec::place::{AnySink, Elements, ListSink, MapSink, Place, ReadError, ReadResult, Source, Target};
use crate::codec::scalar::Scalar;

impl<'de> Content<'de> {
    /// Keeps a value that can be read only once.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be read, which the source has.
    pub(crate) fn of(value: &mut dyn Source<'de>) -> Result<Self, ReadError> {
        let mut content = Self::Null;
        let Again::Once(path) = value.again() else { return Ok(content) };
        let mark = path.uncounted();
        let outcome = value.read(Place::optional(Target::Any(&mut content)));
        if let Again::Once(path) = value.again() {
            path.counted_again(mark);
        }
        outcome.map(|_| content)
    }

    /// Keeps the members of an object that can be read only once.
    ///
    /// # Errors
    ///
    /// Returns an error if the object cannot be read, which the reader has.
    pub(crate) fn members(object: &mut dyn OnceForm<'de>) -> Result<Members<'de>, ReadError> {
        let mut content = Self::Null;
        let mark = object.path().uncounted();
        content.start();
        let outcome = object.each(&mut content);
        object.path().counted_again(mark);
        outcome.map(|()| if let Self::Object(members) = content { members } else { Vec::new() })
    }
}

impl<'de> AnySink<'de> for Content<'de> {
    fn scalar(&mut self, scalar: Scalar<'_, 'de>) {
        *self = match scalar {
            Scalar::Bool(value) => Self::Bool(value),
            Scalar::Unsigned(value) => Self::Unsigned(value),
            Scalar::Signed(value) => Self::Signed(value),
            Scalar::Float(value) => Self::Float(value),
            Scalar::Borrowed(text) => Self::Text(Cow::Borrowed(text)),
            Scalar::Decimal(decimal) => Self::Float(decimal.value),
            Scalar::Text(text) => Self::Text(Cow::Owned(text.into())),
        };
    }

    fn list(&mut self) -> &mut dyn ListSink<'de> {
        self
    }

    fn object(&mut self) -> &mut dyn MapSink<'de> {
        self
    }
}

impl<'de> ListSink<'de> for Content<'de> {
    fn fill(&mut self, elements: &mut dyn Elements<'de>) -> ReadResult {
        let mut list = Vec::new();
        loop {
            let mut content = Self::Null;
            if !elements.next(Place::optional(Target::Any(&mut content)))? {
                break;
            }
            list.push(content);
        }
        *self = Self::List(list);
        Ok(())
    }
}

impl<'de> MapSink<'de> for Content<'de> {
    fn start(&mut self) {
        *self = Self::Object(Vec::new());
    }

    fn entry(&mut self, key: &mut String, value: &mut dyn Source<'de>) -> ReadResult {
        let mut content = Self::Null;
        value.read(Place::optional(Target::Any(&mut content)))?;
        if let Self::Object(members) = self {
            members.push((core::mem::take(key), content));
        }
        Ok(())
    }
}
