//! Downloading a Proof.

use restable::{request, response};

/// Download a Proof.
#[request(
    GET "/v1/{project_id}/proofs/{proof_id}",
    response = DownloadProofResponse,
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "downloading_a_proof.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DownloadProof {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `proof_id` in the URL. The page does not describe it.
    #[path]
    pub proof_id: String,
}

/// Response to [`DownloadProof`].
#[response(
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "downloading_a_proof.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DownloadProofResponse {
    /// The proof of a print.
    #[param(raw)]
    pub content: Vec<u8>,
}
