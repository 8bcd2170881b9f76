//! Listing Pavilions.

use restable::{request, response, values};

/// List Pavilions.
///
/// Lists the pavilions.
#[request(
    GET "/v1/pavilions",
    response = ListPavilionsResponse,
    docs = "https://docs.otc.t-systems.com/pavilions/api-ref",
    page = "listing_pavilions.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListPavilions {
    /// Status of the pavilion. Select one from **tidy**, **full**, and **shut**.
    #[param("String", query)]
    pub status: Option<Status>,
    /// Kind of roof. Select **tent** or **dome**.
    #[param("String", query)]
    pub roof: Option<Roof>,
    /// Lamp of the pavilion. Must be one of: ON, OFF
    #[param("String", query)]
    pub lamp: Option<Lamp>,
    /// Fan of the pavilion: ON | OFF
    #[param("String", query)]
    pub fan: Option<Fan>,
    /// Level of the noise (low/mid/high).
    #[param("String", query)]
    pub noise: Option<Noise>,
    /// Type of the fan (m/s).
    #[param("String", query)]
    pub speed: Option<String>,
    /// What is done: use **build** to put the pavilion up, or **strip** to take it down.
    #[param("String", query)]
    pub task: Option<Task>,
    /// Specify **since** to begin there, and **until** to end there.
    #[param("String", query)]
    pub how: Option<String>,
    /// Form of the response. **list** returns all pavilions; **total** returns their number.
    #[param("String", query)]
    pub answer: Option<Answer>,
    /// Size of the pavilion. **S** represents a small one, and **L** represents a large one.
    #[param("String", query)]
    pub size: Option<Size>,
    /// How it is paid.
    ///
    /// by_day: one day after the other
    ///
    /// by_year: a year at once
    #[param("String", query)]
    pub pay: Option<Pay>,
    /// Seats at a table. The value is **512**.
    #[param("Integer", query)]
    pub seats: Option<Seats>,
    /// Kind of pavilion. Currently, pavilion types A, B, and C are available.
    #[param("String", query)]
    pub kind: Option<Kind>,
    /// Remark about the list.
    ///
    /// - SEATS: number of seats
    /// - LAMPS: number of lamps
    #[param("String", query)]
    pub remark: Option<String>,
}

/// Response to [`ListPavilions`].
#[response(
    docs = "https://docs.otc.t-systems.com/pavilions/api-ref",
    page = "listing_pavilions.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListPavilionsResponse {
    /// Status of the pavilion. For the values, see the query parameter **status**.
    #[param("String")]
    pub status: Option<Status>,
    /// See **roof**.
    #[param("String")]
    pub roof: Option<Roof>,
    /// Same as **lamp**.
    #[param("String")]
    pub lamp: Option<Lamp>,
    /// Owner of the pavilion, which must be the same as **roof**.
    #[param("String")]
    pub owner: Option<String>,
    /// Colors of the roof. The value of each element can be **red**, **blue**, or **gold**.
    #[param("List")]
    pub colors: Vec<Color>,
    /// Doors of the pavilion.
    ///
    /// **Range:** 1, 3, and 5
    #[param("Integer")]
    pub doors: Option<Doors>,
    /// State of the lock. Options:
    ///
    /// - 0 = open
    /// - 1 = shut
    #[param("Integer")]
    pub lock: Option<Lock>,
    /// Phase of the work:
    ///
    /// - **Empty**: Nothing is there.
    /// - **Building**: It is put up.
    /// - **Ready**: It is open.
    #[param("String")]
    pub phase: Option<Phase>,
    /// How it is tried. Valid values are: - Whole: all parts are tried
    #[param("String")]
    pub dry: Option<Dry>,
    /// Form of the plan. There is currently only one possible value: "PlanV1"
    #[param("String")]
    pub form: Option<Form>,
    /// Where trash goes.
    ///
    /// - **2:trashPlace**: to a place. **trashPlace** specifies it.
    /// - **1**: to the bin
    /// - **0**: nowhere
    #[param("String")]
    pub trash: Option<String>,
    /// The floor. Options:
    ///
    /// 1. **wood**: boards
    /// 1. **stone**: slabs
    #[param("String")]
    pub floor: Option<Floor>,
    /// State of the booking.
    ///
    /// If the value is **NEW**, it was made.
    ///
    /// If the value is **WAIT LISTED**, it waits.
    ///
    /// If the value is **DONE**, it is over.
    #[param("String")]
    pub state: Option<State>,
    /// Pause in minutes. The value can be **5**, **15**, or **60**.
    ///
    /// If the value is set to **0**, there is no pause.
    #[param("Integer")]
    pub pause: Option<Pause>,
    /// Who holds it. The value can be:
    ///
    /// - **guild:cooks**
    /// - **guild**:*name*
    /// - guild:old_smiths
    /// - **guild:bakers**
    #[param("String")]
    pub holder: Option<Holder>,
    /// Season of the list. Options:
    ///
    /// - **summer**
    /// - **winter**
    #[param("String", header = "X-Season")]
    pub x_season: Option<XSeason>,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `tidy`.
    #[value("tidy")]
    Tidy,
    /// `full`.
    #[value("full")]
    Full,
    /// `shut`.
    #[value("shut")]
    Shut,
}

