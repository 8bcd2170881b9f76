//! Building a Pavilion.

use restable::{request, response, values};

/// Build a Pavilion.
///
/// Builds a pavilion.
#[request(
    POST "/v1/pavilions",
    response = BuildPavilionResponse,
    docs = "https://docs.otc.t-systems.com/pavilions/api-ref",
    page = "building_a_pavilion.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BuildPavilion {
    /// Name of the part. The value is **poleSet** for a tent, **beamSet** for a dome, and **ropeSet** for a net.
    #[param("String")]
    pub name: Option<Name>,
    /// Kind of job. The options are **BUILD** and **STRIP**. To see all kinds of jobs, enter **ALL**.
    #[param("String")]
    pub job: Option<Job>,
    /// How it is packed. Currently, the packing modes **flat**, **rolled**, and **boxed** are supported.
    #[param("String")]
    pub pack: Option<Pack>,
    /// Wood of the poles. Currently, kinds of OAK, ELM, and ASH are supported.
    #[param("String")]
    pub wood: Option<Wood>,
    /// Whether it is guarded.
    ///
    /// - If this parameter is set to **on**, name the **guard**.
    /// - If this parameter is set to **off**, nobody is there.
    #[param("String")]
    pub guard: Option<Guard>,
    /// Whether it is watched. If this parameter is set to **yes**, a guard comes. If this parameter is set to **never**, nobody comes.
    #[param("String")]
    pub watch: Option<Watch>,
    /// Kind of land. It can only be Grass or Sand. The default is Sand.
    #[param("String")]
    pub land: Option<Land>,
    /// How they are sorted. The value can be one property of the pavilion: **size**, **kind**, or **age**.
    #[param("String")]
    pub sort: Option<Sort>,
    /// Whether it is the main one. The value **1** indicates a main key, and the value **0** indicates another one.
    #[param("String")]
    pub main: Option<Main>,
    /// The scheme of the link. The value can be **HTTP**, **HTTPS**, or **${scheme}**.
    #[param("String")]
    pub scheme: Option<Scheme>,
    /// The value can only be **READY**, indicating that it is open.
    #[param("String")]
    pub ready: Option<Ready>,
    /// The form. The value is fixed at **v7** and cannot be changed.
    #[param("String")]
    pub fixed: Option<Fixed>,
    /// Grade of the wood: The value is rough / fine / best.
    #[param("String")]
    pub grade: Option<Grade>,
    /// Level. The value is Low/Mid/High.
    #[param("String")]
    pub level: Option<Level>,
    /// Pole type. - **round**: It is a stick. - **square**: It is a beam.
    #[param("String")]
    pub pole: Option<Pole>,
    /// Kind of gate
    ///
    /// Enum: \[arch, door, none\]
    #[param("String")]
    pub gate: Option<Gate>,
    /// How the floor is. Can be Dry, Wet, Unknown. More info: <https://example.com>
    #[param("String")]
    pub cond: Option<Cond>,
    /// Template type (new or used).
    #[param("String")]
    pub made: Option<Made>,
    /// Order of the list. The default value is **desc**, indicating the descending order. You can also set this parameter to **asc**, indicating the ascending order.
    #[param("String")]
    pub order: Option<Order>,
    /// Rule of the wind. The value must indicates strong wind. Then it is shut. may indicates weak wind.
    #[param("String")]
    pub rule: Option<Rule>,
    /// Time that it stands. Options:
    ///
    /// - **LONG**: a year
    /// - **SHORT**: a day
    /// - Other: any number of days, for example, 20
    #[param("String")]
    pub stay: Option<Stay>,
    /// Sign at the door. Options:
    ///
    /// - **crown**
    /// - **wheel**
    /// - **null**
    #[param("String")]
    pub sign: Option<Sign>,
    /// Options of the tent. Currently, **tent.open** can be set to **no** by default. If it is set to **yes**, it is open. If it is set to **never**, it is shut.
    #[param("Array of strings", optional)]
    pub opts: Vec<String>,
    /// Mood of the guests. One of **calm**, **glad**, and **loud** is returned.
    #[param("String")]
    pub mood: Option<Mood>,
    /// Kind of rain. If it is **drizzle** (also the default value), it stays open. If it is **storm**, it is shut.
    #[param("String")]
    pub rain: Option<Rain>,
    /// Language of the signs. Supported languages are **xx-north** (default) and **xx-south**.
    #[param("String")]
    pub tongue: Option<Tongue>,
    /// Cover of the roof: reed, tile, or slate.
    #[param("String")]
    pub cover: Option<Cover>,
    /// Width of the poles. Any of 5, 10, and 15.
    #[param("Integer")]
    pub width: Option<Width>,
    /// Peg of the rope. See [Table 4](https://docs.otc.t-systems.com/pavilions/api-ref/building_a_pavilion.html#pavilion-table4) for its value.
    #[param("String")]
    pub peg_type: Option<PegType>,
    /// Rope of the roof. For the tents that it fits, see [Table 5](https://docs.otc.t-systems.com/pavilions/api-ref/building_a_pavilion.html#pavilion-table5).
    #[param("String")]
    pub rope_type: Option<String>,
    /// Rank of the guest. For the allowed values, see [Table 3](https://docs.otc.t-systems.com/pavilions/api-ref/building_a_pavilion.html#pavilion-table3).
    #[param("Integer")]
    pub rank: Option<Rank>,
    /// Where it is. The following values are accepted: meadow, hill, shore.
    #[param("String")]
    pub spot: Option<Spot>,
    /// Stores. Options:
    ///
    /// - **BARN**
    /// - **SHED**
    #[param("Array of strings", optional)]
    pub stores: Vec<Store>,
    /// Trades. TIN, RYE, and ANY are supported.
    ///
    /// The number of TIN, RYE, and ANY are 6, 17, and 0, respectively.
    #[param("Array", optional)]
    pub trade: Vec<Trade>,
}

