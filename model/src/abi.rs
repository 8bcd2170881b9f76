//! What generated code and the runtime exchange: the text of a table's rows, and the index of its names.
//!
//! The macros write both, the runtime reads both, and nobody else does.

pub mod lookup;
pub mod row;
