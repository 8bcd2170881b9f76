//! Stacking Ingots.

use restable::{request, response, structure};

/// Stack Ingots.
#[request(
    PUT "/v1/{project_id}/stacks/{stack_id}/ingots",
    response = StackIngotsResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "stacking_ingots.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct StackIngots {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `stack_id` in the URL. The page does not describe it.
    #[path]
    pub stack_id: String,
    /// The request body.
    #[param("Array of objects", body, mandatory)]
    pub body: Vec<StackIngotsItemItem>,
}

/// Response to [`StackIngots`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "stacking_ingots.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct StackIngotsResponse(#[param("Array of objects")] pub Vec<StackIngotsItem>);

/// An element of the response.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct StackIngotsItem {
    /// The metal of the ingot.
    #[param("String", mandatory)]
    pub metal: String,
    /// Where the ingot is put.
    #[param("Object")]
    pub place: Option<Place>,
}

/// The fields of `place`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Place {
    /// The layer of the stack.
    #[param("Integer", mandatory)]
    pub layer: i64,
}

/// An element of the request body of [`StackIngots`].
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct StackIngotsItemItem {
    /// The metal of the ingot.
    #[param("String", mandatory)]
    pub metal: String,
    /// Where the ingot is put.
    #[param("Object")]
    pub place: Option<Place>,
}
