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
