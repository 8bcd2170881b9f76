//! Labelling a Dog.

use restable::request;
use std::collections::BTreeMap;

/// Label a Dog.
#[request(
    PUT "/v1/dogs/{dog_id}/labels/{key}",
    response = (),
    wrapper = "label",
    docs = "https://docs.otc.t-systems.com/kennels/api-ref",
    page = "labelling_a_dog.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LabelDog {
    /// `dog_id` in the URL. The page does not describe it.
    #[path]
    pub dog_id: String,
    /// `key` in the URL. The page does not describe it.
    #[path]
    pub key: String,
    /// Fields whose names the page does not document.
    #[param(rest)]
    pub others: BTreeMap<String, String>,
}
