//! The parameters of one struct, in an object that several structs have in common.

use crate::table::Names;

/// The parameters of one struct.
#[derive(Debug, Clone, Copy)]
pub struct Block {
    pub(crate) names: &'static Names,
    pub(crate) aliases: Aliases,
}

/// The other names of parameters, each with the index of its parameter.
pub(crate) type Aliases = &'static [(&'static str, usize)];

impl Block {
    /// The number of places.
    pub(crate) fn len(&self) -> usize {
        self.names.all.len() + usize::from(self.names.rest)
    }
}
