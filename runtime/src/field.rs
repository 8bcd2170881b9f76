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
mod boxed;
mod json;
mod list;
mod map;
mod number;
mod option;
mod serde;
mod text;
mod within;

pub use self::boxed::Boxed;
pub use self::serde::ReadBySerde;
pub(crate) use self::text::{UNESCAPED, scalar_text};
pub use self::within::{Newtype, place as newtype_place};

use crate::kind;
use crate::place::{Fault, Place, Rows};
use crate::record::Record;
use crate::row::RowType;
use crate::table::{Names, Shape};
use crate::view::View;

/// A type that a parameter of a table may have.
///
/// Strings, numbers, booleans, lists, maps, options, boxes, `serde_json::Value`, [`JobId`](crate::JobId) and every type
/// with one of the attributes have it. A type that implements only serde's traits is marked on the field:
/// `#[param(serde)]`.
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
    /// What the type is to a documented type.
    type Kind;

    /// What the type reads.
    const SHAPE: Shape;

    /// Whether the value may be left out.
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

    /// As [`Record::A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION`].
    #[doc(hidden)]
    const A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION: bool = false;

    /// Whether there is a value to start from: [`Ready`], or [`Late`] where a field is read by serde alone.
    type Start;

    /// The value before anything is read: what an absent parameter is, or a blank where it has to come.
    fn initial() -> Self
    where
        Self::Start: StartsReady,
    {
        unreachable!("a type that is Ready says what it starts from")
    }

    /// The value where the whole body is `null`, if that is one.
    fn absent() -> Option<Self> {
        None
    }

    /// The place that a value fills.
    fn place(&mut self) -> Place<'_, 'de>;

    /// The place that a value fills where it may be absent.
    fn option_place(slot: &mut Option<Self>) -> Place<'_, 'de>;

    /// The value as it is written.
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
pub struct Ready;

/// There is none, because a field is read by serde alone.
#[derive(Debug)]
pub struct Late;

/// Says that a type starts from a value.
#[diagnostic::on_unimplemented(
    message = "this struct has a field that is read by serde alone, so it has no blank value to start from",
    label = "no blank value to start from",
    note = "make the field an Option or a list, or mark it #[param(serde)] as well"
)]
pub trait StartsReady {}

impl StartsReady for Ready {}

/// How a struct starts, which also says what it is to a documented type: so a type that is no struct of ours has no kind
/// either, and the compiler does not go on to complain of that.
pub trait Start {
    /// As [`Field::Kind`].
    type Kind;

    /// `T`, to whoever knows how a struct starts.
    type Same<T>;

    /// As [`Record::fill`]. It is here and not in each struct, which would be one function more to compile for each.
    ///
    /// # Errors
    ///
    /// Returns an error if a row could not be read or a mandatory one is missing.
    fn fill<'de, T: Record<'de, Start = Self>>(slot: &mut Option<T>, rows: &mut dyn Rows<'de>) -> Result<(), Fault>;

    /// Puts a new struct in the place of this one, which is then filled again.
    fn renew<'de, T: Record<'de, Start = Self>>(record: &mut T);
}

impl Start for Ready {
    type Kind = kind::Structure;
    type Same<T> = T;

    fn fill<'de, T: Record<'de, Start = Self>>(slot: &mut Option<T>, rows: &mut dyn Rows<'de>) -> Result<(), Fault> {
        slot.insert(T::initial()).refill(rows)
    }

    fn renew<'de, T: Record<'de, Start = Self>>(record: &mut T) {
        *record = T::initial();
    }
}

impl Start for Late {
    type Kind = kind::Structure;
    type Same<T> = T;

    /// A struct that is built at the end has a `fill` of its own.
    fn fill<'de, T: Record<'de, Start = Self>>(_: &mut Option<T>, _: &mut dyn Rows<'de>) -> Result<(), Fault> {
        Err(Fault(()))
    }

    /// Filling such a struct replaces it.
    fn renew<'de, T: Record<'de, Start = Self>>(_: &mut T) {}
}
