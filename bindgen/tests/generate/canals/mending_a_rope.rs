//! Mending a Rope.

use restable::{request, response, structure};

/// Mend a Rope.
///
/// Mends a rope.
#[request(
    POST "/v1/ropes/{rope_id}/mend",
    response = MendRopeResponse,
    wrapper = "mend",
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "mending_a_rope.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MendRope {
    /// `rope_id` in the URL. The page does not describe it.
    #[path]
    pub rope_id: String,
    /// Kind of the knot.
    #[param("String", mandatory)]
    pub knot: String,
    /// Number of knots.
    #[param("Integer", mandatory)]
    pub count: i64,
}

/// Response to [`MendRope`].
#[response(
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "mending_a_rope.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MendRopeResponse {
    /// The documented parameters. Only the example of the page shows the key that contains them.
    #[param("Object")]
    pub rope: Option<Rope>,
}

/// The content of `rope`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Rope {
    /// ID of the rope.
    #[param("String")]
    pub id: Option<String>,
    /// Fibre of the rope.
    #[param("String")]
    pub fibre: Option<String>,
}
