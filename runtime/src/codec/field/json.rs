//! Open values, for a page that documents no type.

use serde_json::Value;

use super::{Field, Ready};
use crate::codec::place::{Place, Target};
use crate::codec::view::View;
use crate::table::Shape;
use crate::table::kind;

impl<'de> Field<'de> for Value {
    type Kind = kind::Open;
    type Start = Ready;
    const SHAPE: Shape = Shape::Any;

    /// An absent value is `null`.
    fn initial() -> Self {
        Self::Null
    }

    fn absent() -> Option<Self> {
        Some(Self::initial())
    }

    fn place(&mut self) -> Place<'_, 'de> {
        Place::optional(Target::Json(self))
    }

    fn option_place(slot: &mut Option<Self>) -> Place<'_, 'de> {
        Place::optional(Target::OptionJson(slot))
    }

    fn view(&self) -> View<'_, 'de> {
        View::Json(self)
    }

    fn view_unless_empty(&self) -> View<'_, 'de> {
        if self.is_null() { View::Absent } else { self.view() }
    }
}
