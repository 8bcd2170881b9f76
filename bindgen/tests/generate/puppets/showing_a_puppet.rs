//! Showing a Puppet.

use restable::{request, response, structure};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Show a Puppet.
#[request(
    GET "/v1/{project_id}/puppets/{puppet_id}",
    response = ShowPuppetResponse,
    docs = "https://docs.otc.t-systems.com/puppets/api-ref",
    page = "showing_a_puppet.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowPuppet {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `puppet_id` in the URL. The page does not describe it.
    #[path]
    pub puppet_id: String,
}

/// Response to [`ShowPuppet`].
#[response(
    docs = "https://docs.otc.t-systems.com/puppets/api-ref",
    page = "showing_a_puppet.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowPuppetResponse {
    /// The puppet.
    #[param("Object")]
    pub puppet: Option<super::puppet_parts::Puppet>,
    /// The stage. For details, see [`Stage`].
    #[param("Object")]
    pub stage: Option<Stage>,
    /// The paint of each part.
    #[param("Map<String,Object>")]
    pub paint: BTreeMap<String, Value>,
    /// The marks. For details, see [`Mark`].
    #[param("Array of Mark objects")]
    pub marks: Vec<Mark>,
    /// Not used.
    #[param("Object")]
    pub reserved: Map<String, Value>,
}

/// The fields of `stage`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Stage {
    /// See [`Paint`].
    #[param("Object")]
    pub paint: Option<Paint>,
}

/// Description of the mark field.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Mark {
    /// The text.
    #[param("String")]
    pub text: Option<String>,
}

/// Data structure of the stage/paint field.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Paint {
    /// The color.
    #[param("String")]
    pub color: Option<String>,
}