/// Response to [`BuildPavilion`].
#[response(
    docs = "https://docs.otc.t-systems.com/pavilions/api-ref",
    page = "building_a_pavilion.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BuildPavilionResponse {
    /// Cover, in a word: reed, tile, or slate.
    #[param("String")]
    pub cover: Option<Cover>,
    /// Where it stands, which is one word.
    ///
    /// **meadow**
    ///
    /// **hill**
    ///
    /// **shore**
    #[param("String")]
    pub spot: Option<Spot>,
    /// For its values, see [Table 1](https://docs.otc.t-systems.com/pavilions/api-ref/building_a_pavilion.html#pavilion-table1).
    #[param("String")]
    pub rain: Option<Rain>,
    /// Mood of the host.
    #[param("String")]
    pub mood: Option<String>,
}

/// Values of `cover`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cover {
    /// `reed`.
    #[value("reed")]
    Reed,
    /// `tile`.
    #[value("tile")]
    Tile,
    /// `slate`.
    #[value("slate")]
    Slate,
}

/// Values of `spot`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Spot {
    /// `meadow`.
    #[value("meadow")]
    Meadow,
    /// `hill`.
    #[value("hill")]
    Hill,
    /// `shore`.
    #[value("shore")]
    Shore,
}

/// Values of `rain`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rain {
    /// (also the default value), it stays open
    #[value("drizzle")]
    Drizzle,
    /// it is shut
    #[value("storm")]
    Storm,
}

/// Values of `name`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Name {
    /// for a tent
    #[value("poleSet")]
    PoleSet,
    /// for a dome
    #[value("beamSet")]
    BeamSet,
    /// for a net
    #[value("ropeSet")]
    RopeSet,
}

/// Values of `job`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Job {
    /// `BUILD`.
    Build,
    /// `STRIP`.
    Strip,
    /// `ALL`.
    All,
}

/// Values of `pack`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pack {
    /// `flat`.
    #[value("flat")]
    Flat,
    /// `rolled`.
    #[value("rolled")]
    Rolled,
    /// `boxed`.
    #[value("boxed")]
    Boxed,
}

/// Values of `wood`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Wood {
    /// `OAK`.
    Oak,
    /// `ELM`.
    Elm,
    /// `ASH`.
    Ash,
}

/// Values of `guard`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Guard {
    /// name the guard.
    #[value("on")]
    On,
    /// nobody is there.
    #[value("off")]
    Off,
}

