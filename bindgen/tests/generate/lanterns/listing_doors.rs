//! Listing Doors.

use restable::{request, response, structure};

/// List Doors.
#[request(
    GET "/v1/house",
    response = ListDoorsResponse,
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_doors.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListDoors {
    /// The size of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
    /// The start position of the first door.
    #[param("Integer", query)]
    pub offset: Option<i64>,
}

/// Response to [`ListDoors`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_doors.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListDoorsResponse {
    /// The doors.
    #[param("Array of Door objects")]
    pub doors: Vec<Door>,
    /// The windows.
    #[param("Array of Window objects")]
    pub windows: Vec<Window>,
}

/// Item.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Door {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// The name.
    #[param("String")]
    pub name: Option<String>,
}

/// The fields of `windows`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Window {
    /// The pane.
    #[param("String")]
    pub pane: Option<String>,
}
