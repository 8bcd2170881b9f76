//! Downloading an Exposure Log.

use restable::{request, response};

/// Download an Exposure Log.
#[request(
    GET "/v1/{project_id}/enlargers/{enlarger_id}/log",
    response = DownloadExposureLogResponse,
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "downloading_an_exposure_log.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DownloadExposureLog {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `enlarger_id` in the URL. The page does not describe it.
    #[path]
    pub enlarger_id: String,
}

/// Response to [`DownloadExposureLog`].
#[response(
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "downloading_an_exposure_log.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DownloadExposureLogResponse {
    /// The content of the file, which is the whole body.
    #[param(raw)]
    pub content: Vec<u8>,
}
