//! Loading a Barge.

use restable::{request, structure};

/// Load a Barge.
///
/// Loads a barge.
#[request(
    POST "/v1/barges/{barge_id}/load",
    response = (),
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "loading_a_barge.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LoadBarge {
    /// `barge_id` in the URL. The page does not describe it.
    #[path]
    pub barge_id: String,
    /// Crates to load. They have the fields **weight** (integer) and **mark** (string).
    #[param("Array of objects", mandatory)]
    pub crates: Vec<Crate>,
    /// Who loads. It has the fields **cranes** and **hands**, each as an array of strings.
    #[param("Object")]
    pub crew: Option<Crew>,
}

/// The fields of `crates`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Crate {
    /// `weight`.
    #[param("integer")]
    pub weight: Option<i64>,
    /// `mark`.
    #[param("string")]
    pub mark: Option<String>,
}

/// The fields of `crew`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Crew {
    /// `cranes`.
    #[param("array of strings")]
    pub cranes: Vec<String>,
    /// `hands`.
    #[param("array of strings")]
    pub hands: Vec<String>,
}
