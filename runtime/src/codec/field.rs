//! The types of parameters.

/// Sinks for a scalar, for a type and for an option of it. The function returns `None` for a value that counts as
/// `null`.
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

/// The places of a type that is read from a scalar.
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
pub mod whole_body;
mod within;

pub use self::serde::ReadBySerde;
pub(crate) use self::text::UNESCAPED;
pub use self::whole_body::WholeBody;
pub use self::within::{Newtype, place as newtype_place};

use crate::codec::place::{Head, Place};
use crate::codec::view::View;
use crate::table::row::RowType;
use crate::table::{Names, Shape};

/// A type that a parameter of a table can have.
///
/// Strings, numbers, booleans, lists, maps, options, boxes, `serde_json::Value`, [`JobId`](crate::JobId) and every type
/// with one of the attributes implement it. A field whose type implements only serde's traits is marked with
/// `#[param(serde)]`.
///
/// The trait is sealed: only this crate and its macros implement it, and only they use its items.
///
/// ```compile_fail,E0046
/// struct Millis(u64);
///
/// impl restable::Field<'_> for Millis {}
/// ```
///
/// It replaces `Deserialize` and `Serialize` for two reasons: it reads tolerantly (`"7"` for a documented number, `7`
/// for a documented string, `null` or a missing value for an empty list), and it is compiled once and not once for each
/// struct.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of a parameter",
    label = "no parameter can have this type",
    note = "a type of your own needs #[structure] or #[values]; in a Box it needs #[structure], and in a variant with #[status(…)] #[response]",
    note = "for a type that implements serde's Deserialize and Serialize, mark the field with #[param(serde)]"
)]
pub trait Field<'de>: Sized {
    /// What the type is to a documented type: one of [`kind`](crate::table::kind).
    #[doc(hidden)]
    type Kind;

    /// The shape of the JSON that the type reads.
    #[doc(hidden)]
    const SHAPE: Shape;

    /// Whether the parameter may be absent.
    #[doc(hidden)]
    const OPTIONAL: bool = false;

    /// Whether the value must not be shown, as for a [`Secret`](crate::Secret).
    #[doc(hidden)]
    const SENSITIVE: bool = false;

    /// What the type adds to its row.
    #[doc(hidden)]
    const ROW: &'static RowType = &RowType::new(Self::SHAPE, Self::OPTIONAL);

    /// The names of the table that the type is or contains, for checks at compile time.
    #[doc(hidden)]
    const NAMES: Option<&'static Names> = None;

    /// The same as `Record::A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION`.
    #[doc(hidden)]
    const A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION: bool = false;

    /// Whether there is an initial value: [`Ready`], or [`Late`] if serde alone reads a field.
    #[doc(hidden)]
    type Start;

    /// The value before decoding: that of an absent parameter, or a blank value for a mandatory one.
    #[doc(hidden)]
    fn initial() -> Self
    where
        Self::Start: StartsReady;

    /// The value of a body that is `null`, if the type accepts that.
    #[doc(hidden)]
    fn absent() -> Option<Self> {
        None
    }

    /// The place that decoding fills.
    #[doc(hidden)]
    fn place(&mut self) -> Place<'_, 'de>;

    /// The place that decoding fills if the value may be absent.
    #[doc(hidden)]
    fn option_place(slot: &mut Option<Self>) -> Place<'_, 'de>;

    /// Passes the place of the slot to `read`. The place of a struct that reads headers is filled from `head` too.
    #[doc(hidden)]
    fn with_head(slot: &mut Option<Self>, _head: &mut dyn Head, read: &mut dyn FnMut(Place<'_, 'de>)) {
        read(Self::option_place(slot));
    }

    /// The value in the form in which it is serialized.
    #[doc(hidden)]
    fn view(&self) -> View<'_, 'de>;

    /// The value of a field that is not mandatory. An empty list or map and an open `null` are left out, because a
    /// service would take them for a request to clear the stored value.
    #[doc(hidden)]
    fn view_unless_empty(&self) -> View<'_, 'de> {
        self.view()
    }
}

/// There is an initial value.
#[derive(Debug)]
#[non_exhaustive]
pub struct Ready;

/// There is no initial value, because serde alone reads a field.
#[derive(Debug)]
#[non_exhaustive]
pub struct Late;

/// The bound of a type that needs an initial value.
#[diagnostic::on_unimplemented(
    message = "this struct has a field that is read by serde alone, so it has no initial value",
    label = "no initial value",
    note = "make the field an Option or a list, or mark it #[param(serde)] as well"
)]
pub trait StartsReady {}

impl StartsReady for Ready {}
