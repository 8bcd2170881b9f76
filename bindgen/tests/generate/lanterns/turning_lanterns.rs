//! Turning Lanterns.

use restable::{request, values};

/// Turn Lanterns.
#[request(
    POST "/v1/lanterns/turn",
    response = (),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "turning_lanterns.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TurnLanterns {
    /// Whether to turn left: **0** (no), **1** (yes).
    #[param("Integer")]
    pub left: Option<Left>,
    /// Whether to turn right: **0** (no), **1** (yes).
    #[param("Integer")]
    pub right: Option<Right>,
    /// Whether to turn far: **0** (no), **1** (yes).
    #[param("Integer")]
    pub far_left: Option<Left>,
    /// The hall. The value can be **HALL**, **HALL-1**, or **HALL+1**.
    #[param("String")]
    pub hall: Option<Hall>,
}

/// Values of `left`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Left {
    /// no
    #[value(0)]
    No,
    /// yes
    #[value(1)]
    Yes,
}

/// Values of `right`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Right {
    /// no
    #[value(0)]
    No,
    /// yes
    #[value(1)]
    Yes,
}

/// Values of `hall`.
#[values]
#[allow(clippy::enum_variant_names)]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Hall {
    /// `HALL`.
    Hall,
    /// `HALL-1`.
    #[value("HALL-1")]
    HallMinus1,
    /// `HALL+1`.
    #[value("HALL+1")]
    HallPlus1,
}
