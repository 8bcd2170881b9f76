//! How a struct starts: from a value, or with its end.

use super::Record;
use crate::codec::field::{Late, Ready};
use crate::codec::place::{ReadError, Rows};
use crate::table::kind;

/// How a struct starts, which also says what it is to a documented type: so a type that is no struct of ours has no kind
/// either, and the compiler does not go on to complain of that.
pub trait Start {
    /// As [`Field::Kind`](crate::codec::field::Field::Kind).
    type Kind;

    /// `T`, to whoever knows how a struct starts.
    type Same<T>;

    /// As [`Record::fill`]. It is here and not in each struct, which would be one function more to compile for each.
    ///
    /// # Errors
    ///
    /// Returns an error if a row could not be read or a mandatory one is missing.
    fn fill<'de, T: Record<'de, Start = Self>>(slot: &mut Option<T>, rows: &mut dyn Rows<'de>)
    -> Result<(), ReadError>;

    /// Puts a new struct in the place of this one, which is then filled again.
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

    /// Filling such a struct replaces it.
    fn renew<'de, T: Record<'de, Start = Self>>(_: &mut T) {}
}
