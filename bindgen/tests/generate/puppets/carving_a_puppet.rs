//! Carving a Puppet.

use restable::{JobId, request, response, structure, values};

/// Carve a Puppet.
///
/// The puppet is carved by a job. To see how far it is, use the API [Watching a Carver](https://docs.otc.t-systems.com/puppets/api-ref/watching_a_carver.html#watching).
#[request(
    POST "/v1/{project_id}/puppets",
    response = CarvePuppetResponse,
    docs = "https://docs.otc.t-systems.com/puppets/api-ref",
    page = "carving_a_puppet.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CarvePuppet {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// The name of the puppet.
    #[param("String", mandatory)]
    pub name: String,
    /// The wood. The value can be **OAK** or **LIME**.
    ///
    /// The cloth. The value can be:
    ///
    /// **FELT**: wool felt
    #[param("String")]
    pub material: Option<Material>,
}

/// Response to [`CarvePuppet`].
#[response(
    docs = "https://docs.otc.t-systems.com/puppets/api-ref",
    page = "carving_a_puppet.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CarvePuppetResponse {
    /// The state of the work.
    #[param("Object")]
    pub state: Option<State>,
}

/// The fields of `state`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct State {
    /// The ID of the carver's job.
    #[param(
        "String",
        name = "jobID",
        status = super::watching_a_carver::WatchCarver
    )]
    pub job_id: Option<JobId>,
}

/// Values of `material`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Material {
    /// `OAK`.
    Oak,
    /// `LIME`.
    Lime,
    /// wool felt
    Felt,
}
