//! Values that may be absent.

use super::{Field, Ready};
use crate::codec::place::{Place, ReadError, Source, Target, WithinSink};
use crate::codec::view::View;
use crate::table::{Names, Shape};

// If `Mode` is not a `Field`, the error should name `Mode` and not `Option<Mode>`.
#[diagnostic::do_not_recommend]
impl<'de, T: Field<'de>> Field<'de> for Option<T> {
    type Kind = T::Kind;
    type Start = Ready;
    const SHAPE: Shape = T::SHAPE;
    const OPTIONAL: bool = true;
    const SENSITIVE: bool = T::SENSITIVE;
    const NAMES: Option<&'static Names> = T::NAMES;

    fn initial() -> Self {
        None
    }

    fn absent() -> Option<Self> {
        Some(Self::initial())
    }

    fn place(&mut self) -> Place<'_, 'de> {
        T::option_place(self)
    }

    /// The place of an option in a list, a map or another option, where `null` is a value.
    fn option_place(slot: &mut Option<Self>) -> Place<'_, 'de> {
        Place::optional(Target::Within(slot))
    }

    /// `Some(None)` is written as `null`, and `None` is left out.
    fn view(&self) -> View<'_, 'de> {
        match self {
            Some(value) if T::OPTIONAL => value.view().or_null(),
            Some(value) => value.view(),
            None => View::Absent,
        }
    }
}

/// An option of an option distinguishes `null` from an absent parameter: any value, `null` included, fills the outer
/// one.
impl<'de, T: Field<'de>> WithinSink<'de> for Option<Option<T>> {
    fn fill(&mut self, value: &mut dyn Source<'de>) -> Result<bool, ReadError> {
        value.read(T::option_place(self.insert(None))).map(|_| true)
    }
}
