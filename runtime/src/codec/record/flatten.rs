//! Structures that are flattened into another struct.

use super::Record;
use crate::codec::field::{Field, StartsReady};
use crate::codec::joined::Part;
use crate::codec::view::View;
use crate::table::Body;
use crate::table::part::PartNames;
use crate::table::row::RowType;

/// The bound of a field marked `#[param(flatten)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is marked #[param(flatten)], and is not a structure",
    label = "has no parameters that could be in the object around it",
    note = "a struct of your own needs #[structure]; for a structure that may be absent, make its fields optional",
    note = "for a map of unknown parameters, write #[param(rest)]",
    note = "a structure with a field that serde alone reads cannot be flattened, unless that field is an Option"
)]
pub trait Flatten<'de>: Sized {
    /// The names of the parameters.
    const PART: PartNames;

    /// The row that refers to the table of the structure.
    const ROW: &'static RowType;

    /// The same as [`Field::A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION`].
    const A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION: bool;

    /// The same as [`Field::initial`].
    fn initial() -> Self;

    /// The structure as a target.
    fn part(&mut self) -> Part<'_, 'de>;

    /// The parameters in the form in which they are serialized.
    fn view(&self) -> View<'_, 'de>;
}

#[diagnostic::do_not_recommend]
impl<'de, T: Record<'de>> Flatten<'de> for T
where
    T::Start: StartsReady,
{
    const PART: PartNames = {
        assert!(
            !matches!(T::TABLE.body, Body::OneOf(_)),
            "an enum cannot be flattened: make it a parameter of its own"
        );
        PartNames::new(T::TABLE.names, T::PARTS)
    };
    const ROW: &'static RowType = <T as Field<'de>>::ROW;
    const A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION: bool =
        <T as Record<'de>>::A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION;

    fn initial() -> Self {
        <T as Record<'de>>::initial()
    }

    fn part(&mut self) -> Part<'_, 'de> {
        Part(self)
    }

    fn view(&self) -> View<'_, 'de> {
        View::Table(self)
    }
}
