//! Glazing a Bell.

use restable::{MaybeUndefined, Secret, Timestamp, request, response, structure, values};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Glaze a Bell.
#[request(
    POST "/v1/bells/{bell_id}/glazings",
    response = GlazeBellResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "glazing_a_bell.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GlazeBell {
    /// `bell_id` in the URL. The page does not describe it.
    #[path]
    pub bell_id: String,
    /// Parts in the response, as parts=rim\&parts=yoke.
    ///
    /// - **rim**: The rim.
    /// - **yoke**: The yoke.
    #[param("String", query, optional, differs = "the parameter may be repeated")]
    pub parts: Vec<Parts>,
    /// First firing, as a UNIX timestamp. The unit is millisecond.
    #[query]
    pub since: Option<i64>,
    /// Rims of the bell, each with a **Tone**. Example:
    ///
    /// ```text
    /// "rims": [{
    ///     "tone": "low"
    /// }, {
    ///     "tone": "high"
    /// }]
    /// ```
    #[param("Object", optional, differs = "the description documents another type")]
    pub rims: Vec<Map<String, Value>>,
    /// Notes on the glaze. "notes": {"wind": "east", "sky": "grey"}
    #[param("Object", optional)]
    pub notes: BTreeMap<String, String>,
    /// Name or number of the quay with the kiln. A number is at most 99.
    #[param("String", mandatory)]
    pub quay: Value,
    /// Time of the last firing, in milliseconds.
    #[param("TimeStamp", differs = "the description documents another type")]
    pub fired_at: Option<i64>,
    /// Site in the form yard:row:place, for example, **yard:2:\***.
    #[param("Object", optional)]
    pub site: Value,
    /// Founders who watch.
    ///
    /// - **day**: Those of the day.
    /// - **night**: Those of the night.
    ///
    /// Example: "crew_list": "day,night"
    #[param("String")]
    pub crew_list: Option<String>,
    /// Marks in the glaze.
    ///
    /// - **Key**: The place.
    /// - **Value**: The sign.
    #[param("Object", optional)]
    pub marks: BTreeMap<String, String>,
    /// Labels of the bell, see [Table 5](https://docs.otc.t-systems.com/foundries/api-ref/glazing_a_bell.html#labels).
    ///
    /// Each member:
    ///
    /// - `Label and use` (String): A key and value pair of a label.
    #[param("Object", optional)]
    pub labels: BTreeMap<String, String>,
    /// It cannot be left blank, but can be set to null or cannot be sent.
    #[param("String")]
    pub pigment: MaybeUndefined<String>,
}

/// Response to [`GlazeBell`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "glazing_a_bell.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GlazeBellResponse {
    /// Timestamp of when the glaze dried.
    #[param("String")]
    pub time: Option<Timestamp>,
    /// Glaze of the bell.
    #[param("String")]
    pub glaze_time: Option<Timestamp>,
    /// Operation time of the kiln
    #[param("Number")]
    pub start_time: Option<i64>,
    /// Specifies the maximum number of rings on the glaze.
    #[param("String", differs = "the example has a number")]
    pub ring_bounds: Option<i64>,
    /// Token
    #[param("String")]
    pub credentials: Option<Secret<String>>,
    /// Hexadecimal character string of the plaintext of the glaze.
    #[param("String")]
    pub recipe: Option<Secret<String>>,
    /// Seals contain the secret data of the founder.
    #[param("Map<String,String>")]
    pub seals: BTreeMap<String, Secret<String>>,
    /// Shifts at the kiln.
    #[param("Array of objects")]
    pub shifts: Vec<Shift>,
    /// Total progress
    #[param("Float")]
    pub progress: Option<f64>,
    /// Layers of the glaze. The value is from 1 to 9.
    #[param("String", differs = "the example has a number")]
    pub layers: Option<i64>,
    /// Founder UUID.
    #[param("Integer", differs = "the description documents another type")]
    pub maker: Option<String>,
    /// Emblem, for example, **swan**.
    #[param("Object", differs = "the description documents another type")]
    pub rel: Option<String>,
    /// State of the gate.
    ///
    /// - **0**: open
    /// - **1**: shut
    #[param("String")]
    pub gate: Option<String>,
    /// Plan of the kiln.
    ///
    /// - **true**: Yes
    /// - **false**: No
    #[param("String")]
    pub plan: Option<String>,
}

/// The fields of `shifts`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Shift {
    /// Day of the week
    #[param("String")]
    pub day: Option<String>,
    /// Start time
    #[param("String")]
    pub start_time: Option<String>,
}

/// Values of `parts`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Parts {
    /// The rim.
    #[value("rim")]
    Rim,
    /// The yoke.
    #[value("yoke")]
    Yoke,
}
