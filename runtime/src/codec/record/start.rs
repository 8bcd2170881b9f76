//! How a struct starts: from a value, or with its end.

use super::Record;
use crate::codec::field::{Late, Ready};
use crate::codec::place::{ReadError, Rows};
use crate::table::kind;

/// How a struct gets its initial value. It also gives the struct its kind, so a type that is not such a struct has no
/// kind either, and the compiler reports no second error about that.
pub trait Start {
    /// As [`Field::Kind`](crate::codec::field::Field::Kind).
    type Kind;

    /// `T`, once it is known how a struct gets its initial value.
    type Same<T>;

    /// The same as [`Record::fill`]. It is here and not in each struct, so that each struct compiles one function less.
    ///
    /// # Errors
    ///
    /// Returns an error if a row could not be read or a mandatory one is missing.
    fn fill<'de, T: Record<'de, Start = Self>>(slot: &mut Option<T>, rows: &mut dyn Rows<'de>)
    -> Result<(), ReadError>;

    /// Replaces the struct by a new one, which is then filled again.
    fn renew<'de, T: Record<'de, Start = Self>>(record: &mut T);
}

impl Start for Ready {
    type Kind = kind::Structure;
    type Same<T> = T;

    fn fill<'de, T: Record<'de, Start = Self>>(
        slot: &mut Option<T>,
        rows: &mut dyn Rows<'de>,
    ) -> Result<(), ReadError> {
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
    fn fill<'de, T: Record<'de, Start = Self>>(_: &mut Option<T>, _: &mut dyn Rows<'de>) -> Result<(), ReadError> {
        Err(ReadError(()))
    }

    /// Does nothing, because filling such a struct replaces it.
    fn renew<'de, T: Record<'de, Start = Self>>(_: &mut T) {}
}
