//! Showing a Rope.

use restable::{request, response, structure};

/// Show a Rope.
///
/// Shows a rope.
#[request(
    GET "/v1/ropes/{rope_id}",
    response = ShowRopeResponse,
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "showing_a_rope.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowRope {
    /// `rope_id` in the URL. The page does not describe it.
    #[path]
    pub rope_id: String,
}

/// Response to [`ShowRope`].
#[response(
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "showing_a_rope.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowRopeResponse {
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
    /// Links to the rope.
    #[param("Array")]
    pub links: Vec<Link>,
    /// Fibre of the rope.
    #[param("String")]
    pub rope: Option<String>,
    /// Length of the rope.
    #[param("Double")]
    pub length: Option<f64>,
}

/// The fields of `links`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Link {
    /// Address of the rope.
    #[param("String")]
    pub href: Option<String>,
}
