//! Bathing a Dog.

use restable::request;
use serde_json::{Map, Value};

/// Bath a Dog.
#[request(
    PUT "/v1/dogs/{dog_id}/bath",
    response = (),
    wrapper = "bath",
    docs = "https://docs.otc.t-systems.com/kennels/api-ref",
    page = "bathing_a_dog.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BathDog {
    /// `dog_id` in the URL. The page does not describe it.
    #[path]
    pub dog_id: String,
    /// Fields whose names the page does not document.
    #[param(rest)]
    pub others: Map<String, Value>,
}
