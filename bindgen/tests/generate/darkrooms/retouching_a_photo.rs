//! Retouching a Photo.

use restable::request;
use serde_json::Value;

/// Retouch a Photo.
#[request(
    PATCH "/v1/photos/{photo_id}",
    response = (),
    content_type = "application/photos-v2-json-patch",
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "retouching_a_photo.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RetouchPhoto {
    /// `photo_id` in the URL. The page does not describe it.
    #[path]
    pub photo_id: String,
    /// The request body, which only the example of the page shows.
    #[param("Array", body, mandatory)]
    pub body: Vec<Value>,
}
