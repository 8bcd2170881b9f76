//! Weaving a Cloth.

use restable::{JobId, request, response};

/// Weave a Cloth.
#[request(
    POST "/v1/{project_id}/cloths",
    response = WeaveClothResponse,
    docs = "https://docs.otc.t-systems.com/looms/api-ref",
    page = "weaving_a_cloth.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WeaveCloth {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
}

/// Response to [`WeaveCloth`].
#[response(
    docs = "https://docs.otc.t-systems.com/looms/api-ref",
    page = "weaving_a_cloth.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WeaveClothResponse {
    /// The ID of the job.
    #[param("String")]
    pub job_id: Option<JobId>,
}
