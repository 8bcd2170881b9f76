//! Listing Kettles.

use restable::{Timestamp, request, response, structure};

/// List Kettles.
#[request(
    GET "/v1/{kitchen_id}/kettles",
    response = ListKettlesResponse,
    docs = "https://docs.otc.t-systems.com/kettles/api-ref",
    page = "listing_kettles.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListKettles {
    /// `kitchen_id` in the URL. The page does not describe it.
    #[path]
    pub kitchen_id: String,
}

/// Response to [`ListKettles`].
#[response(
    docs = "https://docs.otc.t-systems.com/kettles/api-ref",
    page = "listing_kettles.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListKettlesResponse(#[param("Array of objects")] pub Vec<ListKettlesItem>);

/// An element of the response.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListKettlesItem {
    /// The ID of the kettle.
    #[param("String")]
    pub id: Option<String>,
    /// The lid.
    #[param("Object")]
    pub lid: Option<Lid>,
    /// The time of production.
    #[param("String")]
    pub born_at: Option<Timestamp>,
}

/// The fields of `lid`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Lid {
    /// The color of the lid.
    #[param("String")]
    pub color: Option<String>,
}
