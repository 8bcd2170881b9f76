//! List casks.

use restable::{request, response, structure};

/// List casks.
///
/// Lists the casks of a cellar.
#[request(GET "/v1/casks", response = ListCasksResponse)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListCasks {
    /// The number of casks that are left out.
    #[param("integer", query)]
    pub offset: Option<i64>,
    /// The number of casks of a page. (optional)
    #[param("integer", query)]
    pub limit: Option<i64>,
}

/// Response to [`ListCasks`].
#[response]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListCasksResponse {
    /// The casks.
    #[param("list")]
    pub casks: Vec<Cask>,
    /// The number of all casks.
    #[param("integer")]
    pub total: Option<i64>,
}

/// The fields of `casks`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Cask {
    /// The name of the cask.
    #[param("string")]
    pub name: Option<String>,
    /// What the cask contains.
    #[param("integer")]
    pub litres: Option<i64>,
    /// The address of the cask.
    #[param("string")]
    pub cask_ref: Option<String>,
}
