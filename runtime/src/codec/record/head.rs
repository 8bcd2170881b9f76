//! Structs that are filled from a body and from what precedes it.

use super::Record;
use crate::codec::head::RowsWithHead;
use crate::codec::place::{Head, ReadResult, Rows, TableSink};

/// The slot of a struct that is filled from a body and a head.
pub(crate) struct WithHead<'a, T> {
    pub(crate) slot: &'a mut Option<T>,
    pub(crate) head: &'a mut dyn Head,
}

impl<'de, T: Record<'de>> TableSink<'de> for WithHead<'_, T> {
    fn fill(&mut self, rows: &mut dyn Rows<'de>) -> ReadResult {
        T::fill(self.slot, &mut RowsWithHead { rows, head: self.head })
    }

    /// Does nothing, because filling the slot puts a new struct into it.
    fn renew(&mut self) {}
}
