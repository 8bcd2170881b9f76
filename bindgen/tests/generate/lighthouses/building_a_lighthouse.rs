//! Building a Lighthouse.

use restable::{JobId, request, response};

/// Build a Lighthouse.
#[request(
    POST "/v1/{project_id}/lighthouses",
    response = BuildLighthouseResponse,
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "building_a_lighthouse.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BuildLighthouse {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
}

/// Response to [`BuildLighthouse`].
#[response(
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "building_a_lighthouse.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BuildLighthouseResponse {
    /// The ID of the job. See how far it is.
    #[param(
        "String",
        status = super::showing_the_progress::ShowProgress,
        see("how far it is", "showing_the_progress.html#showing-the-progress")
    )]
    pub job_id: Option<JobId>,
}
