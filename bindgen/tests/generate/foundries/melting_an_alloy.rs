//! Melting an Alloy.

use restable::{request, response, structure};

/// Melt an Alloy.
#[request(
    POST "/v1/{project_id}/alloys",
    response = MeltAlloyResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "melting_an_alloy.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MeltAlloy {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// The shift that melts.
    #[param("String", header = "X-Shift")]
    pub x_shift: Option<String>,
    /// The name of the alloy.
    #[param("String", mandatory)]
    pub name: String,
    /// The metals of the alloy.
    ///
    /// - **symbol** (String, mandatory): The symbol of the metal.
    /// - **share** (Integer, optional): How many percent of the alloy it is.
    #[param("Array of objects", mandatory)]
    pub metals: Vec<Metal>,
}

/// Response to [`MeltAlloy`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "melting_an_alloy.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MeltAlloyResponse {
    /// The ID of the alloy.
    #[param("String")]
    pub id: Option<String>,
    /// The temperature at which it melts.
    #[param("Integer")]
    pub degrees: Option<i64>,
}

/// The fields of `metals`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Metal {
    /// The symbol of the metal.
    #[param("String", mandatory)]
    pub symbol: String,
    /// How many percent of the alloy it is.
    #[param("Integer")]
    pub share: Option<i64>,
}
