//! Showing a Firing.

use restable::{request, response, values};

/// Show a Firing.
///
/// Shows a firing of the kiln.
#[request(
    GET "/v1/firings/{firing_id}",
    response = ShowFiringResponse,
    docs = "https://docs.otc.t-systems.com/kilns/api-ref",
    page = "showing_a_firing.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowFiring {
    /// `firing_id` in the URL. The page does not describe it.
    #[path]
    pub firing_id: String,
}

/// Response to [`ShowFiring`].
#[response(
    docs = "https://docs.otc.t-systems.com/kilns/api-ref",
    page = "showing_a_firing.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowFiringResponse {
    /// Details of the state.
    ///
    /// **11** (heating), **12** (cooling)
    ///
    /// **21** (heating failed), **22** (cooling failed)
    #[param("String")]
    pub sub_state: Option<SubState>,
    /// Options:
    ///
    /// - 0: idle - **1**: burning
    /// - **2**: cooling down to the temperature of the room before the door opens
    #[param("Integer")]
    pub mode: Option<Mode>,
    /// Kind of firing. **0**: full firing; **1**: glaze firing
    #[param("Integer")]
    pub kind: Option<Kind>,
    /// The value ranges from 0 to 2. **0** indicates the first in the queue, **1** indicates the middle of it, and **2** indicates its end.
    #[param("Integer")]
    pub priority: Option<Priority>,
    /// The value is `WOOD` for a wood kiln, `GAS` for a gas kiln, and `OIL` for an oil kiln.
    #[param("String")]
    pub fuel: Option<Fuel>,
    /// Phase of the firing. The options are as follows:
    ///
    /// - KilnHeating KilnPhase = "Heating"
    /// - KilnCooling KilnPhase = "Cooling"
    #[param("String")]
    pub phase: Option<Phase>,
    /// Clay of the pots.
    ///
    /// Enumeration values:
    ///
    /// - **No#2 (red)**
    /// - **C(white)**
    /// - **Plain (default)**
    #[param("String")]
    pub clay: Option<Clay>,
    /// Enumeration values:
    ///
    /// - **"="**
    /// - **"!="**
    #[param("String")]
    pub operator: Option<Operator>,
    /// **Range:**
    ///
    /// - **COMMON**: MATT glaze
    /// - **FINE**: gloss glaze
    #[param("String")]
    pub glaze: Option<Glaze>,
    /// The options are **0** (low) and **1** (high).
    #[param("Double")]
    pub heat: Option<Heat>,
    /// Template of the firing. Options:
    ///
    /// - **slow_firing**: for clay
    /// - **fast_firing**: for porcelain
    #[param("String")]
    pub template_id: Option<TemplateId>,
    /// **Range:**
    ///
    /// - If **fuel** is set to **WOOD**, the value is **UP**.
    /// - If **fuel** is set to **GAS**, the value is **DOWN**.
    #[param("String")]
    pub lid: Option<Lid>,
    /// Supported fields: **id**, **heat**, and **age**.
    #[param("Array of strings")]
    pub columns: Vec<Column>,
    /// Number of pots, which ranges from -1 to 1000.
    ///
    /// - **\-1**: no limit
    /// - **0**: no pots
    #[param("Integer")]
    pub pots: Option<i64>,
    /// Number of shelves. Commonly used values are **2**, **4**, **8**, and **16**.
    #[param("Integer")]
    pub shelves: Option<i64>,
    /// The format is {*name*}{*place*}. *place* can be any of the following:
    ///
    /// - For a lower part, the value is **.low**.
    /// - For an upper part, the value is **.high**.
    #[param("String")]
    pub part: Option<String>,
    /// Range:
    ///
    /// If **fuel** is **WOOD**, select a tall chimney. If **fuel** is **GAS**, select a short one.
    ///
    /// - **c1**: tall chimney
    /// - **c2**: short chimney
    #[param("String")]
    pub chimney: Option<Chimney>,
}

/// Values of `sub_state`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubState {
    /// heating
    #[value("11")]
    Heating,
    /// cooling
    #[value("12")]
    Cooling,
    /// heating failed
    #[value("21")]
    HeatingFailed,
    /// cooling failed
    #[value("22")]
    CoolingFailed,
}

/// Values of `mode`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// idle
    #[value(0)]
    Idle,
    /// burning
    #[value(1)]
    Burning,
    /// cooling down to the temperature of the room before the door opens
    #[value(2)]
    CoolingDownToTemperature,
}

/// Values of `kind`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// full firing
    #[value(0)]
    FullFiring,
    /// glaze firing
    #[value(1)]
    GlazeFiring,
}

/// Values of `priority`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// indicates the first in the queue
    #[value(0)]
    FirstInQueue,
    /// indicates the middle of it
    #[value(1)]
    MiddleOfIt,
    /// indicates its end
    #[value(2)]
    ItsEnd,
}

/// Values of `fuel`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fuel {
    /// for a wood kiln
    Wood,
    /// for a gas kiln
    Gas,
    /// for an oil kiln
    Oil,
}

/// Values of `phase`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phase {
    /// `Heating`.
    #[value("Heating")]
    Heating,
    /// `Cooling`.
    #[value("Cooling")]
    Cooling,
}

/// Values of `clay`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Clay {
    /// `No#2 (red)`.
    #[value("No#2 (red)")]
    No2Red,
    /// `C(white)`.
    #[value("C(white)")]
    CWhite,
    /// `Plain`.
    #[value("Plain")]
    Plain,
}

/// Values of `operator`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Operator {
    /// `=`.
    #[value("=")]
    Equal,
    /// `!=`.
    #[value("!=")]
    NotEqual,
}

/// Values of `glaze`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Glaze {
    /// MATT glaze
    Common,
    /// gloss glaze
    Fine,
}

/// Values of `heat`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Heat {
    /// low
    #[value(0)]
    Low,
    /// high
    #[value(1)]
    High,
}

/// Values of `template_id`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateId {
    /// for clay
    #[value("slow_firing")]
    SlowFiring,
    /// for porcelain
    #[value("fast_firing")]
    FastFiring,
}

/// Values of `lid`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Lid {
    /// `UP`.
    Up,
    /// `DOWN`.
    Down,
}

/// Values of `columns`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Column {
    /// `id`.
    #[value("id")]
    Id,
    /// `heat`.
    #[value("heat")]
    Heat,
    /// `age`.
    #[value("age")]
    Age,
}

/// Values of `chimney`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Chimney {
    /// tall chimney
    #[value("c1")]
    C1,
    /// short chimney
    #[value("c2")]
    C2,
}
