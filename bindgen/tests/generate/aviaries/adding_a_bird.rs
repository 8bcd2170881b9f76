//! Adding a Bird.

use restable::{request, response, structure};

/// Add a Bird.
#[request(
    POST "/v1/birds",
    response = AddBirdResponse,
    docs = "https://docs.otc.t-systems.com/aviaries/api-ref",
    page = "adding_a_bird.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddBird {
    /// Name of the bird.
    #[param("String", mandatory)]
    pub name: String,
    /// Whether the request is only checked.
    #[param("Boolean")]
    pub rehearse: Option<bool>,
}

/// Response to [`AddBird`].
#[response(
    docs = "https://docs.otc.t-systems.com/aviaries/api-ref",
    page = "adding_a_bird.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum AddBirdResponse {
    /// The response with status 201, and with all statuses of a success that no other variant has.
    #[status(200..=201, 203..=299)]
    Created(AddBirdCreatedResponse),
    /// The response with status 202.
    #[status(202)]
    Accepted(AddBirdAcceptedResponse),
}

/// Response to [`AddBird`] with status 201.
#[response(
    docs = "https://docs.otc.t-systems.com/aviaries/api-ref",
    page = "adding_a_bird.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddBirdCreatedResponse {
    /// ID of the request.
    #[param("String")]
    pub request_id: Option<String>,
    /// The new bird.
    #[param("Bird object")]
    pub bird: Option<Bird>,
}

/// Response to [`AddBird`] with status 202.
#[response(
    docs = "https://docs.otc.t-systems.com/aviaries/api-ref",
    page = "adding_a_bird.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddBirdAcceptedResponse {
    /// ID of the request.
    #[param("String")]
    pub request_id: Option<String>,
    /// Code.
    #[param("String")]
    pub error_code: Option<String>,
    /// Message.
    #[param("String")]
    pub error_msg: Option<String>,
}

/// The fields of `bird`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Bird {
    /// ID of the bird.
    #[param("String")]
    pub id: Option<String>,
    /// Name of the bird.
    #[param("String")]
    pub name: Option<String>,
}
