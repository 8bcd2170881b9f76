//! Values that may be absent.

use super::{Field, Ready};
use crate::place::Place;
use crate::table::{Names, Shape};
use crate::view::View;

// `Option<Mode>` is no parameter because `Mode` is none, which the words of `Field` say best.
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

    /// In a list or a map, where `null` is a value.
    fn option_place(slot: &mut Option<Self>) -> Place<'_, 'de> {
        T::option_place(slot.insert(None))
    }

    fn view(&self) -> View<'_, 'de> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }
}
