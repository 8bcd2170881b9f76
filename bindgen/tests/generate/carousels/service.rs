//! Carousels.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # carousels
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/carousels` | [`BuildCarousel`] |
//! | `GET` | `/v1/carousels/{carousel_id}` | [`ShowCarousel`] |
//! | `GET` | `/v1/carousels/{carousel_id}/plan` | [`FetchPlan`] |
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
pub mod fetching_a_plan;
pub mod showing_a_carousel;
pub mod showing_a_ticket;

#[doc(inline)]
#[allow(unused_imports)]
pub use building_a_carousel::BuildCarousel;

#[doc(hidden)]
#[allow(unused_imports)]
pub use building_a_carousel::Part;

#[doc(inline)]
#[allow(unused_imports)]
pub use fetching_a_plan::FetchPlan;

#[doc(hidden)]
#[allow(unused_imports)]
pub use fetching_a_plan::FetchPlanResponse;

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
pub use showing_a_ticket::ShowTicket;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_ticket::{ShowTicketResponse, Ticket};
