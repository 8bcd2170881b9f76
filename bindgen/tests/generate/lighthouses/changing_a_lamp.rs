//! Changing a Lamp.

use restable::{JobId, MaybeUndefined, request, response};

/// Change a Lamp.
#[request(
    PUT "/v1/{project_id}/lamps/{lamp_id}",
    response = ChangeLampResponse,
    wrapper = "lamp",
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "changing_a_lamp.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChangeLamp {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `lamp_id` in the URL. The page does not describe it.
    #[path]
    pub lamp_id: String,
    /// The keeper. If the value is **null**, the lamp has none.
    #[param("String")]
    pub keeper: MaybeUndefined<String>,
    /// The height. It cannot be left blank, but can be set to `null`, which means the usual one.
    #[param("Integer")]
    pub height: MaybeUndefined<i64>,
    /// The color.
    #[param("String", mandatory)]
    pub color: MaybeUndefined<String>,
    /// The name.
    #[param("String")]
    pub name: MaybeUndefined<String>,
    /// The note, which cannot be left blank or set to **null**.
    #[param("String")]
    pub note: Option<String>,
}

/// Response to [`ChangeLamp`].
#[response(
    docs = "https://docs.otc.t-systems.com/lighthouses/api-ref",
    page = "changing_a_lamp.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChangeLampResponse {
    /// The ID of the job.
    #[param("String", status = super::showing_a_job::ShowJob)]
    pub job_id: Option<JobId>,
}
