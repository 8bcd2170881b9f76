//! Sending a Letter.

use restable::{request, structure};
use std::collections::BTreeMap;

/// Send a Letter.
#[request(
    PUT "/v1/letters",
    response = super::task_response::TaskResponse,
    docs = "https://docs.otc.t-systems.com/posts/api-ref",
    page = "sending_a_letter.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendLetter {
    /// The letters.
    #[param("Array of Letter objects", body, mandatory)]
    pub body: Vec<Letter>,
}

/// The fields of `[items]`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Letter {
    /// The recipient.
    #[param("String", mandatory)]
    pub to: String,
    /// The postage.
    #[param("Array of integers", mandatory)]
    pub stamps: Vec<i64>,
    /// Whether a copy is kept.
    #[param("Boolean")]
    pub copy: Option<bool>,
    /// The tags.
    #[param("Map<String,String>", optional)]
    pub tags: BTreeMap<String, String>,
}
