//! Showing a Blast.

use restable::{request, response, structure};

/// Show a Blast.
///
/// This API is used to show the progress of a blast.
#[request(
    GET "/v1/blasts/{blast_id}",
    response = ShowBlastResponse,
    docs = "https://docs.otc.t-systems.com/quarries/api-ref",
    page = "showing_a_blast.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowBlast {
    /// Blast ID.
    #[param("String", path)]
    pub blast_id: String,
}

/// Response to [`ShowBlast`].
#[response(
    docs = "https://docs.otc.t-systems.com/quarries/api-ref",
    page = "showing_a_blast.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowBlastResponse {
    /// Blast ID.
    #[param("String")]
    pub blast_id: Option<String>,
    /// The charges. The fields of each charge are the same as those of the blast.
    #[param("Array")]
    pub charges: Vec<Charge>,
    /// Why the blast was stopped.
    #[param("String")]
    pub cause: Option<String>,
}

/// The fields of `charges`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Charge {
    /// Blast ID.
    #[param("String")]
    pub blast_id: Option<String>,
    /// The charges. The fields of each charge are the same as those of the blast.
    #[param("Array")]
    pub charges: Vec<Charge>,
    /// Why the blast was stopped.
    #[param("String")]
    pub cause: Option<String>,
}
