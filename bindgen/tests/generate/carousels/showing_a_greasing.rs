//! Showing a Greasing.

use restable::{JobId, request, response, values};

/// Show a Greasing.
#[request(
    GET "/v1/carousels/{carousel_id}/greasings/{task_id}",
    response = ShowGreasingResponse,
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "showing_a_greasing.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowGreasing {
    /// `carousel_id` in the URL. The page does not describe it.
    #[path]
    pub carousel_id: String,
    /// `task_id` in the URL. The page does not describe it.
    #[path]
    pub task_id: JobId,
}

/// Response to [`ShowGreasing`].
#[response(
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "showing_a_greasing.html",
    job(state = state, succeeded("3"), failed("2", "6"), canceled("4"))
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowGreasingResponse {
    /// The state of the greasing.
    ///
    /// - **0**: waiting for grease
    /// - **1**: greasing
    /// - **2**: failed
    /// - **3**: finished
    /// - **4**: stopped
    /// - **5**: The first half is complete and the second one is being greased.
    /// - **6**: not found
    #[param("Integer")]
    pub state: Option<State>,
}

/// Values of `state`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// waiting for grease
    #[value(0)]
    WaitingForGrease,
    /// greasing
    #[value(1)]
    Greasing,
    /// failed
    #[value(2)]
    Failed,
    /// finished
    #[value(3)]
    Finished,
    /// stopped
    #[value(4)]
    Stopped,
    /// The first half is complete and the second one is being greased.
    #[value(5)]
    FirstHalfIsComplete,
    /// not found
    #[value(6)]
    NotFound,
}
