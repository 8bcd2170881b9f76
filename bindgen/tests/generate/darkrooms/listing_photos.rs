//! Listing Photos.

use restable::{request, response, structure};

/// List Photos.
#[request(
    GET "/v1/projects/{project_id}/photos",
    response = ListPhotosResponse,
    pages(items = photos, item = Photo, offset = offset, limit = limit),
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "listing_photos.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListPhotos {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// Offset. The default value is 0.
    #[param("Integer", query)]
    pub offset: Option<i64>,
    /// The number of items of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
    /// The tags, separated by commas (,).
    #[param("Array of strings", query, optional, style = "commaDelimited")]
    pub tags: Vec<String>,
    /// The colors, in the form colors=\['red','blue'\].
    #[param(
        "Array of strings",
        query,
        differs = "it is one text with brackets in a query"
    )]
    pub colors: Option<String>,
    /// The sizes, such as sizes=1\&sizes=2.
    #[param("Array of strings", query, optional)]
    pub sizes: Vec<String>,
}

/// Response to [`ListPhotos`].
#[response(
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "listing_photos.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListPhotosResponse {
    /// The items.
    #[param("Array of Photo objects")]
    pub photos: Vec<Photo>,
    /// The total number of pages.
    #[param("Integer")]
    pub pages: Option<i64>,
}

/// The fields of `photos`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Photo {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
}
