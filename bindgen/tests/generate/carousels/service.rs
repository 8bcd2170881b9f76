//! Carousels.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # carousel-park
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/carousel-park/jobs/{job_id}` | [`QueryHowFarTurnIs`] |
//!
//! # carousels
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/carousels` | [`BuildCarousel`] |
//! | `GET` | `/v1/carousels/{carousel_id}` | [`ShowCarousel`] |
//! | `POST` | `/v1/carousels/{carousel_id}/greasings` | [`GreaseCarousel`] |
//! | `GET` | `/v1/carousels/{carousel_id}/greasings/{task_id}` | [`ShowGreasing`] |
//! | `GET` | `/v1/carousels/{carousel_id}/plan` | [`FetchPlan`] |
//!
//! # horses
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/horses` | [`OrderHorse`] |
//! | `GET` | `/v1/horses/{horse_id}` | [`ShowHorse`] |
//! | `GET` | `/v1/horses/{horse_id}/paint-tasks/{task_id}` | [`ShowPaintTask`] |
//!
//! # paint
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/paint/compare` | [`ComparePaint`] |
//!
//! # rehearsal-tasks
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/rehearsal-tasks` | [`CreateRehearsal`] |
//! | `GET` | `/v1/rehearsal-tasks/{rehearsal_task_id}` | [`ShowRehearsal`] |
//! | `PUT` | `/v1/rehearsal-tasks/{rehearsal_task_id}` | [`ChangeRehearsal`] |
//!
//! # rides
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/rides/{ride_id}` | [`ShowRide`] |
//!
//! # tickets
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/tickets/{ticket_id}` | [`ShowTicket`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "carousels";

pub mod building_a_carousel;
pub mod changing_a_rehearsal;
pub mod comparing_paint;
pub mod creating_a_rehearsal;
pub mod fetching_a_plan;
pub mod greasing_a_carousel;
pub mod ordering_a_horse;
pub mod querying_how_far_a_turn_is;
pub mod showing_a_carousel;
pub mod showing_a_greasing;
pub mod showing_a_horse;
pub mod showing_a_paint_task;
pub mod showing_a_rehearsal;
pub mod showing_a_ride;
pub mod showing_a_ticket;

#[doc(inline)]
#[allow(unused_imports)]
pub use building_a_carousel::BuildCarousel;

#[doc(hidden)]
#[allow(unused_imports)]
pub use building_a_carousel::Part;

#[doc(inline)]
#[allow(unused_imports)]
pub use changing_a_rehearsal::ChangeRehearsal;

#[doc(inline)]
#[allow(unused_imports)]
pub use comparing_paint::ComparePaint;

#[doc(hidden)]
#[allow(unused_imports)]
pub use comparing_paint::ComparePaintResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use creating_a_rehearsal::CreateRehearsal;

#[doc(hidden)]
#[allow(unused_imports)]
pub use creating_a_rehearsal::CreateRehearsalResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use fetching_a_plan::FetchPlan;

#[doc(hidden)]
#[allow(unused_imports)]
pub use fetching_a_plan::FetchPlanResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use greasing_a_carousel::GreaseCarousel;

#[doc(hidden)]
#[allow(unused_imports)]
pub use greasing_a_carousel::GreaseCarouselResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use ordering_a_horse::OrderHorse;

#[doc(hidden)]
#[allow(unused_imports)]
pub use ordering_a_horse::OrderHorseResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use querying_how_far_a_turn_is::QueryHowFarTurnIs;

#[doc(hidden)]
#[allow(unused_imports)]
pub use querying_how_far_a_turn_is::QueryHowFarTurnIsResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_carousel::ShowCarousel;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_carousel::{
    Carousel, CarouselLit, CarouselMaker, CarouselMusic, CarouselStatus, Horse, HorseStatus,
    ShowCarouselResponse,
};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_greasing::ShowGreasing;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_greasing::{ShowGreasingResponse, State};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_horse::ShowHorse;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_horse::ShowHorseResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_paint_task::ShowPaintTask;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_paint_task::ShowPaintTaskResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_rehearsal::ShowRehearsal;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_rehearsal::ShowRehearsalResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_ride::ShowRide;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_ride::ShowRideResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_ticket::ShowTicket;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_ticket::{ShowTicketResponse, Ticket};
