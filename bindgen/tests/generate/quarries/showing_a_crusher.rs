//! Showing a Crusher.

use restable::{request, response, structure};
use std::collections::BTreeMap;

/// Show a Crusher.
///
/// This API is used to show a crusher.
#[request(
    GET "/v1/crushers/{crusher_id}",
    response = ShowCrusherResponse,
    docs = "https://docs.otc.t-systems.com/quarries/api-ref",
    page = "showing_a_crusher.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowCrusher {
    /// `crusher_id` in the URL. The page does not describe it.
    #[path]
    pub crusher_id: String,
}

/// Response to [`ShowCrusher`].
#[response(
    docs = "https://docs.otc.t-systems.com/quarries/api-ref",
    page = "showing_a_crusher.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowCrusherResponse {
    /// Number of jaws.
    #[param("Integer")]
    pub jaws: Option<i64>,
    /// Settings of the crusher.
    ///
    /// The page lists its parts in a table:
    ///
    /// - `label` (String): Name of a setting.
    /// - `required` (Boolean): Whether the setting is used.
    #[param("String")]
    pub parameter: Option<String>,
    /// Size of a grain after the crusher.
    #[param("Integer")]
    pub grain: Option<i64>,
    /// The motor.
    #[param("Object")]
    pub motor: Option<Motor>,
}

/// The fields of `motor`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Motor {
    /// The key-and-value pairs of the motor.
    ///
    /// The name and the value of each member:
    ///
    /// - `motor.specs.key` (String): Name of a property.
    /// - `motor.specs.value` (String): Value of a property.
    #[param("Object")]
    pub specs: BTreeMap<String, String>,
}
