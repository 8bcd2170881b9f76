//! Tying Kites.

use restable::{request, structure};

/// Ty Kites.
#[request(
    POST "/v1/kites/tie",
    response = (),
    docs = "https://docs.otc.t-systems.com/kites/api-ref",
    page = "tying_kites.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TyKites {
    /// The ropes.
    #[param("Array of objects", mandatory)]
    pub ropes: Vec<Rope>,
    /// The ropes to remove.
    #[param("Array of objects", optional)]
    pub old_ropes: Vec<Rope>,
    /// What holds the kites.
    #[param("Object")]
    pub anchor: Option<Anchor>,
}

/// The fields of `ropes`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Rope {
    /// The length.
    #[param("Integer", mandatory)]
    pub length: i64,
}

/// The fields of `anchor`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Anchor {
    /// The weight.
    #[param("Integer", mandatory)]
    pub weight: i64,
}
