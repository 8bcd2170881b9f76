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
    /// The model. Possible values are as follows:
    ///
    /// - Gate 3.1
    /// - Gate 3.2-b
    #[param("String")]
    pub model: Option<Model>,
    /// Range:
    ///
    /// - For region **north**: **1_gold** (heavy), **1_silver**
    /// - For region **south**: **1_gold** (heavy) and **1_iron**
    #[param("String")]
    pub coin: Option<Coin>,
    /// The time of day when it opens. The value can be **dawn** or **noon**.
    #[param("String")]
    pub open_time: Option<OpenTime>,
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
#[allow(clippy::enum_variant_names)]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Lock {
    /// locked at night
    NightLock,
    /// locked in the rain
    RainLock,
}

/// Values of `model`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Model {
    /// `Gate 3.1`.
    #[value("Gate 3.1")]
    Gate31,
    /// `Gate 3.2-b`.
    #[value("Gate 3.2-b")]
    Gate32B,
}

/// Values of `coin`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Coin {
    /// heavy
    #[value("1_gold")]
    N1Gold,
    /// `1_silver`.
    #[value("1_silver")]
    N1Silver,
    /// `1_iron`.
    #[value("1_iron")]
    N1Iron,
}

/// Values of `open_time`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenTime {
    /// `dawn`.
    #[value("dawn")]
    Dawn,
    /// `noon`.
    #[value("noon")]
    Noon,
}
