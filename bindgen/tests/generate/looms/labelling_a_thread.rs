//! Labelling a Thread.

use restable::request;

/// Label a Thread.
#[request(
    PUT "/v1/{project_id}/threads/labels",
    response = (),
    docs = "https://docs.otc.t-systems.com/looms/api-ref",
    page = "labelling_a_thread.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LabelThread {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// The labels.
    #[param("Array of Label objects", mandatory)]
    pub labels: Vec<Label>,
}

pub use super::labelling_a_cloth::Label;
