//! Framing a Photo.

use restable::{request, structure};

/// Frame a Photo.
///
/// The format depends on the header.
#[request(
    PATCH "/v1/photos/{photo_id}/frame",
    response = (),
    content_type = "application/frames-v2-json-patch",
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "framing_a_photo.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FramePhoto {
    /// `photo_id` in the URL. The page does not describe it.
    #[path]
    pub photo_id: String,
    /// The steps.
    #[param("Array of Step objects", body, mandatory)]
    pub body: Vec<Step>,
}

/// The fields of `[Array]`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Step {
    /// What to do.
    #[param("String", mandatory)]
    pub op: String,
}
