//! Lists versions of the API.

use restable::{request, response, structure};

/// List versions of the API.
#[request(GET "/", response = ListVersionsOfApiResponse)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListVersionsOfApi {}

/// Response to [`ListVersionsOfApi`].
#[response(status(300))]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListVersionsOfApiResponse {
    /// The versions.
    #[param("Array")]
    pub versions: Vec<Version>,
}

/// The fields of `versions`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Version {
    /// The name of a version.
    #[param("String")]
    pub id: Option<String>,
}
