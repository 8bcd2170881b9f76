//! Uploading a Photo.

use restable::{FilePart, request, response};

/// Upload a Photo.
///
/// Uploads a photo and its settings.
#[request(
    POST "/v1/{project_id}/photos",
    response = UploadPhotoResponse,
    multipart,
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "uploading_a_photo.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UploadPhoto {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// The album that gets the photo.
    #[param("String", mandatory)]
    pub album: String,
    /// Whether the photo is kept as it is.
    #[param("Boolean")]
    pub raw: Option<bool>,
    /// The photo.
    #[param("File", raw, mandatory)]
    pub photo: FilePart,
    /// A small form of the photo.
    #[param("File", raw)]
    pub preview: Option<FilePart>,
}

/// Response to [`UploadPhoto`].
#[response(
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "uploading_a_photo.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UploadPhotoResponse {
    /// The ID of the photo.
    #[param("String")]
    pub id: Option<String>,
}
