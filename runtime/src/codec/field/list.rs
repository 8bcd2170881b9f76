//! Lists.

use alloc::vec::Vec;

use super::{Field, Ready};
use crate::codec::place::{Elements, ListSink, Place, ReadError, Target};
use crate::codec::view::{ListView, View};
use crate::table::kind;
use crate::table::{Names, Shape};

#[diagnostic::do_not_recommend]
impl<'de, T: Field<'de>> Field<'de> for Vec<T> {
    type Kind = kind::List<T::Kind>;
    type Start = Ready;
    const SHAPE: Shape = Shape::List(&T::SHAPE);
    const OPTIONAL: bool = true;
    const SENSITIVE: bool = T::SENSITIVE;
    const NAMES: Option<&'static Names> = T::NAMES;

    fn initial() -> Self {
        Self::new()
    }

    fn absent() -> Option<Self> {
        Some(Self::initial())
    }

    fn place(&mut self) -> Place<'_, 'de> {
        Place::optional(Target::List(self))
    }

    fn option_place(slot: &mut Option<Self>) -> Place<'_, 'de> {
        Place::optional(Target::List(slot))
    }

    fn view(&self) -> View<'_, 'de> {
        View::List(self)
    }

    fn view_unless_empty(&self) -> View<'_, 'de> {
        if self.is_empty() { View::Absent } else { self.view() }
    }
}

impl<'de, T: Field<'de>> ListSink<'de> for Vec<T> {
    fn fill(&mut self, elements: &mut dyn Elements<'de>) -> Result<(), ReadError> {
        self.clear();
        loop {
            let mut slot = None;
            if !elements.next(Place { required: !T::OPTIONAL, ..T::option_place(&mut slot) })? {
                return Ok(());
            }
            // A `null` becomes what the element type reads from it. Leaving it out would shift the elements after it.
            self.push(slot.or_else(T::absent).ok_or(ReadError(()))?);
        }
    }
}

impl<'de, T: Field<'de>> ListSink<'de> for Option<Vec<T>> {
    fn fill(&mut self, elements: &mut dyn Elements<'de>) -> Result<(), ReadError> {
        ListSink::fill(self.insert(Vec::new()), elements)
    }
}

impl<'de, T: Field<'de>> ListView<'de> for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn element(&self, index: usize) -> View<'_, 'de> {
        match self.get(index) {
            Some(element) => element.view(),
            None => View::Absent,
        }
    }
}
