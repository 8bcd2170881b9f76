//! Labelling a Berth.

use restable::{request, response, structure};
use std::collections::BTreeMap;

/// Label a Berth.
#[request(
    PUT "/v1/berths/{number}/labels",
    response = LabelBerthResponse,
    docs = "https://docs.otc.t-systems.com/marinas/api-ref",
    page = "labelling_a_berth.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LabelBerth {
    /// `number` in the URL. The page does not describe it.
    #[path]
    pub number: String,
    /// The labels. See [Table 2](https://docs.otc.t-systems.com/marinas/api-ref/labelling_a_berth.html#labels).
    ///
    /// Each member:
    ///
    /// - `key_val` (String): The labels, which consist of one or more key-value pairs.
    #[param("Object", mandatory)]
    pub labels: BTreeMap<String, String>,
}

/// Response to [`LabelBerth`].
#[response(
    docs = "https://docs.otc.t-systems.com/marinas/api-ref",
    page = "labelling_a_berth.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LabelBerthResponse {
    /// The marks. See [Table 4](https://docs.otc.t-systems.com/marinas/api-ref/labelling_a_berth.html#marks).
    ///
    /// Each member:
    ///
    /// - `key_val` (String): The marks in the form of key/value pairs.
    #[param("Object")]
    pub marks: BTreeMap<String, String>,
    /// The tag. See [`Tag`].
    #[param("Object")]
    pub tag: Option<Tag>,
}

/// Parameter in the tag field.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tag {
    /// The key-value pair, separated by an equal sign.
    #[param("String")]
    pub pair: Option<String>,
}
