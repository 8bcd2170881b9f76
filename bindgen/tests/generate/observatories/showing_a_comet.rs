//! Showing a Comet.

use restable::{Timestamp, request, response, structure};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Show a Comet.
#[request(
    GET "/v1/comets/{comet_id}",
    response = ShowCometResponse,
    docs = "https://docs.otc.t-systems.com/observatories/api-ref",
    page = "showing_a_comet.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowComet {
    /// `comet_id` in the URL. The page does not describe it.
    #[path]
    pub comet_id: String,
}

/// Response to [`ShowComet`].
///
/// A comet has no key before it is seen again by somebody else.
#[response(
    docs = "https://docs.otc.t-systems.com/observatories/api-ref",
    page = "showing_a_comet.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowCometResponse {
    /// The comet.
    #[param("Star object")]
    pub star: Option<Star>,
    /// The queue of those who watch.
    #[param("Number")]
    pub queue_id: Option<i64>,
    /// The number of sightings.
    #[param("Number")]
    pub sightings: Option<i64>,
    /// The time at which it returns, in milliseconds since 1970.
    #[param("Number")]
    pub due_time: Option<i64>,
    /// The duration of a sighting, in hours.
    #[param("Number")]
    pub cost_time: Option<f64>,
    /// The brightness.
    #[param("Number")]
    pub brightness: Option<f64>,
}

/// The fields of `star`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Star {
    /// The ID of the comet.
    ///
    /// Description in [`showing_a_star`](super::showing_a_star):
    ///
    /// > The ID of the star.
    #[param("String")]
    pub id: Option<String>,
    /// The key of a comet must be unique.
    ///
    /// Description in [`showing_a_star`](super::showing_a_star):
    ///
    /// > The key of a star must be unique.
    #[param("String")]
    pub key: Option<String>,
    /// The place in the sky, with type of **List\<Integer>**. For example, **\[100,200,3\]** is valid.
    #[param("Array of objects", differs = "the description documents another type")]
    pub place: Vec<i64>,
    /// The points of the outline, with type of `List`, for example, `[[0,10],[50,95]]`.
    #[param("Object", differs = "the description documents another type")]
    pub outline: Vec<Value>,
    /// The names by language, of the Map\<String,String> type.
    #[param("Object")]
    pub names: BTreeMap<String, String>,
    /// The release of the catalog, for example, **v3**.
    #[param("Object")]
    pub release: Value,
    /// The remark, which is a string of 1 to 64 characters.
    #[param("Object", differs = "the description documents another type")]
    pub remark: Option<String>,
    /// The colors by wavelength. **key** is the wavelength, and the value can be **dim**.
    #[param("Object")]
    pub hue: Map<String, Value>,
    /// The time at which it rises, in the format of hh:mm:ss.SSS.
    #[param("String")]
    pub rise_time: Option<String>,
    /// The time at which it sets. The value is in the same format as that of **rise_time**.
    #[param("String")]
    pub set_time: Option<String>,
    /// The time of the entry, in the format of yyyy-mm-ddThh:mm:ssZ, where Z is the offset of the time zone.
    #[param("String")]
    pub created_at: Option<Timestamp>,
    /// The lenses through which it was seen.
    #[param("Array")]
    pub lens_ids: Vec<String>,
    /// Those who have seen it.
    #[param("Array")]
    pub watchers: Vec<String>,
    /// What else was seen.
    #[param("Array")]
    pub others: Vec<Value>,
    /// The magnitude.
    #[param("String", differs = "the example has an object")]
    pub magnitude: Value,
    /// The zone, in the **sky:zone**::*zone_id* format.
    #[param("String")]
    pub zone: Option<String>,
}
