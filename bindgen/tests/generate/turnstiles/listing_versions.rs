//! Listing Versions.

use restable::{request, response, values};

/// List Versions.
///
/// Lists the versions of the API.
#[request(
    GET "/",
    response = ListVersionsResponse,
    docs = "https://docs.otc.t-systems.com/turnstiles/api-ref",
    page = "listing_versions.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListVersions {}

/// Response to [`ListVersions`].
#[response(
    docs = "https://docs.otc.t-systems.com/turnstiles/api-ref",
    page = "listing_versions.html",
    status(300)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListVersionsResponse {
    /// The version.
    #[param("String")]
    pub id: Option<String>,
    /// Who may pass. **7**: everybody. **3**: members. **1**: the keeper.
    #[param("Integer")]
    pub access: Option<Access>,
    /// The only valid values for this field are 'Left' and 'Right'.
    #[param("String")]
    pub turn: Option<Turn>,
    /// Restriction scenarios:
    ///
    /// - **NIGHT_LOCK**: locked at night
    /// - **RAIN_LOCK**: locked in the rain
    #[param("String")]
    pub lock: Option<Lock>,
}

/// Values of `access`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Access {
    /// everybody
    #[value(7)]
    Everybody,
    /// members
    #[value(3)]
    Members,
    /// the keeper
    #[value(1)]
    Keeper,
}

/// Values of `turn`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Turn {
    /// `Left`.
    #[value("Left")]
    Left,
    /// `Right`.
    #[value("Right")]
    Right,
}

/// Values of `lock`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Lock {
    /// locked at night
    NightLock,
    /// locked in the rain
    RainLock,
}
