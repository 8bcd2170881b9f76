//! The types that a parameter may have.

/// Takes a scalar, for a type and for an option of it, by a function that gives `None` for what counts as `null`.
macro_rules! scalar_sinks {
    ($ty:ty, $read:expr, $expected:expr) => {
        impl<'de> ScalarSink<'de> for $ty {
            fn accept(&mut self, scalar: Scalar<'_, 'de>) -> Result<bool, Expected> {
                let value: Option<$ty> = $read(scalar)?;
                Ok(match value {
                    Some(value) => {
                        *self = value;
                        true
                    }
                    None => false,
                })
            }

            fn expected(&self) -> Expected {
                $expected
            }
        }

        impl<'de> ScalarSink<'de> for Option<$ty> {
            fn accept(&mut self, scalar: Scalar<'_, 'de>) -> Result<bool, Expected> {
                let value = $read(scalar)?;
                Ok(match value {
                    Some(_) => {
                        *self = value;
                        true
                    }
                    None => false,
                })
            }

            fn expected(&self) -> Expected {
                $expected
            }
        }
    };
}

/// The places of a type that takes a scalar.
macro_rules! scalar_places {
    () => {
        fn place(&mut self) -> Place<'_, 'de> {
            Place::required(Target::Scalar(self))
        }

        fn option_place(slot: &mut Option<Self>) -> Place<'_, 'de> {
            Place::optional(Target::Scalar(slot))
        }
    };
}

pub(crate) use {scalar_places, scalar_sinks};

mod boolean;
mod json;
mod list;
mod map;
mod number;
mod option;
mod serde;
mod text;
mod within;

pub use self::serde::ReadBySerde;
pub(crate) use self::text::UNESCAPED;
pub use self::within::{Newtype, place as newtype_place};

use crate::codec::place::Place;
use crate::codec::view::View;
use crate::table::row::RowType;
use crate::table::{Names, Shape};

/// A type that a parameter of a table may have.
///
/// Strings, numbers, booleans, lists, maps, options, boxes, `serde_json::Value`, [`JobId`](crate::JobId) and every type
/// with one of the attributes have it. A type that implements only serde's traits is marked on the field:
/// `#[param(serde)]`.
///
/// The trait is sealed: only this crate and its macros implement it, and its items are theirs.
///
/// ```compile_fail,E0046
/// struct Millis(u64);
///
/// impl restable::Field<'_> for Millis {}
/// ```
///
/// It stands in for `Deserialize` and `Serialize`, because it is read tolerantly (`"7"` for a documented number, `7` for
/// a documented string, `null` or nothing for an empty list), and because it is compiled once and not once for each
/// struct.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of a parameter",
    label = "no parameter can have this type",
    note = "a type of your own needs #[structure] or #[values], and #[structure] alone to be in a Box",
    note = "a type that implements serde's Deserialize and Serialize is marked on the field: #[param(serde)]"
)]
pub trait Field<'de>: Sized {
    /// What the type is to a documented type: one of [`kind`](crate::table::kind).
    #[doc(hidden)]
    type Kind;

    /// What the type reads.
    #[doc(hidden)]
    const SHAPE: Shape;

    /// Whether the value may be left out.
    #[doc(hidden)]
    const OPTIONAL: bool = false;

    /// Whether the value must not be shown, as that of a [`Secret`](crate::Secret).
    #[doc(hidden)]
    const SENSITIVE: bool = false;

    /// What the type says of its row.
    #[doc(hidden)]
    const ROW: RowType = RowType::new(Self::SHAPE, Self::OPTIONAL);

    /// The names of the table that the type is, or that it contains, for checks when compiling.
    #[doc(hidden)]
    const NAMES: Option<&'static Names> = None;

    /// As `Record::A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION`.
    #[doc(hidden)]
    const A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION: bool = false;

    /// Whether there is a value to start from: [`Ready`], or [`Late`] where a field is read by serde alone.
    #[doc(hidden)]
    type Start;

    /// The value before anything is read: what an absent parameter is, or a blank where it has to come.
    #[doc(hidden)]
    fn initial() -> Self
    where
        Self::Start: StartsReady;

    /// The value where the whole body is `null`, if that is one.
    #[doc(hidden)]
    fn absent() -> Option<Self> {
        None
    }

    /// The place that a value fills.
    #[doc(hidden)]
    fn place(&mut self) -> Place<'_, 'de>;

    /// The place that a value fills where it may be absent.
    #[doc(hidden)]
    fn option_place(slot: &mut Option<Self>) -> Place<'_, 'de>;

    /// The value as it is written.
    #[doc(hidden)]
    fn view(&self) -> View<'_, 'de>;

    /// The value as a field that is not mandatory writes it: an empty list or map and an open `null` are left out, because
    /// whoever receives them would take them for a wish to clear what is there.
    #[doc(hidden)]
    fn view_unless_empty(&self) -> View<'_, 'de> {
        self.view()
    }
}

/// There is a value to start from.
#[derive(Debug)]
#[non_exhaustive]
pub struct Ready;

/// There is none, because a field is read by serde alone.
#[derive(Debug)]
#[non_exhaustive]
pub struct Late;

/// Says that a type starts from a value.
#[diagnostic::on_unimplemented(
    message = "this struct has a field that is read by serde alone, so it has no blank value to start from",
    label = "no blank value to start from",
    note = "make the field an Option or a list, or mark it #[param(serde)] as well"
)]
pub trait StartsReady {}

impl StartsReady for Ready {}
