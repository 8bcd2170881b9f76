//! Exporting a Contact Sheet.

use restable::{request, response};

/// Export a Contact Sheet.
///
/// Draws the prints of a film on one sheet. The response body is the content of the file.
#[request(
    GET "/v1/{project_id}/films/{film_id}/sheet",
    response = ExportContactSheetResponse,
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "exporting_a_contact_sheet.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ExportContactSheet {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `film_id` in the URL. The page does not describe it.
    #[path]
    pub film_id: String,
}

/// Response to [`ExportContactSheet`].
#[response(
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "exporting_a_contact_sheet.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ExportContactSheetResponse {
    /// The content of the file, which is the whole body.
    #[param(raw)]
    pub content: Vec<u8>,
    /// The name of the file.
    #[param("String", header = "Content-Disposition")]
    pub content_disposition: Option<String>,
    /// The format of the sheet, **image/png**.
    #[param("String", header = "Content-Type")]
    pub content_type: Option<String>,
}
