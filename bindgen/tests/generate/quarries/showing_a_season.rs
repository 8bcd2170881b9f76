//! Showing a Season.

use restable::{request, response, structure};

/// Show a Season.
///
/// This API is used to show a season.
#[request(
    GET "/v1/seasons/{season_id}",
    response = ShowSeasonResponse,
    docs = "https://docs.otc.t-systems.com/quarries/api-ref",
    page = "showing_a_season.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowSeason {
    /// `season_id` in the URL. The page does not describe it.
    #[path]
    pub season_id: String,
}

/// Response to [`ShowSeason`].
#[response(
    docs = "https://docs.otc.t-systems.com/quarries/api-ref",
    page = "showing_a_season.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowSeasonResponse {
    /// The documented parameters. Only the example of the page shows the key that contains them.
    #[param("Object")]
    pub season: Option<Season>,
}

/// The content of `season`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Season {
    /// Year of the season.
    #[param("String")]
    pub year: Option<String>,
    /// Name of the season in that quarry.
    #[param("String")]
    pub season: Option<String>,
}