/// Values of `roof`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Roof {
    /// `tent`.
    #[value("tent")]
    Tent,
    /// `dome`.
    #[value("dome")]
    Dome,
}

/// Values of `lamp`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Lamp {
    /// `ON`.
    On,
    /// `OFF`.
    Off,
}

/// Values of `colors`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Color {
    /// `red`.
    #[value("red")]
    Red,
    /// `blue`.
    #[value("blue")]
    Blue,
    /// `gold`.
    #[value("gold")]
    Gold,
}

/// Values of `doors`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Doors {
    /// `1`.
    #[value(1)]
    N1,
    /// `3`.
    #[value(3)]
    N3,
    /// `5`.
    #[value(5)]
    N5,
}

/// Values of `lock`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Lock {
    /// open
    #[value(0)]
    Open,
    /// shut
    #[value(1)]
    Shut,
}

/// Values of `phase`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phase {
    /// Nothing is there.
    #[value("Empty")]
    Empty,
    /// It is put up.
    #[value("Building")]
    Building,
    /// It is open.
    #[value("Ready")]
    Ready,
}

/// Values of `dry`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Dry {
    /// all parts are tried
    #[value("Whole")]
    Whole,
}

/// Values of `form`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Form {
    /// `PlanV1`.
    #[value("PlanV1")]
    PlanV1,
}

/// Values of `floor`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Floor {
    /// boards
    #[value("wood")]
    Wood,
    /// slabs
    #[value("stone")]
    Stone,
}

/// Values of `state`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// it was made.
    New,
    /// it waits.
    #[value("WAIT LISTED")]
    WaitListed,
    /// it is over.
    Done,
}

/// Values of `pause`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pause {
    /// `5`.
    #[value(5)]
    N5,
    /// `15`.
    #[value(15)]
    N15,
    /// `60`.
    #[value(60)]
    N60,
    /// `0`.
    #[value(0)]
    N0,
}

/// Values of `holder`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Holder {
    /// `guild:cooks`.
    #[value("guild:cooks")]
    GuildCooks,
    /// `guild:old_smiths`.
    #[value("guild:old_smiths")]
    GuildOldSmiths,
    /// `guild:bakers`.
    #[value("guild:bakers")]
    GuildBakers,
}

/// Values of `X-Season`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum XSeason {
    /// `summer`.
    #[value("summer")]
    Summer,
    /// `winter`.
    #[value("winter")]
    Winter,
}

/// Values of `fan`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fan {
    /// `ON`.
    On,
    /// `OFF`.
    Off,
}

/// Values of `noise`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Noise {
    /// `low`.
    #[value("low")]
    Low,
    /// `mid`.
    #[value("mid")]
    Mid,
    /// `high`.
    #[value("high")]
    High,
}

/// Values of `task`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Task {
    /// to put the pavilion up
    #[value("build")]
    Build,
    /// to take it down
    #[value("strip")]
    Strip,
}

/// Values of `answer`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Answer {
    /// returns all pavilions
    #[value("list")]
    List,
    /// returns their number
    #[value("total")]
    Total,
}

/// Values of `size`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Size {
    /// represents a small one
    S,
    /// represents a large one
    L,
}

/// Values of `pay`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pay {
    /// one day after the other
    #[value("by_day")]
    ByDay,
    /// a year at once
    #[value("by_year")]
    ByYear,
}

/// Values of `seats`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Seats {
    /// `512`.
    #[value(512)]
    N512,
}

/// Values of `kind`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `A`.
    A,
    /// `B`.
    B,
    /// `C`.
    C,
}
