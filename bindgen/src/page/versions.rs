//! The versions of an API that have a parameter.

/// The versions of an API that have a parameter, both included.
///
/// Versions are text as on the page, because `2.10` is not the number `2.1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Versions {
    /// The first version that has the parameter, if the page documents one.
    pub min: Option<String>,
    /// The last version that has the parameter, if the page documents one.
    pub max: Option<String>,
}

impl Versions {
    /// Returns whether every version has the parameter, as far as the page says.
    pub fn are_all(&self) -> bool {
        self.min.is_none() && self.max.is_none()
    }
}
