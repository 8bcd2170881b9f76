//! Lists versions of the API.

use restable::{request, response, structure};

/// Lists versions of the API.
#[request(GET "/", response = ListsVersionsOfApiResponse)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListsVersionsOfApi {}

/// Response to [`ListsVersionsOfApi`].
#[response(status(300))]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListsVersionsOfApiResponse {
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
