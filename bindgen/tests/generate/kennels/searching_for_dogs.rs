//! Searching for Dogs.

use restable::{request, response, structure};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Search for Dogs.
#[request(
    POST "/v1/dogs/search",
    response = SearchForDogsResponse,
    docs = "https://docs.otc.t-systems.com/kennels/api-ref",
    page = "searching_for_dogs.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SearchForDogs {
    /// Marks of the dogs. For details, see Table 2.
    #[param("Array of objects", optional)]
    pub marks: Vec<Mark>,
    /// Marks that the dogs do not have.
    #[param("Array of objects", optional)]
    pub not_marks: Vec<Mark>,
    /// Any remarks.
    #[param("Object", optional)]
    pub remarks: Map<String, Value>,
}

/// Response to [`SearchForDogs`].
#[response(
    docs = "https://docs.otc.t-systems.com/kennels/api-ref",
    page = "searching_for_dogs.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SearchForDogsResponse {
    /// The ID of the dog.
    #[param("String")]
    pub dog_id: Option<String>,
    /// The name of the dog.
    #[param("String")]
    pub name: Option<String>,
    /// The parents, each like the dog itself.
    #[param("Array of objects")]
    pub parents: Vec<SearchForDogsResponse>,
    /// The labels.
    #[param("Array of Map<String,String> objects")]
    pub labels: Vec<BTreeMap<String, String>>,
    /// The homes of the dog.
    #[param("String", differs = "the table of its fields has another type")]
    pub homes: Vec<Homes>,
}

/// homes parameter description.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Homes {
    /// The street.
    #[param("String")]
    pub street: Option<String>,
}

/// Description of the field marks.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Mark {
    /// The place.
    #[param("String", mandatory)]
    pub place: String,
    /// The colours.
    #[param("Array of strings", mandatory)]
    pub colours: Vec<String>,
}
