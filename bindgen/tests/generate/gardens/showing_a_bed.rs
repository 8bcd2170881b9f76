//! Showing a Bed.

use restable::{Timestamp, request, response, structure, values};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Show a Bed.
#[request(
    GET "/v2/{garden_id}/beds/{bed_id}",
    response = ShowBedResponse,
    docs = "https://docs.otc.t-systems.com/gardens/api-ref",
    page = "showing_a_bed.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowBed {
    /// `garden_id` in the URL. The page does not describe it.
    #[path]
    pub garden_id: String,
    /// `bed_id` in the URL. The page does not describe it.
    #[path]
    pub bed_id: String,
    /// `fields` in the URL. The page does not describe it.
    #[query]
    pub fields: Option<String>,
}

/// Response to [`ShowBed`].
#[response(
    docs = "https://docs.otc.t-systems.com/gardens/api-ref",
    page = "showing_a_bed.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowBedResponse {
    /// The form.
    #[param("String(255)", name = "$schema")]
    pub schema: Option<String>,
    /// The path of the bed.
    #[param("Sting", name = "@id")]
    pub id: Option<String>,
    /// Plants by kind.
    #[param("Map<String,Array<String>>", name = "a/b.c")]
    pub a_b_c: BTreeMap<String, Vec<String>>,
    /// Heights.
    #[param("Array<Array<Integer>>")]
    pub grid: Vec<Vec<i64>>,
    /// The day.
    #[param("datetime", name = "planted at")]
    pub planted_at: Option<Timestamp>,
    /// The ground.
    #[param("JSON object")]
    pub soil: Option<Soil>,
    /// The owner. This parameter is reserved.
    #[param("Object")]
    pub owner: Option<Owner>,
    /// The gate.
    #[param("Dictionary data structure")]
    pub gate: Option<Gate>,
    /// Unwanted plants.
    #[param("Object", differs = "the example has a list")]
    pub weeds: Vec<Map<String, Value>>,
    /// One of **dry** or **wet**. It is deprecated.
    #[param("String")]
    pub state: Option<State>,
    /// The tools in the bed.
    #[param("Object")]
    pub tools: BTreeMap<String, i64>,
}

/// soil field description.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Soil {
    /// In percent.
    #[param("Double")]
    pub sand: Option<f64>,
    /// Fields that the table does not list, such as `clay` in the example.
    #[param(rest)]
    pub others: Map<String, Value>,
}

/// The fields of `owner`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Owner {
    /// Who.
    #[param("String")]
    pub name: Option<String>,
}

/// The fields of `gate`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Gate {
    /// In cm.
    ///
    /// The value is written as a string, as in the example.
    #[param("Integer", as_string)]
    pub width: Option<i64>,
}

/// Values of `state`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `dry`.
    #[value("dry")]
    Dry,
    /// `wet`.
    #[value("wet")]
    Wet,
}