/// Values of `watch`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Watch {
    /// a guard comes
    #[value("yes")]
    Yes,
    /// nobody comes
    #[value("never")]
    Never,
}

/// Values of `land`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Land {
    /// `Grass`.
    #[value("Grass")]
    Grass,
    /// `Sand`.
    #[value("Sand")]
    Sand,
}

/// Values of `sort`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `size`.
    #[value("size")]
    Size,
    /// `kind`.
    #[value("kind")]
    Kind,
    /// `age`.
    #[value("age")]
    Age,
}

/// Values of `main`.
#[values]
#[allow(clippy::enum_variant_names)]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Main {
    /// indicates a main key
    #[value("1")]
    MainKey,
    /// indicates another one
    #[value("0")]
    AnotherOne,
}

/// Values of `scheme`.
#[values]
#[allow(clippy::enum_variant_names)]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// `HTTP`.
    Http,
    /// `HTTPS`.
    Https,
    /// `${scheme}`.
    #[value("${scheme}")]
    Scheme,
}

/// Values of `ready`.
#[values]
#[allow(clippy::enum_variant_names)]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ready {
    /// `READY`.
    Ready,
}

/// Values of `fixed`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fixed {
    /// `v7`.
    #[value("v7")]
    V7,
}

/// Values of `grade`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Grade {
    /// `rough`.
    #[value("rough")]
    Rough,
    /// `fine`.
    #[value("fine")]
    Fine,
    /// `best`.
    #[value("best")]
    Best,
}

/// Values of `level`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `Low`.
    #[value("Low")]
    Low,
    /// `Mid`.
    #[value("Mid")]
    Mid,
    /// `High`.
    #[value("High")]
    High,
}

/// Values of `pole`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pole {
    /// It is a stick
    #[value("round")]
    Round,
    /// It is a beam
    #[value("square")]
    Square,
}

/// Values of `gate`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gate {
    /// `arch`.
    #[value("arch")]
    Arch,
    /// `door`.
    #[value("door")]
    Door,
    /// `none`.
    #[value("none")]
    None,
}

/// Values of `cond`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cond {
    /// `Dry`.
    #[value("Dry")]
    Dry,
    /// `Wet`.
    #[value("Wet")]
    Wet,
    /// `Unknown`.
    #[value("Unknown")]
    Unknown,
}

/// Values of `made`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Made {
    /// `new`.
    #[value("new")]
    New,
    /// `used`.
    #[value("used")]
    Used,
}

/// Values of `order`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `desc`.
    #[value("desc")]
    Desc,
    /// `asc`.
    #[value("asc")]
    Asc,
}

/// Values of `rule`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// indicates strong wind
    #[value("must")]
    Must,
    /// indicates weak wind
    #[value("may")]
    May,
}

/// Values of `stay`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stay {
    /// a year
    Long,
    /// a day
    Short,
}

/// Values of `sign`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sign {
    /// `crown`.
    #[value("crown")]
    Crown,
    /// `wheel`.
    #[value("wheel")]
    Wheel,
}

/// Values of `mood`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mood {
    /// `calm`.
    #[value("calm")]
    Calm,
    /// `glad`.
    #[value("glad")]
    Glad,
    /// `loud`.
    #[value("loud")]
    Loud,
}

/// Values of `tongue`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tongue {
    /// default
    #[value("xx-north")]
    XxNorth,
    /// `xx-south`.
    #[value("xx-south")]
    XxSouth,
}

/// Values of `width`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Width {
    /// `5`.
    #[value(5)]
    N5,
    /// `10`.
    #[value(10)]
    N10,
    /// `15`.
    #[value(15)]
    N15,
}

/// Values of `peg_type`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PegType {
    /// A hard peg.
    #[value("oak_peg")]
    OakPeg,
}

/// Values of `rank`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rank {
    /// First row.
    #[value(1)]
    FirstRow,
    /// Second row.
    #[value(2)]
    SecondRow,
}

/// Values of `stores`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Store {
    /// `BARN`.
    Barn,
    /// `SHED`.
    Shed,
}

/// Values of `trade`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Trade {
    /// `TIN`.
    Tin,
    /// `RYE`.
    Rye,
    /// `ANY`.
    Any,
}
