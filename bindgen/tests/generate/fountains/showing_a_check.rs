//! Showing a Check.

use restable::{request, response, values};

/// Show a Check.
#[request(
    GET "/v1/{project_id}/checks/{check_id}",
    response = ShowCheckResponse,
    docs = "https://docs.otc.t-systems.com/fountains/api-ref",
    page = "showing_a_check.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowCheck {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `check_id` in the URL. The page does not describe it.
    #[path]
    pub check_id: String,
}

/// Response to [`ShowCheck`].
#[response(
    docs = "https://docs.otc.t-systems.com/fountains/api-ref",
    page = "showing_a_check.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowCheckResponse {
    /// The result. The value can be **normal**, **abnormal**, **failed**, or **checking**.
    #[param("String")]
    pub status: Option<Status>,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `normal`.
    #[value("normal")]
    Normal,
    /// `abnormal`.
    #[value("abnormal")]
    Abnormal,
    /// `failed`.
    #[value("failed")]
    Failed,
    /// `checking`.
    #[value("checking")]
    Checking,
}
