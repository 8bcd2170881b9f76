//! Burning All Puppets That Nobody Has Wanted to Play with for Longer than a Whole Season.

use restable::{request, response};

/// Burn All Puppets That Nobody Has Wanted to Play with for Longer than a Whole Season.
#[request(
    DELETE "/v1/{project_id}/puppets",
    response = BurnAllPuppetsThatNobodyHasWantedToPlayWithForLongerThanWholeSeasonResponse,
    docs = "https://docs.otc.t-systems.com/puppets/api-ref",
    page = "burning_puppets.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BurnAllPuppetsThatNobodyHasWantedToPlayWithForLongerThanWholeSeason {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
}

/// Response to [`BurnAllPuppetsThatNobodyHasWantedToPlayWithForLongerThanWholeSeason`].
#[response(
    docs = "https://docs.otc.t-systems.com/puppets/api-ref",
    page = "burning_puppets.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BurnAllPuppetsThatNobodyHasWantedToPlayWithForLongerThanWholeSeasonResponse {
    /// Whether all puppets burn.
    #[param("Boolean")]
    pub is_success: Option<bool>,
    /// The code, if one of them does not.
    #[param("String")]
    pub error_code: Option<String>,
    /// Why it does not.
    #[param("String")]
    pub error_msg: Option<String>,
}
