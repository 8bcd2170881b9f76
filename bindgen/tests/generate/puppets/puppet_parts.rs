//! Parts of a Puppet.

use restable::structure;

/// The fields of `puppet`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Puppet {
    /// The name.
    #[param("String")]
    pub name: Option<String>,
    /// See [`Strings`].
    #[param("Array")]
    pub strings: Vec<Strings>,
}

/// The fields of `strings`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Strings {
    /// The length.
    #[param("Integer")]
    pub length: Option<i64>,
}
