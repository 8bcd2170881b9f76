//! Mounting Bells.

use restable::{request, response, structure};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Mount Bells.
#[request(
    POST "/v1/bells",
    response = MountBellsResponse,
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "mounting_bells.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MountBells {
    /// The beams that carry the bells.
    #[param("Array of objects", mandatory, differs = "the example has a string")]
    pub beams: Beams,
    /// The tones.
    #[param("Array of strings", differs = "the example has an object")]
    pub tones: Option<Tones>,
}

/// Response to [`MountBells`].
#[response(
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "mounting_bells.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MountBellsResponse {
    /// The bells.
    #[param("Array of objects", differs = "the example has an object")]
    pub bells: Option<Bells>,
    /// The tower.
    #[param("Array of objects", differs = "the example has an object")]
    pub tower: Option<Tower>,
    /// The ropes.
    #[param("Array of objects", differs = "the example has an object")]
    pub ropes: BTreeMap<String, Vec<Rope>>,
    /// The clappers.
    #[param("Array of strings")]
    pub clappers: Vec<String>,
    /// The frame.
    #[param("Map")]
    pub frame: BTreeMap<String, Value>,
}

/// bells field description.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Bell {
    /// Its name.
    #[param("String")]
    pub name: Option<String>,
}

/// tower field description.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tower {
    /// Its height.
    #[param("Integer")]
    pub height: Option<i64>,
}

/// ropes field description.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Rope {
    /// Its colour.
    #[param("String")]
    pub colour: Option<String>,
}

/// beams field description.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Beam {
    /// Its length.
    #[param("Integer", mandatory)]
    pub metres: i64,
}

/// `bells`, which has one of several types.
#[structure(untagged)]
#[derive(Debug, Clone)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Bells {
    /// The list.
    List(Vec<Bell>),
    /// A single element in place of the list.
    One(Bell),
}

/// `beams`, which has one of several types.
#[structure(untagged)]
#[derive(Debug, Clone)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Beams {
    /// The list.
    List(Vec<Beam>),
    /// A string in place of the list.
    Text(String),
}

/// `tones`, which has one of several types.
#[structure(untagged)]
#[derive(Debug, Clone)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Tones {
    /// The list.
    List(Vec<String>),
    /// An object in place of the list.
    Object(Map<String, Value>),
}
