//! Hiring a Barge.

use restable::{request, structure};

/// Hire a Barge.
///
/// Hires a barge for a voyage.
#[request(
    POST "/v1/hires",
    response = (),
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "hiring_a_barge.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct HireBarge {
    /// The basin. If this parameter is not specified, each basin is looked at.
    #[param("String", query)]
    pub basin: Option<String>,
    /// The quay. If this parameter is not specified, an error is reported.
    #[param("String", query, mandatory)]
    pub quay: String,
    /// The code of the harbor.
    #[param("String", header = "X-Harbor-Code", mandatory)]
    pub x_harbor_code: String,
    /// The kind of voyage.
    #[param("String", mandatory)]
    pub kind: String,
    /// The cargo. This parameter is required when **kind** is **freight**.
    #[param("String")]
    pub cargo: Option<String>,
    /// The guests. It cannot be left blank if **kind** is **cruise**, and can be left blank if it is not.
    #[param("Integer")]
    pub guests: Option<i64>,
    /// The captain. Once the captain is chosen, the name does not matter. After setting **captain_id**, you do not need to set **captain_name**.
    #[param("String")]
    pub captain_id: Option<String>,
    /// The name of the captain.
    #[param("String")]
    pub captain_name: Option<String>,
    /// The mooring. Specify either **mooring** or **anchorage**.
    #[param("String")]
    pub mooring: Option<String>,
    /// The anchorage. It cannot be used together with **mooring**.
    #[param("String")]
    pub anchorage: Option<String>,
    /// The flag. It must be specified as a color when **kind** is **cruise**.
    #[param("String", mandatory)]
    pub flag: String,
    /// The pennant. This parameter is valid only when **kind** is **cruise**.
    #[param("String", mandatory)]
    pub pennant: String,
    /// The tow.
    #[param("Rig object", mandatory)]
    pub tow: Rig,
    /// The motor.
    #[param("HireMotor object")]
    pub motor: Option<HireMotor>,
    /// The ballast.
    #[param("Ballast object")]
    pub ballast: Option<Ballast>,
    /// Note to the keeper, which is mandatory. It has 1 to 20 letters.
    #[param("String", mandatory)]
    pub note: String,
    /// The lamp. If **kind** is **freight**, this parameter is mandatory.
    #[param("String")]
    pub lamp: Option<String>,
}

/// The fields of `tow`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Rig {
    /// The rope. This parameter is mandatory when you tow with horses.
    #[param("String")]
    pub rope: Option<String>,
    /// The length. This parameter is mandatory when you tow with horses.
    #[param("String")]
    pub length: Option<String>,
    /// The chain. This parameter is mandatory when you tow with a tractor.
    #[param("String")]
    pub chain: Option<String>,
}

/// The fields of `motor`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct HireMotor {
    /// The fuel. This parameter is mandatory when the **motor** drive is used.
    #[param("String", mandatory)]
    pub fuel: String,
    /// The color.
    #[param("String")]
    pub color: Option<String>,
}

/// The fields of `ballast`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Ballast {
    /// The stones. This parameter is mandatory for empty barges.
    #[param("String", mandatory)]
    pub stones: String,
    /// The sand. This parameter is mandatory for empty barges.
    #[param("String", mandatory)]
    pub sand: String,
    /// The color.
    #[param("String")]
    pub color: Option<String>,
}
