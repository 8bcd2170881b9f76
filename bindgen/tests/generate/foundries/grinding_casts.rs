//! Grinding Casts.

use restable::{request, response, values};
use std::collections::BTreeMap;

/// Grind Casts.
///
/// This API grinds the casts of a bench.
#[request(
    PUT "/v1/{foundry_id}/benches",
    response = GrindCastsResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "grinding_casts.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GrindCasts {
    /// ID of the foundry.
    #[param("String", path)]
    pub foundry_id: String,
    /// The value can be ROUGH or FINE.
    #[param("String", query)]
    pub stone: Option<Stone>,
    /// The value can be SHARP or BLUNT.
    #[param("String", query)]
    pub edge: Option<Edge>,
    /// Tool. One of these:
    ///
    /// - Saw 2.1
    /// - File 3.0
    /// - Drill
    #[param("String", query)]
    pub tool: Option<Tool>,
    /// Code of the belt.
    ///
    /// - Belts for bronze:
    ///
    ///   - If the belt is new:
    ///
    ///     - **belt.bronze.long**: a long belt
    ///     - **belt.bronze.short**: a short belt
    ///
    /// - Belts for brass:
    ///
    ///   - If the belt is new:
    ///
    ///     - **belt.brass.long**: a long belt
    ///     - **belt.brass.short**: a short belt
    #[param("Integer", mandatory, differs = "the example has a string")]
    pub belt_code: BeltCode,
    /// Bench to be used.
    ///
    /// - If the value of **bench** is **bench_one**, the casts are small.
    /// - If the value of **bench** is **bench_two**, the casts are large.
    ///
    /// If it is left blank, the default value **bench_one** is used.
    #[param("String")]
    pub bench: Option<Bench>,
    /// The coolant. WATER, OIL, and AIR are supported.
    #[param("String")]
    pub coolant: Option<Coolant>,
    /// The value can be **wax** or **paste**.
    #[param("String")]
    pub polish: Option<Polish>,
}

/// Response to [`GrindCasts`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "grinding_casts.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GrindCastsResponse {
    /// The edge of the casts. Enumeration values:
    ///
    /// - **sharp**
    /// - **blunt**
    #[param("String")]
    pub edge: Option<Edge>,
    /// The tool. Enumeration values:
    ///
    /// - **saw2.1**
    /// - **file3.0**
    /// - **drill**
    /// - **rasp**
    #[param("String")]
    pub tool: Option<Tool>,
    /// State of the stones on each bench. The value is (bench, state). Options for **state**:
    ///
    /// - **worn**: They are smooth.
    /// - **new**: They are rough.
    #[param("Map< String, String>")]
    pub wear: BTreeMap<String, Wear>,
    /// The polish, which is the same as the request parameter.
    #[param("String")]
    pub polish: Option<Polish>,
}

/// Values of `edge`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Edge {
    /// `sharp`.
    #[value("sharp")]
    Sharp,
    /// `blunt`.
    #[value("blunt")]
    Blunt,
}

/// Values of `tool`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tool {
    /// `saw2.1`.
    #[value("saw2.1")]
    Saw21,
    /// `file3.0`.
    #[value("file3.0")]
    File30,
    /// `drill`.
    #[value("drill")]
    Drill,
    /// `rasp`.
    #[value("rasp")]
    Rasp,
}

/// Values of `wear`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Wear {
    /// They are smooth.
    #[value("worn")]
    Worn,
    /// They are rough.
    #[value("new")]
    New,
}

/// Values of `polish`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Polish {
    /// `wax`.
    #[value("wax")]
    Wax,
    /// `paste`.
    #[value("paste")]
    Paste,
}

/// Values of `stone`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stone {
    /// `ROUGH`.
    Rough,
    /// `FINE`.
    #[value("fine", alias = "FINE")]
    Fine,
}

/// Values of `belt_code`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BeltCode {
    /// a long belt
    #[value("belt.bronze.long")]
    BeltBronzeLong,
    /// a short belt
    #[value("belt.bronze.short")]
    BeltBronzeShort,
    /// a long belt
    #[value("belt.brass.long")]
    BeltBrassLong,
    /// a short belt
    #[value("belt.brass.short")]
    BeltBrassShort,
}

/// Values of `bench`.
#[values]
#[allow(clippy::enum_variant_names)]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Bench {
    /// the casts are small.
    #[value("bench_one")]
    BenchOne,
    /// the casts are large.
    #[value("bench_two")]
    BenchTwo,
}

/// Values of `coolant`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Coolant {
    /// `WATER`.
    #[value("water", alias = "WATER")]
    Water,
    /// `OIL`.
    #[value("oil", alias = "OIL")]
    Oil,
    /// `AIR`.
    #[value("air", alias = "AIR")]
    Air,
}
