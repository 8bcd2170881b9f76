//! Create cask.

use restable::{request, response};

/// Create cask.
///
/// Fills a cask.
#[request(POST "/v1/casks", response = CreateCaskResponse)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateCask {
    /// The name of the cask.
    #[param("string")]
    pub name: Option<String>,
    /// What the cask contains.
    #[param("integer")]
    pub litres: Option<i64>,
}

/// Response to [`CreateCask`].
#[response]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateCaskResponse {
    /// `cask_ref` in the example. The page does not describe it.
    pub cask_ref: Option<String>,
}
