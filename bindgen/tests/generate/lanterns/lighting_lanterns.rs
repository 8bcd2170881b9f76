//! Lighting Lanterns.

use restable::request;

/// Light Lanterns.
#[request(
    POST "/v1/lanterns/light",
    response = (),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "lighting_lanterns.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LightLanterns {
    /// The order. You can specify multiple **sort_key** and **sort_dir** pairs.
    #[param("String", query, optional, differs = "the parameter may be repeated")]
    pub sort_key: Vec<String>,
    /// The direction.
    #[param("String", query, optional, differs = "the parameter may be repeated")]
    pub sort_dir: Vec<String>,
    /// When the light goes out, as a timestamp in seconds (UTC).
    #[param("String", mandatory, differs = "the example has a number")]
    pub expiration_time: i64,
}
