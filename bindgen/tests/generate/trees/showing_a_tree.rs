//! Showing a Tree.

use restable::{request, response};
use serde_json::{Map, Value};

/// Show a Tree.
#[request(
    GET "/v1/trees/{tree-id}",
    response = ShowTreeResponse,
    docs = "https://docs.otc.t-systems.com/trees/api-ref",
    page = "showing_a_tree.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowTree {
    /// `tree-id` in the URL. The page does not describe it.
    #[param(name = "tree-id", path)]
    pub tree_id: String,
    /// For the log.
    #[param("String", header = "X-Trace")]
    pub x_trace: Option<String>,
}

/// Response to [`ShowTree`].
#[response(
    docs = "https://docs.otc.t-systems.com/trees/api-ref",
    page = "showing_a_tree.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowTreeResponse {
    /// Where it is.
    #[param("String", name = "self")]
    pub self_: Option<String>,
    /// Which.
    #[param("String")]
    pub r#type: Option<String>,
    /// Its age.
    #[param("Long", name = "OS-EXT:rings")]
    pub os_ext_rings: Option<i64>,
    /// One.
    #[param("String", name = "leafColor")]
    pub leaf_color: Option<String>,
    /// The other.
    #[param("String", name = "leaf_color")]
    pub leaf_color_2: Option<String>,
    /// Where it begins.
    #[param("Branch object")]
    pub root: Option<Branch>,
    /// Beside it.
    #[param("Array of Branch objects")]
    pub twins: Vec<Branch>,
    /// In m.
    #[param("Double")]
    pub height: Option<f64>,
    /// Anything.
    #[param("Object")]
    pub notes: Map<String, Value>,
    /// What else.
    #[param("Array")]
    pub misc: Vec<Value>,
}

pub use super::showing_a_job::Branch;
