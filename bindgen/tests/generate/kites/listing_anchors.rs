//! Listing Anchors.

use restable::{request, response};

/// List Anchors.
///
/// This API lists the anchors of a field.
///
/// > **Note**
/// >
/// > Each field has a host of its own: **`https://{fieldid}.kites.example/uri`.**
///
/// The host of the base URL contains `field_id`.
///
/// The ID of the field, from the list of fields.
///
/// The header `X-Auth-Token`:
///
/// A token with the permissions of a **field warden**.
#[request(
    GET "/v1/anchors",
    response = ListAnchorsResponse,
    docs = "https://docs.otc.t-systems.com/kites/api-ref",
    page = "listing_anchors.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListAnchors {
    /// How deep the anchors are.
    #[param("Integer", query)]
    pub depth: Option<i64>,
}

/// Response to [`ListAnchors`].
#[response(
    docs = "https://docs.otc.t-systems.com/kites/api-ref",
    page = "listing_anchors.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListAnchorsResponse {
    /// The anchors.
    #[param("Array of strings")]
    pub anchors: Vec<String>,
}
