//! Showing the Marks of a Cast.

use restable::{request, response};
use std::collections::BTreeMap;

/// Show the Marks of a Cast.
#[request(
    GET "/v1/casts/{id}/marks",
    response = ShowMarksOfCastResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "showing_marks.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowMarksOfCast {
    /// `id` in the URL. The page does not describe it.
    #[path]
    pub id: String,
}

/// Response to [`ShowMarksOfCast`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "showing_marks.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowMarksOfCastResponse {
    /// The documented parameters. Only the example of the page shows the key that contains them.
    #[param("Object")]
    pub marks: BTreeMap<String, String>,
}
