//! Opening a Gate.

use restable::{Timestamp, request, response, structure};
use serde_json::{Map, Value};

/// Open a Gate.
#[request(
    POST "/v1/gates/{id}/open",
    response = OpenGateResponse,
    docs = "https://docs.otc.t-systems.com/gates/api-ref",
    page = "opening_a_gate.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OpenGate {
    /// `id` in the URL. The page does not describe it.
    #[path]
    pub id: String,
}

/// Response to [`OpenGate`].
#[response(
    docs = "https://docs.otc.t-systems.com/gates/api-ref",
    page = "opening_a_gate.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OpenGateResponse {
    /// The ID of the gate.
    #[param("String", mandatory)]
    pub id: String,
    /// The keeper.
    #[param("Object", mandatory)]
    pub keeper: Keeper,
    /// The answer to the bell.
    #[param("Object")]
    pub answers: Option<ResponseInfoHeader>,
    /// The pass.
    #[param("String", header = "X-Pass", mandatory)]
    pub x_pass: Option<String>,
    /// Time in UTC at which the pass was issued.
    #[param("String", header = "Pass-Time")]
    pub pass_time: Option<Timestamp>,
    /// The lanes.
    #[param("Array of strings", header = "X-Lanes", optional)]
    pub x_lanes: Vec<String>,
    /// The number of the call.
    #[param("Integer", header = "id")]
    pub id_in_header: Option<i64>,
    /// Text in a header.
    #[param(
        "Object",
        header = "X-Guard",
        differs = "it is text outside of the body"
    )]
    pub x_guard: Option<String>,
    /// Fields that the table does not list, such as `X-Pass` in the example.
    #[param(rest)]
    pub others: Map<String, Value>,
}

/// The fields of `keeper`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Keeper {
    /// The name.
    #[param("String", mandatory)]
    pub name: String,
}

/// The fields of `answers`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseInfoHeader {
    /// The key.
    #[param("String", mandatory)]
    pub key: String,
}
