//! Showing a Carousel.

use restable::{request, response, structure, values};
use std::collections::BTreeMap;

/// Show a Carousel.
///
/// This API shows a carousel.
///
/// > **Note**
/// >
/// > The ID of a dismantled carousel is not found.
#[request(
    GET "/v1/carousels/{carousel_id}",
    response = ShowCarouselResponse,
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "showing_a_carousel.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowCarousel {
    /// `carousel_id` in the URL. The page does not describe it.
    #[path]
    pub carousel_id: String,
}

/// Response to [`ShowCarousel`].
///
/// > **Note**
/// >
/// > A horse without a saddle is not listed.
#[response(
    docs = "https://docs.otc.t-systems.com/carousels/api-ref",
    page = "showing_a_carousel.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowCarouselResponse {
    /// The carousel. For details, see [Parameters in the carousel field](Carousel).
    #[param("Object")]
    pub carousel: Option<Carousel>,
}

/// Description of the carousel field.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Carousel {
    /// State of the carousel: **0** (turning), **1** (standing).
    #[param("Integer")]
    pub status: Option<CarouselStatus>,
    /// The horse.
    #[param("Horse object")]
    pub horse: Option<Horse>,
    /// Whether the lamps are lit: 1 (yes), 0 (no). They are out by day.
    #[param("Integer")]
    pub lit: Option<CarouselLit>,
    /// Kind of music. The value can be waltz, march, or polka.
    #[param("String")]
    pub music: Option<CarouselMusic>,
    /// The value can be changed or not.
    #[param("String")]
    pub song: Option<String>,
    /// The maker.
    ///
    /// - OakWorks
    /// - PINE
    /// - ElmAndSons
    /// - BEECH
    /// - Old Ash
    #[param("String")]
    pub maker: Option<CarouselMaker>,
    /// The labels.
    #[param("Dict(str:str)")]
    pub labels: BTreeMap<String, String>,
    /// When it turned last.
    #[param("Number")]
    pub turn_time: Option<i64>,
}

/// The fields of `horse`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Horse {
    /// State of the horse: **0** (painted), **1** (bare).
    #[param("Integer")]
    pub status: Option<HorseStatus>,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CarouselStatus {
    /// turning
    #[value(0)]
    Turning,
    /// standing
    #[value(1)]
    Standing,
}

/// Values of `lit`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CarouselLit {
    /// yes
    #[value(1)]
    Yes,
    /// no
    #[value(0)]
    No,
}

/// Values of `music`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CarouselMusic {
    /// `waltz`.
    #[value("waltz")]
    Waltz,
    /// `march`.
    #[value("march")]
    March,
    /// `polka`.
    #[value("polka")]
    Polka,
}

/// Values of `maker`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CarouselMaker {
    /// `OakWorks`.
    #[value("OakWorks")]
    OakWorks,
    /// `PINE`.
    Pine,
    /// `ElmAndSons`.
    #[value("ElmAndSons")]
    ElmAndSons,
    /// `BEECH`.
    Beech,
    /// `Old Ash`.
    #[value("Old Ash")]
    OldAsh,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HorseStatus {
    /// painted
    #[value(0)]
    Painted,
    /// bare
    #[value(1)]
    Bare,
}
