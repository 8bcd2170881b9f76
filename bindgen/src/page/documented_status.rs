//! The status codes that a page lists.

use super::Versions;

/// A status code of the responses of a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DocumentedStatus {
    /// The code.
    pub code: u16,
    /// Whether it is listed as the status of an error.
    pub is_error: bool,
    /// What it means; empty if the page does not say.
    pub meaning: String,
    /// The versions of the API whose responses have it.
    pub versions: Versions,
}
