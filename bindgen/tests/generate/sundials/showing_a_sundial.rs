//! Showing a Sundial.

use restable::{request, response, structure, values};
use serde_json::{Map, Value};

/// Show a Sundial.
#[request(
    GET "/v1/sundials/{sundial_id}",
    response = ShowSundialResponse,
    docs = "https://docs.otc.t-systems.com/sundials/api-ref",
    page = "showing_a_sundial.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowSundial {
    /// `sundial_id` in the URL. The page does not describe it.
    #[path]
    pub sundial_id: String,
}

/// Response to [`ShowSundial`].
#[response(
    docs = "https://docs.otc.t-systems.com/sundials/api-ref",
    page = "showing_a_sundial.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowSundialResponse {
    /// The gnomon.
    ///
    /// - **height** (Integer, mandatory): The height in mm.
    /// - **metal** (String, optional): The metal, one of **brass** and **iron**.
    #[param("Object")]
    pub gnomon: Option<Gnomon>,
    /// The plate, with these fields:
    ///
    /// - **stone**: String. The stone of the plate.
    /// - **tilt**: Float type, mandatory
    #[param("Object")]
    pub plate: Option<Plate>,
    /// The base.
    ///
    /// - width: Integer type, mandatory
    /// - depth: Integer type, optional
    #[param("Object")]
    pub base: Option<Base>,
    /// The place.
    ///
    /// - **row**: the row of the garden
    /// - **bed**: the bed in the row
    #[param("Object")]
    pub place: Option<Place>,
    /// What the motto is about.
    ///
    /// - **time**: words about time
    /// - **sun**: words about the sun
    #[param("Object")]
    pub motto: Map<String, Value>,
    /// The lines. Each consists of the following elements:
    #[param("Array of objects")]
    pub lines: Vec<Line>,
    /// The state of the sundial.
    ///
    /// - carved: The plate is carved.
    /// - mounted: The gnomon is mounted.
    #[param("String")]
    pub state: Option<State>,
    /// A note. Its length depends on the plate.
    ///
    /// - slate: 20; White letters.
    /// - marble: 30; Black letters.
    #[param("String")]
    pub note: Option<String>,
}

/// The fields of `gnomon`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Gnomon {
    /// The height in mm.
    #[param("Integer", mandatory)]
    pub height: i64,
    /// The metal, one of **brass** and **iron**.
    #[param("String")]
    pub metal: Option<GnomonMetal>,
}

/// The fields of `plate`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Plate {
    /// The stone of the plate.
    #[param("String")]
    pub stone: Option<String>,
    /// `tilt`.
    #[param("Number", mandatory)]
    pub tilt: f64,
}

/// The fields of `base`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Base {
    /// `width`.
    #[param("Integer type", mandatory)]
    pub width: i64,
    /// `depth`.
    #[param("Integer type")]
    pub depth: Option<i64>,
}

/// The fields of `place`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Place {
    /// the row of the garden
    pub row: Option<i64>,
    /// the bed in the row
    pub bed: Option<String>,
}

/// The fields of `lines`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Line {
    /// The hour.
    #[param("Integer", mandatory)]
    pub hour: i64,
    /// The length in mm.
    #[param("Float")]
    pub length: Option<f64>,
}

/// Values of `state`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// The plate is carved.
    #[value("carved")]
    Carved,
    /// The gnomon is mounted.
    #[value("mounted")]
    Mounted,
}

/// Values of `metal`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GnomonMetal {
    /// `brass`.
    #[value("brass")]
    Brass,
    /// `iron`.
    #[value("iron")]
    Iron,
}
