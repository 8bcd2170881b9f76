//! Photographing a Cast.

use restable::{request, response};

/// Photograph a Cast.
#[request(
    POST "/v1/{project_id}/casts/{cast_id}/photos",
    response = PhotographCastResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "photographing_a_cast.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PhotographCast {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `cast_id` in the URL. The page does not describe it.
    #[path]
    pub cast_id: String,
}

/// Response to [`PhotographCast`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "photographing_a_cast.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PhotographCastResponse {
    /// The ID of the photo. This parameter is supported in version 2.4 and later.
    #[param("String")]
    pub photo_id: Option<String>,
    /// The address of the photo, which is returned in the response header.
    #[param("String", header = "Location", mandatory)]
    pub location: Option<String>,
}
