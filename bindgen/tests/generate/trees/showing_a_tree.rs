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
    /// A trace ID for the log.
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
    /// The path of the tree.
    #[param("String", name = "self")]
    pub self_: Option<String>,
    /// The kind of tree.
    #[param("String")]
    pub r#type: Option<String>,
    /// The age in years.
    #[param("Long", name = "OS-EXT:rings")]
    pub os_ext_rings: Option<i64>,
    /// The first color.
    #[param("String", name = "leafColor")]
    pub leaf_color: Option<String>,
    /// The second color.
    #[param("String", name = "leaf_color")]
    pub leaf_color_2: Option<String>,
    /// The lowest branch.
    #[param("Branch object")]
    pub root: Option<Branch>,
    /// The branches next to it.
    #[param("Array of Branch objects")]
    pub twins: Vec<Branch>,
    /// The height in m.
    #[param("Double")]
    pub height: Option<f64>,
    /// Any notes.
    #[param("Object")]
    pub notes: Map<String, Value>,
    /// Other values.
    #[param("Array")]
    pub misc: Vec<Value>,
}

pub use super::showing_a_job::Branch;
