//! Planting a Bed.

use restable::{JobId, Secret, request, response, structure, values};
use std::collections::BTreeMap;

/// Plant a Bed.
///
/// Puts seeds into a bed. The seeds come from [the shed](https://docs.otc.t-systems.com/gardens/api-ref/listing_beds.html#garden-beds), or from [a shop](https://seeds.example.com/).
///
/// > **Note**
/// >
/// > Beds are watered by themselves.
#[request(
    POST "/v2/{garden_id}/beds",
    response = PlantBedResponse,
    docs = "https://docs.otc.t-systems.com/gardens/api-ref",
    page = "planting_a_bed.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PlantBed {
    /// Which garden
    #[path]
    pub garden_id: String,
    /// Of messages. Default: **en-us**
    #[param("String", header = "X-Language")]
    pub x_language: Option<String>,
    /// The plant.
    ///
    /// The value can be:
    ///
    /// - **ROSE**: smells.
    /// - **sweet-pea**: climbs.
    ///
    /// > **Note**
    /// >
    /// > Ask the gardener.
    #[param("String", mandatory)]
    pub seed: Seed,
    /// In mm.
    ///
    /// - **1**: flat
    /// - **2**: deep
    #[param("Integer")]
    pub depth: Option<Depth>,
    /// The password of the shed.
    #[param("String")]
    pub admin_pass: Option<Secret<String>>,
    /// Specifies the MD5 password of the hatch.
    #[param("String")]
    pub hatch_md5: Option<Secret<String>>,
    /// Password strength of the hatch.
    #[param("String")]
    pub hatch_policy: Option<String>,
    /// The rows.
    #[param("Array of objects", optional)]
    pub rows: Vec<Row>,
    /// Words, such as:
    ///
    /// ```text
    /// {"a": "b"}
    /// ```
    #[param("Map<String,String>", optional)]
    pub labels: BTreeMap<String, String>,
}

/// Response to [`PlantBed`].
#[response(
    docs = "https://docs.otc.t-systems.com/gardens/api-ref",
    page = "planting_a_bed.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PlantBedResponse {
    /// The ID of the bed.
    #[param("String")]
    pub bed_id: Option<String>,
    /// Its progress; see Showing Work.
    #[param(
        "String",
        status = super::showing_work::ShowWork,
        see("Showing Work", "showing_work.html#garden-work")
    )]
    pub job_id: Option<JobId>,
    /// The ID of the request.
    #[param("String", header = "X-Request")]
    pub x_request: Option<String>,
}

/// The fields of `rows`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Row {
    /// The first metre.
    #[param("Integer", mandatory)]
    pub from: i64,
    /// The last metre.
    #[param("Integer", mandatory)]
    pub to: i64,
}

/// Values of `seed`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Seed {
    /// smells.
    Rose,
    /// climbs.
    #[value("sweet-pea")]
    SweetPea,
}

/// Values of `depth`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Depth {
    /// flat
    #[value(1)]
    Flat,
    /// deep
    #[value(2)]
    Deep,
}
