//! Berthing a Boat.

use restable::{request, structure};

/// Berth a Boat.
#[request(
    POST "/v1/harbors/{harbor_id}/berthings",
    response = (),
    docs = "https://docs.otc.t-systems.com/marinas/api-ref",
    page = "berthing_a_boat.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BerthBoat {
    /// `harbor_id` in the URL. The page does not describe it.
    #[path]
    pub harbor_id: String,
    /// The boat.
    #[param("String", mandatory)]
    pub boat: String,
    /// The lines to the pier. See [`Line`].
    ///
    /// The lines to the buoy. See [`Line`].
    #[param("Array of objects", optional)]
    pub lines: Vec<Line>,
}

/// The fields of `lines`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Line {
    /// The bollard.
    ///
    /// Only some calls need it.
    #[param("String")]
    pub bollard: Option<String>,
    /// The fender.
    #[param("String")]
    pub fender: Option<String>,
    /// The shackle.
    ///
    /// Only some calls need it.
    #[param("String")]
    pub shackle: Option<String>,
    /// Slack of the line.
    #[param("Integer")]
    pub slack: Option<i64>,
}
