//! Ordering a Horse.

use restable::{JobId, request, response};

/// Order a Horse.
#[request(
    POST "/v1/horses",
    response = OrderHorseResponse,
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "ordering_a_horse.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderHorse {}

/// Response to [`OrderHorse`].
#[response(
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "ordering_a_horse.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderHorseResponse {
    /// The ID of the horse.
    #[param("String")]
    pub horse_id: Option<String>,
    /// The ID of the task that paints it.
    #[param("String", status = super::showing_a_paint_task::ShowPaintTask)]
    pub paint_task_id: Option<JobId>,
}
