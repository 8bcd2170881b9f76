//! Delete cask.

use restable::request;

/// Delete cask.
///
/// Empties a cask.
#[request(DELETE "/v1/casks/{cask_id}", response = ())]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DeleteCask {
    /// The ID.
    #[param("string", path)]
    pub cask_id: String,
    /// Whether to hurry.
    #[param("boolean", query)]
    pub force: Option<bool>,
}
